import { isComparable } from '../domain/metrics/gates'
import type { Headline } from '../domain/metrics/headline'
import type { ScoreHistogram } from '../domain/metrics/histogram'
import { netPromoterChange } from '../domain/metrics/net-promoter-change'
import { netPromoterScore } from '../domain/metrics/net-promoter-score'
import type { ScoreSummary } from '../services/summaries/scores'
import { formatPoints } from './format'
import { plural, t } from './i18n/t'

/**
 * How a headline moved against the equally long range before, in words. NPS is compared by the
 * interval of the difference, shares by whether their intervals overlap, the stricter test.
 */
export const describeChange = (...asked: Parameters<typeof changeOf>): string =>
  changeOf(...asked).told

/** The same, and whether it moved by more than chance explains. */
export function changeOf(
  summary: Pick<ScoreSummary, 'kind' | 'headline' | 'previous' | 'histogram'>,
  before: ScoreHistogram,
  days: number,
): { told: string; moved: boolean } {
  const { headline, previous, kind, histogram } = summary
  if (!headline) return level('')
  if (!previous) return level(t('No answers in the {days} days before to compare with.', { days }))
  if (!isComparable([headline.n, previous.n])) {
    const answers = plural(previous.n, { one: '{n} answer', other: '{n} answers' })
    return level(
      t('{answers} in the {days} days before: too few on one side to compare.', { answers, days }),
    )
  }
  const change = kind === 'nps' ? moveOfPoints(histogram, before) : moveOfShare(headline, previous)
  if (!change) return level('')
  const { move, distinct } = change
  const told = distinct
    ? t('{move} on the {days} days before. It is more than chance explains.', { move, days })
    : t('{move} on the {days} days before. It cannot be told from chance.', { move, days })
  return { told, moved: distinct }
}

const level = (told: string) => ({ told, moved: false })

function moveOfPoints(now: ScoreHistogram, before: ScoreHistogram) {
  const change = netPromoterChange(netPromoterScore(before), netPromoterScore(now))
  if (!change) return null
  const [low, high] = [formatPoints(change.low), formatPoints(change.high)]
  const interval = t('{low} to {high}', { low, high })
  return { move: `${nameMove(change.points, 'points')} (${interval})`, distinct: change.distinct }
}

const moveOfShare = (now: Headline, before: Headline) => ({
  move: nameMove(100 * (now.value - before.value), 'shares'),
  distinct: now.low > before.high || now.high < before.low,
})

function nameMove(difference: number, unit: 'points' | 'shares'): string {
  const size = Math.abs(Math.round(difference))
  if (size === 0) return t('Level')
  if (unit === 'points') {
    return difference > 0
      ? plural(size, { one: 'Up {n} point', other: 'Up {n} points' })
      : plural(size, { one: 'Down {n} point', other: 'Down {n} points' })
  }
  return difference > 0
    ? plural(size, { one: 'Up {n} percentage point', other: 'Up {n} percentage points' })
    : plural(size, { one: 'Down {n} percentage point', other: 'Down {n} percentage points' })
}
