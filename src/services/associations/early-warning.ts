import { countStayers, listLosses, type Loss } from '../../../db/queries/early-warning'
import { firstFollowUpAt } from '../../../db/queries/complaints'
import type { Context } from '../../context'
import {
  EARLY_WARNING_RECALL,
  earlyWarnings,
  leftForAReason,
  SILENT_CHURN,
  toldBeforeLeaving,
  type Warning,
  type Way,
} from '../../domain/metrics/early-warning'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { KINDS } from '../../domain/surveys/kinds'
import { type DayRange, periodOf } from '../summaries/range'
import { DAY_MS } from './watch'

export interface EarlyWarning {
  /** Each way to have said so; the share of those who stay and said the same stands beside it. */
  warnings: (Warning & { stayers: Rate | null })[]
  /** Losses outside these: payments that failed, and ends nobody gave a reason for. */
  otherLosses: number
  /** Of those who had said so, how many somebody was told of; null without follow-ups. */
  told: Rate | null
  silence: Silence[]
}

/** How far those who left had been asked and heard before. */
export interface Silence {
  heard: 'never_asked' | 'never_answered' | 'answered'
  customers: Rate
  lostMrr: Record<string, number>
}

/** Whether those who left in the range had said so in the days before, or were ever asked. */
export async function earlyWarning(
  ctx: Context,
  range: DayRange,
  backDays: number,
): Promise<EarlyWarning> {
  const { db, workspace } = ctx
  const { start, end } = periodOf(workspace.timeZone, range)
  const backMs = backDays * DAY_MS
  const [losses, stayers, keptSince] = await Promise.all([
    listLosses(db, workspace.id, { from: start, to: end, backMs }, LOW_SCORES),
    countStayers(db, workspace.id, { at: Math.min(end, ctx.now()), backMs }, LOW_SCORES),
    firstFollowUpAt(db, workspace.id),
  ])
  const stayed: Partial<Record<Way, number>> = {
    low_score: stayers.low,
    negative_comment: stayers.negative,
    score_or_comment: stayers.either,
  }
  return {
    warnings: earlyWarnings(losses).map((warning) => {
      const said = stayed[warning.way]
      const beside =
        said === undefined ? null : rateOf(said, stayers.customers, EARLY_WARNING_RECALL.slug)
      return { ...warning, stayers: beside }
    }),
    otherLosses: losses.filter((loss) => !leftForAReason(loss)).length,
    told: toldBeforeLeaving(losses, keptSince),
    silence: silenceOf(losses),
  }
}

/** The lowest band of each kind that has bands. */
const LOW_SCORES = Object.values(KINDS).flatMap(({ slug, bands: [lowest] }) =>
  lowest ? [{ kind: slug, max: lowest.max }] : [],
)

function silenceOf(losses: readonly Loss[]): Silence[] {
  const of = (heard: Silence['heard'], isOne: (loss: Loss) => boolean): Silence => {
    const own = losses.filter(isOne)
    const lostMrr: Record<string, number> = {}
    for (const { currency, mrrMinor } of own) {
      if (currency !== null) lostMrr[currency] = (lostMrr[currency] ?? 0) + mrrMinor
    }
    return { heard, customers: rateOf(own.length, losses.length, SILENT_CHURN.slug), lostMrr }
  }
  return [
    of('never_asked', ({ asked }) => !asked),
    of('never_answered', ({ asked, answered }) => asked && !answered),
    of('answered', ({ answered }) => answered),
  ]
}
