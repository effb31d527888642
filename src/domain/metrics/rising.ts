import { adjustForMany, MAX_FALSE_SHARE } from './benjamini-hochberg'
import { isComparable } from './gates'
import { logOddsOf } from './log-odds'
import type { Metric } from './metric'
import { upperTail } from './quantiles'

export const RISING_KEYWORDS: Metric = {
  slug: 'rising_keywords',
  name: 'Rising keywords',
  unit: 'list',
  base: 'Comments of the period, and comments of the period before.',
  source:
    'Monroe, Colaresi and Quinn, "Fightin\' Words", Political Analysis 16(4), 2008; ' +
    'Benjamini and Hochberg, JRSS B 57(1), 1995.',
  meaning:
    'Keywords in a larger share of the comments than in the period before, by more than chance ' +
    'explains; of those listed about one in ten is expected to be chance all the same.',
  noData: 'Fewer than 30 comments in either period, or nothing rising: an empty list.',
  matches: 'The weighted log-odds of tidylo, taken over comments instead of words.',
}

/** One period's comments: how many, and in how many of them each keyword stands. */
export interface Mentions {
  comments: number
  byKeyword: ReadonlyMap<string, number>
}

export interface RisingKeyword {
  keyword: string
  /** Comments that mention it: in the period, and in the one before. */
  now: number
  before: number
  /** Weighted log-odds over its standard deviation. */
  z: number
  /** Share of chance finds expected down to this keyword. */
  q: number
}

/** Mentions in both periods together, from which on a keyword is tried at all. */
export const MIN_MENTIONS = 10

/**
 * Keywords that rose, the surest first.
 *
 * Each is compared by its log-odds in the two periods. One-sided p-values, Benjamini–Hochberg over
 * all keywords tried; what is tried depends on both periods together, so the choice itself does not
 * favour risers.
 */
export function risingKeywords(now: Mentions, before: Mentions): RisingKeyword[] {
  if (!isComparable([now.comments, before.comments])) return []
  const tried = [...new Set([...now.byKeyword.keys(), ...before.byKeyword.keys()])]
    .map((keyword) => ({
      keyword,
      now: now.byKeyword.get(keyword) ?? 0,
      before: before.byKeyword.get(keyword) ?? 0,
    }))
    .filter((word) => word.now + word.before >= MIN_MENTIONS)
    .map((word) => {
      const { difference, error } = logOddsOf(word, { now: now.comments, before: before.comments })
      return { ...word, z: difference / error }
    })
    // A word in every comment has no odds: nothing could rise.
    .filter(({ z }) => Number.isFinite(z))

  const qValues = adjustForMany(tried.map(({ z }) => upperTail(z)))
  return tried
    .map((word, index) => ({ ...word, q: qValues[index] ?? 1 }))
    .filter(({ q }) => q <= MAX_FALSE_SHARE)
    .sort((a, b) => b.z - a.z || (a.keyword < b.keyword ? -1 : 1))
}
