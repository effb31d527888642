import type { Headline } from '../../domain/metrics/headline'
import type { Bucket, DayRange } from '../../services/summaries/range'
import type { TrendPoint } from '../../services/summaries/scores'
import { headlineText } from '../components/headline'
import { formatCount, formatShortDay } from '../format'
import { plural, t } from '../i18n/t'
import { headOf, nameBucket } from '../period'
import { domainAround } from './domain'
import { IntervalLines } from './interval-lines'
import { inSentence } from '../words'

interface Props {
  name: string
  trend: readonly TrendPoint[]
  range: DayRange
  bucket: Bucket
}

type Point = TrendPoint & { headline: Headline }

/** A figure over time with its interval as a band; drawn on the server, told in a table too. */
export const TrendChart = ({ name, trend, range, bucket }: Props) => {
  const points = trend.filter((point): point is Point => point.headline !== null)
  const [first] = points
  if (!first || points.length < 2)
    return <p class="note">{t('A trend needs answers in two periods.')}</p>

  const { unit } = first.headline
  const scale = unit === 'points' ? { min: -100, max: 100 } : { min: 0, max: 1 }
  const bounds = points.flatMap(({ headline }) => [headline.low, headline.high])
  const axis = domainAround(bounds, unit === 'points' ? 20 : 0.1, scale)
  const text = (value: number) => headlineText({ unit, value })
  return (
    <figure class="chart trend">
      <div class="plot">
        <div class="axis-y" aria-hidden="true">
          <span>{text(axis.max)}</span>
          <span>{text(axis.min)}</span>
        </div>
        <IntervalLines
          points={points.map(({ day, headline }) => ({ day, ...headline }))}
          axis={axis}
          range={range}
          label={describe(name, bucket, points)}
          told={points.map(({ day, headline }) =>
            t('{period}: {value} ({low} to {high}), {answers}', {
              period: nameBucket(bucket, day),
              value: headlineText(headline),
              low: headlineText({ ...headline, value: headline.low }),
              high: headlineText({ ...headline, value: headline.high }),
              answers: plural(headline.n, { one: '{n} answer', other: '{n} answers' }),
            }),
          )}
        />
      </div>
      <div class="axis-x" aria-hidden="true">
        <span>{formatShortDay(range.fromDay)}</span>
        <span>{formatShortDay(range.toDay)}</span>
      </div>
      <TrendTable name={name} points={points} bucket={bucket} />
    </figure>
  )
}

const TrendTable = ({
  name,
  points,
  bucket,
}: {
  name: string
  points: Point[]
  bucket: Bucket
}) => (
  <details class="as-table">
    <summary>
      {t('As a table')}
      <span class="hidden">: {name}</span>
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col">
            {headOf(bucket)}
          </th>
          <th scope="col" class="number">
            {name}
          </th>
          <th scope="col" class="number">{t('95% interval')}</th>
          <th scope="col" class="number">{t('Answers')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ day, headline }) => (
          <tr>
            <th scope="row">{nameBucket(bucket, day)}</th>
            <td class="number">{headlineText(headline)}</td>
            <td class="number">
              {t('{low} to {high}', {
                low: headlineText({ ...headline, value: headline.low }),
                high: headlineText({ ...headline, value: headline.high }),
              })}
            </td>
            <td class="number">{formatCount(headline.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

function describe(name: string, bucket: Bucket, points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return name
  const [from, to] = [headlineText(first.headline), headlineText(last.headline)]
  return t('{name} by {bucket}: from {from} to {to}', { name, bucket: inSentence(bucket), from, to })
}
