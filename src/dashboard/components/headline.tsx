import { canShowPercentage } from '../../domain/metrics/gates'
import type { Headline } from '../../domain/metrics/headline'
import type { ScoreSummary } from '../../services/summaries/scores'
import { formatCount, formatDecimal, formatPoints, formatShare, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { responsesHref } from '../links'
import { noDataOf } from './definition'

/** A kind's one figure with its interval, and a way to the answers it rests on. */
export const HeadlineFigure = ({ summary, href }: { summary: ScoreSummary; href: string }) => {
  const { headline, bands } = summary
  if (!headline) return <Unknown metric={summary.kind} />
  const few = !canShowPercentage(headline.n)
  return (
    <>
      <p class="headline">
        {few ? (
          <span class="value few">
            {bands.map(({ name, count }) => `${formatCount(count)} ${t(name)}`).join(', ')}
          </span>
        ) : (
          <>
            <span class="value">{headlineText(headline)}</span>
            <span class="interval" title={t('95% interval')}>
              {t('{low} to {high}', {
                low: headlineText({ ...headline, value: headline.low }),
                high: headlineText({ ...headline, value: headline.high }),
              })}
            </span>
          </>
        )}
      </p>
      <p class="rests-on">
        <a href={href}>{plural(headline.n, { one: '{n} answer', other: '{n} answers' })}</a>
        {few && <span>{t('too few for a figure')}</span>}
        {headline.mean && !few && (
          <span>{t('mean {value} of 7', { value: formatDecimal(headline.mean.value) })}</span>
        )}
      </p>
    </>
  )
}

const Unknown = ({ metric }: { metric: string }) => (
  <>
    <p class="headline">
      <span class="value">{UNKNOWN}</span>
    </p>
    <p class="rests-on">{noDataOf(metric)}</p>
  </>
)

export const headlineText = ({ unit, value }: Pick<Headline, 'unit' | 'value'>): string =>
  unit === 'points' ? formatPoints(value) : formatShare(value)

/** The scored answers of a summary. */
export const scoredHref = ({ kind, range }: ScoreSummary, surveyId?: string): string =>
  responsesHref({ kind, survey_id: surveyId, min_score: 0 }, range)
