import type { MrrFlow } from '../../domain/metrics/mrr-flow'
import type { ChurnPoint } from '../../services/summaries/churn'
import type { Bucket } from '../../services/summaries/range'
import { formatMoney, formatMonth } from '../format'
import { t } from '../i18n/t'
import { nameBucket } from '../period'
import { round } from './domain'
import { inSentence } from '../words'

/** Heights in pixels: what was won goes up, what was lost goes down, on one scale. */
const HEIGHT = 120
const LABELS = 20

/** MRR won and lost by month, quarter or year; the table below it says the same in figures. */
export const MonthBars = ({
  months,
  currency,
  bucket,
}: {
  months: readonly ChurnPoint[]
  currency: string
  bucket: Bucket
}) => {
  const bars = months.map(({ range, flow }) => ({ day: range.fromDay, ...wonAndLost(flow) }))
  const up = Math.max(...bars.map(({ won }) => won), 0)
  const down = Math.max(...bars.map(({ lost }) => lost), 0)
  const scale = HEIGHT / Math.max(1, up + down)
  const zero = round(up * scale)
  const width = 100 / Math.max(1, bars.length)
  const label = bars
    .map(
      ({ day, won, lost }) =>
        t('{bucket} {won} and {lost}', {
          bucket: nameBucket(bucket, day),
          won: formatMoney(won, currency),
          lost: formatMoney(lost, currency),
        }),
    )
    .join('; ')
  return (
    <figure class="chart months">
      <svg
        width="100%"
        height={HEIGHT + LABELS}
        role="img"
        aria-label={t('MRR won and lost by {bucket}: {label}', { bucket: inSentence(bucket), label })}
      >
        {bars.map(({ day, won, lost }, i) => {
          const box = {
            x: `${round((i + 0.2) * width)}%`,
            width: `${round(0.6 * width)}%`,
            rx: '2',
          }
          return (
            <>
              <rect
                class="high"
                {...box}
                y={round(zero - won * scale)}
                height={round(won * scale)}
              />
              <rect class="low" {...box} y={zero} height={round(lost * scale)} />
              <text
                class="label"
                x={`${round((i + 0.5) * width)}%`}
                y={HEIGHT + 15}
                text-anchor="middle"
              >
                {bucket === 'month' ? formatMonth(day).slice(0, 3) : nameBucket(bucket, day)}
              </text>
            </>
          )
        })}
        <line class="zero" x1="0" x2="100%" y1={zero} y2={zero} />
      </svg>
      <figcaption>
        <span class="key high" /> {t('Won')} <span class="key low" /> {t('Lost')}
      </figcaption>
    </figure>
  )
}

/** What a month won and what it lost, minor units ≥ 0. */
const wonAndLost = ({ moved }: MrrFlow): { won: number; lost: number } => ({
  won: moved.new + moved.reactivation + moved.expansion,
  lost: 0 - moved.contraction - moved.churn,
})
