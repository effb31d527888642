import { isComparable } from '../domain/metrics/gates'
import type { Headline } from '../domain/metrics/headline'
import type { ScoreHistogram } from '../domain/metrics/histogram'
import { netPromoterChange } from '../domain/metrics/net-promoter-change'
import { netPromoterScore } from '../domain/metrics/net-promoter-score'
import type { ScoreSummary } from '../services/summaries/scores'
import { formatPoints } from './format'
import { countOf } from './words'

const BY_CHANCE = 'It cannot be told from chance.'
const REAL = 'It is more than chance explains.'

/**
 * How a headline moved against the equally long range before, in words. NPS is compared by the
 * interval of the difference, shares by whether their intervals overlap, the stricter test.
 */
export function describeChange(
  summary: Pick<ScoreSummary, 'kind' | 'headline' | 'previous' | 'histogram'>,
  before: ScoreHistogram,
  days: number,
): string {
  const { headline, previous, kind, histogram } = summary
  const then = `the ${days} days before`
  if (!headline) return ''
  if (!previous) return `No answers in ${then} to compare with.`
  if (!isComparable([headline.n, previous.n])) {
    return `${countOf(previous.n, 'answer')} in ${then}: too few on one side to compare.`
  }
  const change = kind === 'nps' ? moveOfPoints(histogram, before) : moveOfShare(headline, previous)
  return change ? `${change.move} on ${then}. ${change.distinct ? REAL : BY_CHANCE}` : ''
}

function moveOfPoints(now: ScoreHistogram, before: ScoreHistogram) {
  const change = netPromoterChange(netPromoterScore(before), netPromoterScore(now))
  if (!change) return null
  const interval = `${formatPoints(change.low)} to ${formatPoints(change.high)}`
  return { move: `${nameMove(change.points, 'point')} (${interval})`, distinct: change.distinct }
}

const moveOfShare = (now: Headline, before: Headline) => ({
  move: nameMove(100 * (now.value - before.value), 'percentage point'),
  distinct: now.low > before.high || now.high < before.low,
})

function nameMove(points: number, unit: string): string {
  const size = Math.abs(Math.round(points))
  if (size === 0) return 'Level'
  return `${points > 0 ? 'Up' : 'Down'} ${countOf(size, unit)}`
}
