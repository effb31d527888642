import { Bands } from '../charts/bands'
import { TrendChart } from '../charts/trend'
import type { Bucket } from '../../services/summaries/range'
import type { ScoreSummary } from '../../services/summaries/scores'
import { t } from '../i18n/t'
import { Definition } from './definition'
import { HeadlineFigure, scoredHref } from './headline'
import { RateFigure } from './rate'
import { nameKind } from '../words'

/** A kind's figure with all it rests on: interval, answers, change, trend, bands, response rate. */
export const ScoreCard = ({
  summary,
  change,
  bucket,
}: {
  summary: ScoreSummary
  change: string
  bucket: Bucket
}) => {
  const name = nameKind(summary.kind)
  return (
    <section class="panel score-card">
      <h2>{name}</h2>
      <HeadlineFigure summary={summary} href={scoredHref(summary)} />
      {summary.headline && (
        <>
          <p class="change">{change}</p>
          <TrendChart name={name} trend={summary.trend} range={summary.range} bucket={bucket} />
          <Bands summary={summary} />
        </>
      )}
      <div class="response-rate">
        <h3>{t('Response rate')}</h3>
        <p class="inline-figure">
          <RateFigure rate={summary.responseRate} />
        </p>
      </div>
      <Definition metric={summary.kind} />
    </section>
  )
}
