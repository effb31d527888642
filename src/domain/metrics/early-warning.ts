import type { LossKind } from '../billing/movement'
import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'
import { type Spread, spreadOf } from './spread'

const DAY_MS = 86_400_000

export const EARLY_WARNING_RECALL: Metric = {
  slug: 'early_warning_recall',
  name: 'Early-warning recall',
  unit: 'share',
  base: 'Customers who left in the period by their own wish, or naming a reason.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of them who had said so before: a score in the lowest band, a negative comment, or a ' +
    'reason in the cancellation survey. The same share of those who stay stands beside: a sign that ' +
    'as many of them give is no warning.',
  noData: 'Nobody left so in the period: no share.',
  matches: 'Recall (sensitivity) of a classifier.',
}

export const SILENT_CHURN: Metric = {
  slug: 'silent_churn',
  name: 'Silent churn',
  unit: 'share',
  base: 'Customers who left in the period, for whatever cause.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of them who had never been asked anything, or never answered, before they left. What ' +
    'the cancellation survey asks on the way out is not counted: it comes too late to hear them.',
  noData: 'Nobody left in the period: no share.',
  matches: 'Nothing in common use.',
}

export const TOLD_BEFORE_LEAVING: Metric = {
  slug: 'told_before_leaving',
  name: 'Told before they left',
  unit: 'share',
  base:
    'Customers who left for a reason and had said so before, as early-warning recall counts them, since ' +
    'there are follow-ups.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning: 'Share of them for whom a follow-up had been opened within the time looked back: somebody was told.',
  noData: 'Nobody left so since the first follow-up: no share.',
  matches: 'Nothing in common use.',
}

/** A customer who left, and when each warning was given last, within the time looked back. */
export interface Warned {
  endedAt: number
  loss: LossKind | null
  reason: string | null
  lowAt: number | null
  negativeAt: number | null
  reasonAt: number | null
}

/** Ways to have said so: in time, on the way out, or in any way. */
export type Way = 'low_score' | 'negative_comment' | 'score_or_comment' | 'cancellation' | 'any'

export interface Warning {
  way: Way
  said: Rate
  /** Whole days from the last such answer to the end. */
  daysBefore: Spread | null
}

/** Left by their own wish, or without a known cause but with a reason. */
export const leftForAReason = ({ loss, reason, reasonAt }: Warned): boolean =>
  loss === 'voluntary' || (loss !== 'involuntary' && (reason !== null || reasonAt !== null))

const WAYS: [Way, (warned: Warned) => number | null][] = [
  ['low_score', ({ lowAt }) => lowAt],
  ['negative_comment', ({ negativeAt }) => negativeAt],
  ['score_or_comment', ({ lowAt, negativeAt }) => last(lowAt, negativeAt)],
  ['cancellation', ({ reasonAt }) => reasonAt],
  ['any', ({ lowAt, negativeAt, reasonAt }) => last(last(lowAt, negativeAt), reasonAt)],
]

/**
 * Of those who left for a reason, how many had said so before, in which way, and how long before.
 * Unit: share, 0 to 1, and days. Base and unknown as `EARLY_WARNING_RECALL` says.
 */
export function earlyWarnings(losses: readonly Warned[]): Warning[] {
  const left = losses.filter(leftForAReason)
  return WAYS.map(([way, saidAt]) => {
    const days = left.flatMap((loss) => {
      const at = saidAt(loss)
      return at === null ? [] : [Math.floor((loss.endedAt - at) / DAY_MS)]
    })
    return {
      way,
      said: rateOf(days.length, left.length, EARLY_WARNING_RECALL.slug),
      daysBefore: spreadOf(days),
    }
  })
}

/**
 * Of those who left for a reason and had said so, how many somebody was told of in time; null where no
 * follow-ups were kept while they were there.
 */
export function toldBeforeLeaving(
  losses: readonly (Warned & { toldAt: number | null })[],
  keptSince: number | null,
): Rate | null {
  if (keptSince === null) return null
  const said = losses.filter(
    (loss) =>
      leftForAReason(loss) &&
      loss.endedAt > keptSince &&
      (loss.lowAt ?? loss.negativeAt ?? loss.reasonAt) !== null,
  )
  const told = said.filter(({ toldAt }) => toldAt !== null)
  return said.length === 0 ? null : rateOf(told.length, said.length, TOLD_BEFORE_LEAVING.slug)
}

const last = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)
