import { canShowPercentage } from '../../domain/metrics/gates'
import type { Rate } from '../../domain/metrics/rate'
import type { ChurnPoint } from '../../services/summaries/churn'
import type { Bucket, DayRange } from '../../services/summaries/range'
import { formatCount, formatFineShare, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { headOf, nameBucket } from '../period'
import { domainAround } from './domain'
import { IntervalLines, type IntervalPoint } from './interval-lines'
import { inSentence } from '../words'

/** Customer churn over time with its interval; what cannot be drawn stands in the table. */
export const ChurnTrend = ({
  trend,
  bucket,
  range,
}: {
  trend: readonly ChurnPoint[]
  bucket: Bucket
  range: DayRange
}) => {
  const points = trend.flatMap(({ range: { fromDay }, rate }) => pointOf(fromDay, rate))
  const axis = domainAround([0, ...points.map(({ high }) => high)], 0.05, { min: 0, max: 1 })
  const [first, last] = [points[0], points.at(-1)]
  return (
    <figure class="chart trend">
      {first && last && points.length > 1 ? (
        <>
          <div class="plot">
            <div class="axis-y" aria-hidden="true">
              <span>{formatFineShare(axis.max)}</span>
              <span>{formatFineShare(axis.min)}</span>
            </div>
            <IntervalLines
              points={points}
              axis={axis}
              range={{ fromDay: range.fromDay, toDay: last.day }}
              label={t('Customer churn rate by {bucket}: from {value} to {value2}', {
                bucket: inSentence(bucket),
                value: formatFineShare(first.value),
                value2: formatFineShare(last.value),
              })}
              told={points.map(({ day, value, low, high }) =>
                t('{period}: {value} ({low} to {high})', {
                  period: nameBucket(bucket, day),
                  value: formatFineShare(value),
                  low: formatFineShare(low),
                  high: formatFineShare(high),
                }),
              )}
            />
          </div>
          <div class="axis-x" aria-hidden="true">
            <span>{nameBucket(bucket, range.fromDay)}</span>
            <span>{nameBucket(bucket, last.day)}</span>
          </div>
        </>
      ) : (
        <p class="note">
          {t('A trend needs two periods with ten customers at their start.')}
        </p>
      )}
      <TrendTable trend={trend} bucket={bucket} />
    </figure>
  )
}

function pointOf(day: string, { n, rate, low, high }: Rate): IntervalPoint[] {
  if (rate === null || low === null || high === null || !canShowPercentage(n)) return []
  return [{ day, value: rate, low, high }]
}

const TrendTable = ({ trend, bucket }: { trend: readonly ChurnPoint[]; bucket: Bucket }) => (
  <details class="as-table">
    <summary>
      {t('As a table')}
      <span class="hidden">{t(': customer churn rate')}</span>
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{headOf(bucket)}</th>
          {[t(
            'Churn rate',
          ), t('95% interval'), t('Lost'), t('At the start'), t('Asked to cancel')].map((head) => (
            <th scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.toReversed().map(({ range, rate, cancelRequests }) => (
          <tr>
            <th scope="row">{nameBucket(bucket, range.fromDay)}</th>
            <td class="number">{shareOf(rate, rate.rate)}</td>
            <td class="number">
              {canShowPercentage(rate.n) ? t('{low} to {high}', {
                low: shareOf(rate, rate.low),
                high: shareOf(rate, rate.high),
              }) : UNKNOWN}
            </td>
            <td class="number">{formatCount(rate.k)}</td>
            <td class="number">{formatCount(rate.n)}</td>
            <td class="number">{formatCount(cancelRequests)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

const shareOf = ({ n }: Rate, share: number | null): string =>
  share === null || !canShowPercentage(n) ? UNKNOWN : formatFineShare(share)
