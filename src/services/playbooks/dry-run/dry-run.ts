import type { Context } from '../../../context'
import { RUN_STATES, type RunState } from '../../../domain/playbooks/advance'
import type { Cause } from '../../../domain/playbooks/cause'
import { type RehearsedRun, rehearse } from '../../../domain/playbooks/rehearse'
import type { Rule } from '../../../domain/playbooks/start'
import { requireScope } from '../../auth/require-scope'
import { requirePlaybook } from '../change'
import { listPastCauses } from './past-causes'
import { loadPastSigns } from './past-signs'

const DAY_MS = 86_400_000

/** What is looked at of a past that holds more: the newest. */
const MAX_CAUSES = 10_000
/** Runs that are listed; all are counted. */
const MAX_LISTED = 100

export const DRY_RUN_DAYS = [30, 90] as const
export type DryRunDays = (typeof DRY_RUN_DAYS)[number]

export interface DryRun {
  days: DryRunDays
  from: number
  to: number
  /** False where the past does not tell when customers came into the audience. */
  isKnown: boolean
  /** Causes that were looked at, and whether there were more. */
  causes: number
  isCut: boolean
  /** Customers and people it would have reached, those held out apart. */
  reached: number
  states: Record<RunState, number>
  /** How often each step would have been done, in the order of the steps. */
  done: number[]
  /** The newest. */
  runs: RehearsedRun[]
}

/** What a playbook would have done by now had it been on for so long. Writes nothing. Throws not_found. */
export async function dryRun(ctx: Context, id: string, days: DryRunDays): Promise<DryRun> {
  requireScope(ctx, 'playbooks:read')
  const { version, definition } = await requirePlaybook(ctx, id)
  const to = ctx.now()
  const from = to - days * DAY_MS
  const { causes, runs } = await rehearsePast(ctx, { playbookId: id, version, definition }, { from, to })
  const count = (is: (run: RehearsedRun) => boolean) => runs.filter(is).length
  return {
    days,
    from,
    to,
    isKnown: causes !== null,
    causes: causes?.length ?? 0,
    isCut: causes?.length === MAX_CAUSES,
    reached: new Set(runs.flatMap(({ subject, isHeldOut }) => (isHeldOut ? [] : [subject]))).size,
    states: Object.fromEntries(
      RUN_STATES.map((state) => [state, count((one) => one.state === state)]),
    ) as Record<RunState, number>,
    done: definition.steps.map((_step, i) =>
      count(({ deeds }) => deeds.some(({ step, what }) => step === i && what.do !== 'stop')),
    ),
    runs: runs.slice(-MAX_LISTED).reverse(),
  }
}

/** The runs there would have been in this time; no causes where the past does not tell them. */
export async function rehearsePast(
  ctx: Context,
  rule: Rule,
  { from, to }: { from: number; to: number },
): Promise<{ causes: Cause[] | null; runs: RehearsedRun[] }> {
  const causes = await listPastCauses(ctx, rule.definition, { from, to, limit: MAX_CAUSES })
  const signsAfter = await loadPastSigns(ctx, causes ?? [], from)
  return { causes, runs: rehearse(rule, causes ?? [], signsAfter, to) }
}
