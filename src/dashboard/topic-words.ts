import { canShowPercentage } from '../domain/metrics/gates'
import type { TopicsSummary, TopicSummary } from '../services/summaries/topics'
import { verdictText } from './association-words'
import { headlineText } from './components/headline'
import { rateText } from './components/rate'
import { formatDay, formatRatio } from './format'
import { plural, t } from './i18n/t'

/** "9% of comments, 3% before". */
export const shareText = ({ mentioned, baseline }: TopicSummary): string =>
  t('{now} of comments, {before} before', {
    now: rateText(mentioned, true),
    before: rateText(baseline, true),
  })

/** What the shares are of, and what they are held against. */
export const basisOf = ({ comments, baselineComments, baseline }: TopicsSummary) => ({
  comments: plural(comments, { one: '{n} comment', other: '{n} comments' }),
  n: baselineComments,
  from: formatDay(baseline.fromDay),
  to: formatDay(baseline.toDay),
})

/** "3.4× the odds (2.1 to 5.5)". */
export const oddsText = ({ odds }: TopicSummary): string | null =>
  odds &&
  t('{ratio}× the odds ({low} to {high})', {
    ratio: formatRatio(odds.ratio),
    low: formatRatio(odds.low),
    high: formatRatio(odds.high),
  })

/** The score of those who mention it, with its interval; few answers make no figure. */
export function scoreText({ scores }: TopicSummary) {
  const score = scores.find(({ n }) => canShowPercentage(n))
  if (!score) return null
  const bound = (value: number) => headlineText({ ...score, value })
  return {
    name: score.kind.toUpperCase(),
    value: headlineText(score),
    interval: t('{low} to {high}', { low: bound(score.low), high: bound(score.high) }),
  }
}

/** What became of those who mentioned it, in the words of a comparison. */
export function churnText({ churn }: TopicSummary) {
  if (churn === null || churn.churned.n === 0) return null
  const verdict = churn.verdict === 'not_enough_data' ? t('too few to compare') : verdictText(churn)
  return { verdict, left: t('{share} left', { share: rateText(churn.churned, true) }) }
}
