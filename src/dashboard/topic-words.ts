import { canShowPercentage } from '../domain/metrics/gates'
import type { TopicSummary } from '../services/summaries/topics'
import { verdictText } from './association-words'
import { headlineText } from './components/headline'
import { rateText } from './components/rate'
import { formatRatio } from './format'

/** "9% of comments, 3% before". */
export const shareText = ({ mentioned, baseline }: TopicSummary): string =>
  `${rateText(mentioned, true)} of comments, ${rateText(baseline, true)} before`

/** "3.4× the odds (2.1 to 5.5)". */
export const oddsText = ({ odds }: TopicSummary): string | null =>
  odds &&
  `${formatRatio(odds.ratio)}× the odds (${formatRatio(odds.low)} to ${formatRatio(odds.high)})`

/** The score of those who mention it, with its interval; few answers make no figure. */
export function scoreText({ scores }: TopicSummary) {
  const score = scores.find(({ n }) => canShowPercentage(n))
  if (!score) return null
  const bound = (value: number) => headlineText({ ...score, value })
  return {
    name: score.kind.toUpperCase(),
    value: headlineText(score),
    interval: `${bound(score.low)} to ${bound(score.high)}`,
  }
}

/** What became of those who mentioned it, in the words of a comparison. */
export function churnText({ churn }: TopicSummary) {
  if (churn === null || churn.churned.n === 0) return null
  const verdict = churn.verdict === 'not_enough_data' ? 'too few to compare' : verdictText(churn)
  return { verdict, left: `${rateText(churn.churned, true)} left` }
}
