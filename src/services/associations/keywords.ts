import { adjustForMany } from '../../domain/metrics/benjamini-hochberg'
import { fisherExact } from '../../domain/metrics/fisher-exact'
import { MIN_EVENTS, MIN_PER_GROUP } from '../../domain/metrics/gates'
import type { Group } from '../../domain/metrics/two-by-two'

/** Mentions from which on a keyword is tried: an exact test needs no thirty. */
const MIN_MENTIONS = 10

/** Share of chance finds accepted among those found. */
export const MAX_FALSE_SHARE = 0.1

/**
 * The share of chance finds down to each of many levels; null for one too small to be tried.
 *
 * What is tried depends on how often a level is said and on how many left in all, never on how
 * many of its own left: of those that many left with, each would seem a find.
 */
export function falseShares(levels: readonly { group: Group; others: Group }[]): (number | null)[] {
  const isTried = levels.map(
    ({ group, others }) =>
      group.n >= MIN_MENTIONS && others.n >= MIN_PER_GROUP && group.k + others.k >= MIN_EVENTS,
  )
  const tried = levels.filter((_, i) => isTried[i])
  const q = adjustForMany(tried.map(({ group, others }) => fisherExact(group, others))).values()
  return isTried.map((one) => (one ? (q.next().value ?? 1) : null))
}
