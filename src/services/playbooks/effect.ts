import { listAnswerTimes } from '../../../db/queries/playbook-causes'
import { listFirstRuns } from '../../../db/queries/playbook-runs'
import { listSpellsOfCustomers } from '../../../db/queries/churn'
import type { Context } from '../../context'
import { type PaidTime, fateOf } from '../../domain/cancellation/fate'
import { byCustomer, groupBy } from '../../domain/group-by'
import { customerEffort } from '../../domain/metrics/customer-effort'
import { customerSatisfaction } from '../../domain/metrics/customer-satisfaction'
import type { ScoreHistogram } from '../../domain/metrics/histogram'
import { type NetPromoterChange, netPromoterChange } from '../../domain/metrics/net-promoter-change'
import { type NetPromoterScore, netPromoterScore } from '../../domain/metrics/net-promoter-score'
import { PLAYBOOK_CHURN, PLAYBOOK_RETURN } from '../../domain/metrics/playbook-effect'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { type RateChange, rateChange } from '../../domain/metrics/rate-change'
import { type SampleRatio, sampleRatio } from '../../domain/metrics/sample-ratio'
import { type Reading, whenKnown } from '../../domain/metrics/when-known'
import { subjectOf } from '../../domain/playbooks/start'
import { requireScope } from '../auth/require-scope'
import { requirePlaybook } from './change'

const DAY_MS = 86_400_000
/** The newest: a playbook that began for more has long been known. */
const MAX_RUNS = 20_000
/** Differences worth knowing about: eight customers in a hundred. */
const WORTH_SEEING = 0.08

export const EFFECT_HORIZONS = [30, 90] as const
export type EffectHorizon = (typeof EFFECT_HORIZONS)[number]

/** An outcome of both arms, and how far they differ; null where that cannot be said yet. */
export interface Compared<Figure, Change> {
  treated: Figure
  heldOut: Figure
  change: Change | null
}

export interface PlaybookEffect {
  horizonDays: EffectHorizon
  holdoutShare: number
  /** Customers and people it began for, by arm. */
  arms: { treated: number; heldOut: number }
  churned: Compared<Rate, RateChange> & Reading
  returned: Compared<Rate, RateChange>
  nps: Compared<NetPromoterScore | null, NetPromoterChange>
  csat: Compared<Rate, RateChange>
  ces: Compared<Rate, RateChange>
  split: SampleRatio | null
}

type Arm = 'treated' | 'heldOut'

interface Followed {
  subject: string
  arm: Arm
  startedAt: number
  /** Whether they left, or came, within the horizon; null where nobody can know. */
  churned: boolean | null
  returned: boolean | null
}

/**
 * What a playbook changed: those it began for against those held out, whatever came of each run. Of the
 * runs of one customer the first counts, for later ones follow from it. Throws not_found.
 */
export async function playbookEffect(
  ctx: Context,
  id: string,
  horizonDays: EffectHorizon,
): Promise<PlaybookEffect> {
  requireScope(ctx, 'playbooks:read')
  const { definition } = await requirePlaybook(ctx, id)
  const { db, workspace } = ctx
  const now = ctx.now()
  const runs = await listFirstRuns(db, workspace.id, id, MAX_RUNS)
  const customerIds = runs.flatMap(({ customerId }) => customerId ?? [])
  const people = runs.flatMap((run) => (run.customerId === null ? (run.respondentId ?? []) : []))
  const since = Math.min(...runs.map(({ startedAt }) => startedAt), now)
  const [spells, answers] = await Promise.all([
    listSpellsOfCustomers(db, workspace.id, customerIds),
    listAnswerTimes(db, workspace.id, since, customerIds, people),
  ])
  const paid = byCustomer(spells)
  const followed = runs.map((run): Followed => ({
    subject: run.subject,
    arm: run.state === 'held_out' ? 'heldOut' : 'treated',
    startedAt: run.startedAt,
    ...outcomeOf(run.startedAt, paid.get(run.customerId ?? '') ?? [], horizonDays, now),
  }))

  const share = (arm: Arm, outcome: 'churned' | 'returned', definition: string): Rate => {
    const known = followed.filter((one) => one.arm === arm && one[outcome] !== null)
    return rateOf(known.filter((one) => one[outcome] === true).length, known.length, definition)
  }
  const rates = (outcome: 'churned' | 'returned', slug: string) =>
    compared(share('treated', outcome, slug), share('heldOut', outcome, slug), rateChange)
  const saidBy = groupBy(answers, (answer) => subjectOf(answer) ?? '')
  const scores = (arm: Arm, kind: string): ScoreHistogram => {
    const histogram = new Map<number, number>()
    for (const one of followed) {
      if (one.arm !== arm) continue
      const end = one.startedAt + horizonDays * DAY_MS
      const first = saidBy
        .get(one.subject)
        ?.find(({ at, ...said }) => said.kind === kind && said.score !== null && at > one.startedAt && at <= end)
      if (first?.score != null) histogram.set(first.score, (histogram.get(first.score) ?? 0) + 1)
    }
    return histogram
  }
  const scored = <Figure, Change>(
    kind: string,
    metric: (histogram: ScoreHistogram) => Figure,
    change: (heldOut: Figure, treated: Figure) => Change | null,
  ) => compared(metric(scores('treated', kind)), metric(scores('heldOut', kind)), change)

  const churned = rates('churned', PLAYBOOK_CHURN.slug)
  const count = (arm: Arm) => followed.filter((one) => one.arm === arm).length
  const arms = { treated: count('treated'), heldOut: count('heldOut') }
  return {
    horizonDays,
    holdoutShare: definition.holdoutShare,
    arms,
    churned: {
      ...churned,
      ...whenKnown({
        heldOut: churned.heldOut,
        worth: -WORTH_SEEING,
        smaller: Math.min(arms.treated, arms.heldOut),
        firstAt: runs.length === 0 ? undefined : since,
        horizonDays,
        now,
      }),
    },
    returned: rates('returned', PLAYBOOK_RETURN.slug),
    nps: scored('nps', netPromoterScore, netPromoterChange),
    csat: scored('csat', customerSatisfaction, rateChange),
    ces: scored('ces', (histogram): Rate => customerEffort(histogram), rateChange),
    split: sampleRatio(arms.treated, arms.heldOut, definition.holdoutShare),
  }
}

/** Where chance decided the arms the difference is the effect, so the arm held out is what it starts from. */
const compared = <Figure, Change>(
  treated: Figure,
  heldOut: Figure,
  change: (heldOut: Figure, treated: Figure) => Change | null,
): Compared<Figure, Change> => ({ treated, heldOut, change: change(heldOut, treated) })

/** Unknown until the whole horizon has passed: who leaves early would be counted before who stays. */
function outcomeOf(
  at: number,
  paid: readonly PaidTime[],
  horizonDays: EffectHorizon,
  now: number,
): Pick<Followed, 'churned' | 'returned'> {
  const end = at + horizonDays * DAY_MS
  if (now < end || paid.length === 0) return { churned: null, returned: null }
  const { saved30, saved90 } = fateOf(at, paid, now)
  const saved = horizonDays === 30 ? saved30 : saved90
  return saved === null
    ? { churned: null, returned: paid.some(({ startedAt }) => startedAt > at && startedAt <= end) }
    : { churned: !saved, returned: null }
}
