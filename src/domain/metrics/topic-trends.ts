import { adjustForMany, MAX_FALSE_SHARE } from './benjamini-hochberg'
import { isComparable } from './gates'
import { logOddsOf, type Mentioned } from './log-odds'
import type { Metric } from './metric'
import { upperTail, Z_95 } from './quantiles'
import { MIN_MENTIONS } from './rising'

export const TOPIC_TREND: Metric = {
  slug: 'topic_trend',
  name: 'Rising and falling topics',
  unit: 'list',
  base: 'Comments of the period, and comments of the baseline before it, four times as long.',
  source:
    'Monroe, Colaresi and Quinn, "Fightin\' Words", Political Analysis 16(4), 2008; ' +
    'Benjamini and Hochberg, JRSS B 57(1), 1995.',
  meaning:
    'Topics in a larger or smaller share of the comments than in the baseline, by more than chance ' +
    'explains; of those called rising or falling about one in ten is expected to be chance all the ' +
    'same. Tried from 10 mentions in both together.',
  noData: 'Fewer than 30 comments in the period or in the baseline: nothing rises or falls.',
  matches: 'The weighted log-odds of tidylo, taken over comments instead of words.',
}

export const TRENDS = ['rising', 'falling', 'cannot_be_told_apart', 'not_enough_data'] as const

export type Trend = (typeof TRENDS)[number]

/** How a topic moved; all but the trend is null for one that was not tried. */
export interface TopicTrend {
  trend: Trend
  /** Odds of being mentioned against those in the baseline, with their 95 % interval. */
  odds: { ratio: number; low: number; high: number } | null
  /** Weighted log-odds over its standard error: above 0 is more than before. */
  z: number | null
  /** Share of chance finds down to this topic. */
  q: number | null
}

/**
 * How each of many topics moved against the baseline, in their order. Two-sided, Benjamini–Hochberg
 * over all that are tried; what is tried depends on both periods together, so that the choice
 * favours neither risers nor fallers.
 */
export function topicTrends(topics: readonly Mentioned[], comments: Mentioned): TopicTrend[] {
  const found = topics.map((topic) => {
    if (!isComparable([comments.now, comments.before])) return null
    if (topic.now + topic.before < MIN_MENTIONS) return null
    const { difference, error } = logOddsOf(topic, comments)
    const z = difference / error
    return Number.isFinite(z) ? { z, odds: oddsOf(difference, error) } : null
  })
  const tried = found.filter((one) => one !== null)
  const q = adjustForMany(tried.map(({ z }) => 2 * upperTail(Math.abs(z)))).values()
  return found.map((one) => {
    if (one === null) return { trend: 'not_enough_data', odds: null, z: null, q: null }
    const falseShare = q.next().value ?? 1
    return { ...one, q: falseShare, trend: trendOf(one.z, falseShare) }
  })
}

function trendOf(z: number, q: number): Trend {
  if (q > MAX_FALSE_SHARE) return 'cannot_be_told_apart'
  return z > 0 ? 'rising' : 'falling'
}

const oddsOf = (difference: number, error: number) => ({
  ratio: Math.exp(difference),
  low: Math.exp(difference - Z_95 * error),
  high: Math.exp(difference + Z_95 * error),
})
