import { rateOf } from '../../domain/metrics/rate'
import { canShowPercentage } from '../../domain/metrics/gates'
import type { ScoreSummary } from '../../services/summaries/scores'
import { ShareBar } from '../charts/bands'
import { t } from '../i18n/t'
import { responsesHref } from '../links'
import { humanize } from '../words'
import { Panel } from './panel'
import { RateCell } from './rate'

const LABELS = [
  ['positive', 'high'],
  ['neutral', 'middle'],
  ['negative', 'low'],
] as const

/** How comments sound, of those whose language can be read. */
export const SentimentPanel = ({
  summary,
  surveyId,
}: {
  summary: ScoreSummary
  surveyId: string
}) => {
  const { sentiment, range } = summary
  const read = sentiment.positive + sentiment.neutral + sentiment.negative
  return (
    <Panel title={t('Sentiment')}>
      {read === 0 ? (
        <p class="note">{t('No comment to read yet.')}</p>
      ) : (
        <table>
          <caption class="hidden">{t('Sentiment of comments')}</caption>
          <thead class="hidden">
            <tr>
              <th scope="col">{t('Sentiment')}</th>
              <th scope="col">{t('Bar')}</th>
              <th scope="col">{t('Share')}</th>
            </tr>
          </thead>
          <tbody>
            {LABELS.map(([label, tone]) => (
              <tr>
                <th scope="row">
                  <a href={responsesHref({ survey_id: surveyId, sentiment: label }, range)}>
                    {humanize(label)}
                  </a>
                </th>
                <td class="bar-column">
                  {canShowPercentage(read) && (
                    <ShareBar share={sentiment[label] / read} tone={tone} />
                  )}
                </td>
                <RateCell rate={rateOf(sentiment[label], read, 'sentiment_share')} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
