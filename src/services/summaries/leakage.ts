import {
  countExposures,
  countFirstRenewals,
  countPaidDays,
  countPriceChanges,
  countTrials,
  type SeenPeriod,
} from '../../../db/queries/leakage'
import { listPayersAnswers } from '../../../db/queries/payers'
import { listSurveys } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import {
  CHURNED_AFTER_PRICE_CHANGE,
  DUNNING_MS,
  endOfFirstTerm,
  FIRST_RENEWAL_LOSS,
  type RenewalTerm,
  TRIAL_LOSS,
  TRIAL_TO_PAID,
  type TrialDays,
} from '../../domain/metrics/leakage'
import { type Outcome, type OutcomeGroup, outcomeOf } from '../../domain/metrics/outcome'
import { type PayingTime, payingTime } from '../../domain/metrics/paying-time'
import type { Rate } from '../../domain/metrics/rate'
import { CHURNED_AFTER_ANSWER } from '../../domain/metrics/shares'
import {
  TENURE_GRACE_MS,
  TENURE_MONTH_MS,
  TENURE_MONTHS,
  tenureHazard,
  type TenureMonth,
} from '../../domain/metrics/tenure-hazard'
import { bandOf } from '../../domain/surveys/kinds/kind'
import { KINDS } from '../../domain/surveys/kinds'
import { watchAnswers } from '../associations/watch'
import type { Horizon } from './churn-by-score'
import { loadMrr } from './mrr'
import { type DayRange, periodOf } from './range'

export const LEAKAGE_POINTS = [
  'trial',
  'first_renewal_monthly',
  'first_renewal_yearly',
  'price_change_told',
  'price_change_inferred',
  'detractor',
] as const

/** Somewhere customers are lost. One customer may be lost at several. */
export interface LeakagePoint {
  point: (typeof LEAKAGE_POINTS)[number]
  /** Of those who came there and were followed for long enough, the share that was lost. */
  lost: Rate
  /** MRR they left with, minor units; null where nobody had paid yet. */
  lostMinor: number | null
  /** Who came there too recently to say. */
  stillWatched: number
}

export interface LeakageQuery {
  range: DayRange
  currency?: string | undefined
  /** After a price change and after an answer. */
  horizonDays: Horizon
  trialDays: TrialDays
  /** Narrows tenure and paying time. */
  billed: Billed | null
  rankBy?: 'customers' | 'mrr'
}

export interface LeakageSummary {
  range: DayRange
  currency: string
  currencies: string[]
  /** Where most customers, or most MRR, are lost first. */
  points: LeakagePoint[]
  trialToPaid: Outcome
  tenure: TenureMonth[]
  payingTime: PayingTime | null
}

const DAY_MS = 86_400_000
const MONTHS = { monthMs: TENURE_MONTH_MS, graceMs: TENURE_GRACE_MS, months: TENURE_MONTHS }

/** Where and when customers are lost: by what had happened to them, and by how long they had paid. */
export async function summarizeLeakage(ctx: Context, query: LeakageQuery): Promise<LeakageSummary> {
  const { db, workspace } = ctx
  const { range, billed } = query
  const { start, end } = periodOf(workspace.timeZone, range)
  const seen = { from: start, to: end, now: ctx.now() }
  const { currency, currencies } = await loadMrr(ctx, range, query.currency)
  const trials = await countTrials(db, workspace.id, seen, query.trialDays * DAY_MS)
  const points = [
    trialPoint(trials),
    await renewalPoint(ctx, seen, 'monthly', currency),
    await renewalPoint(ctx, seen, 'yearly', currency),
    await priceChangePoint(ctx, seen, 'told', query.horizonDays, currency),
    await priceChangePoint(ctx, seen, 'inferred', query.horizonDays, currency),
    await detractorPoint(ctx, seen, query.horizonDays, currency),
  ]
  return {
    range,
    currency,
    currencies,
    points: rankPoints(points, query.rankBy ?? 'customers'),
    trialToPaid: outcomeOf(trials, TRIAL_TO_PAID.slug),
    tenure: tenureHazard(await countExposures(db, workspace.id, seen, MONTHS, billed)),
    payingTime: payingTime(await countPaidDays(db, workspace.id, seen.now, billed)),
  }
}

function rankPoints(points: LeakagePoint[], by: 'customers' | 'mrr'): LeakagePoint[] {
  const [first, second] = by === 'mrr' ? [minorOf, customersOf] : [customersOf, minorOf]
  return points.toSorted((a, b) => first(b) - first(a) || second(b) - second(a))
}

const customersOf = ({ lost }: LeakagePoint): number => lost.k
const minorOf = ({ lostMinor }: LeakagePoint): number => lostMinor ?? 0

/** The same outcome seen from the other side: who did not pay is lost. */
function trialPoint(trials: readonly OutcomeGroup[]): LeakagePoint {
  const unpaid = trials.map((group) => ({ ...group, came: !group.came }))
  return { ...pointOf('trial', unpaid, TRIAL_LOSS.slug), lostMinor: null }
}

async function renewalPoint(
  { db, workspace }: Context,
  seen: SeenPeriod,
  billed: RenewalTerm,
  currency: string,
): Promise<LeakagePoint> {
  const term = { billed, termMs: endOfFirstTerm(billed), dunningMs: DUNNING_MS }
  const groups = await countFirstRenewals(db, workspace.id, seen, term, currency)
  return pointOf(`first_renewal_${billed}`, groups, FIRST_RENEWAL_LOSS.slug)
}

async function priceChangePoint(
  { db, workspace }: Context,
  seen: SeenPeriod,
  known: 'told' | 'inferred',
  horizonDays: number,
  currency: string,
): Promise<LeakagePoint> {
  const horizonMs = horizonDays * DAY_MS
  const groups = await countPriceChanges(db, workspace.id, seen, known, horizonMs, currency)
  return pointOf(`price_change_${known}`, groups, CHURNED_AFTER_PRICE_CHANGE.slug)
}

/** After an NPS answer of 0 to 6, watched as every answer is. */
async function detractorPoint(
  { db, workspace }: Context,
  { from, to, now }: SeenPeriod,
  horizonDays: number,
  currency: string,
): Promise<LeakagePoint> {
  const surveys = await listSurveys(db, workspace.id)
  const surveyIds = surveys.filter(({ kind }) => kind === 'nps').map(({ id }) => id)
  const answers = await listPayersAnswers(db, workspace.id, { surveyIds, from, to })
  const groups = watchAnswers(answers, horizonDays, now).flatMap(
    ({ answer, complete, churned }): OutcomeGroup[] =>
      answer.score !== null && bandOf(KINDS.nps, answer.score)?.name === 'detractor'
        ? [
            {
              complete,
              came: churned,
              customers: 1,
              mrrMinor: answer.currency === currency ? answer.mrrMinor : 0,
            },
          ]
        : [],
  )
  return pointOf('detractor', groups, CHURNED_AFTER_ANSWER.slug)
}

function pointOf(
  point: LeakagePoint['point'],
  groups: readonly OutcomeGroup[],
  definition: string,
): LeakagePoint {
  const { came, mrrMinor, stillWatched } = outcomeOf(groups, definition)
  return { point, lost: came, lostMinor: mrrMinor, stillWatched }
}
