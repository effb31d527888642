import type { Headline } from '../../domain/metrics/headline'
import { daysBetween } from '../../domain/time'
import type { Bucket, DayRange } from '../../services/summaries/range'
import type { TrendPoint } from '../../services/summaries/scores'
import { headlineText } from '../components/headline'
import { formatCount, formatDay, formatMonth, formatShortDay } from '../format'
import { type Domain, domainAround, percentOf, round } from './domain'

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
    return <p class="note">A trend needs answers in two {bucket}s.</p>

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
        <Lines points={points} axis={axis} range={range} label={describe(name, bucket, points)} />
      </div>
      <div class="axis-x" aria-hidden="true">
        <span>{formatShortDay(range.fromDay)}</span>
        <span>{formatShortDay(range.toDay)}</span>
      </div>
      <TrendTable name={name} points={points} bucket={bucket} />
    </figure>
  )
}

/** So many points still stand apart as dots. */
const MAX_DOTS = 40

const Lines = ({
  points,
  axis,
  range,
  label,
}: {
  points: Point[]
  axis: Domain
  range: DayRange
  label: string
}) => {
  const days = Math.max(1, daysBetween(range.fromDay, range.toDay))
  const x = (day: string) => round(Math.max(0, (100 * daysBetween(range.fromDay, day)) / days))
  const y = (value: number) => round(100 - percentOf(value, axis))
  const along = (value: (headline: Headline) => number, all: Point[]) =>
    all.map(({ day, headline }) => `${x(day)},${y(value(headline))}`).join(' ')

  const upper = along((headline) => headline.high, points)
  const lower = along((headline) => headline.low, [...points].reverse())
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
      {axis.min < 0 && axis.max > 0 && <line class="zero" x1="0" x2="100" y1={y(0)} y2={y(0)} />}
      <polygon class="interval-band" points={`${upper} ${lower}`} />
      <polyline class="line" points={along((headline) => headline.value, points)} />
      {points.length <= MAX_DOTS &&
        points.map(({ day, headline }) => (
          <line class="dot" x1={x(day)} x2={x(day)} y1={y(headline.value)} y2={y(headline.value)} />
        ))}
    </svg>
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
      As a table<span class="hidden">: {name}</span>
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col">
            {bucket === 'week' ? 'Week of' : bucket === 'month' ? 'Month' : 'Day'}
          </th>
          <th scope="col" class="number">
            {name}
          </th>
          <th scope="col" class="number">
            95% interval
          </th>
          <th scope="col" class="number">
            Answers
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ day, headline }) => (
          <tr>
            <th scope="row">{nameOf(bucket, day)}</th>
            <td class="number">{headlineText(headline)}</td>
            <td class="number">
              {headlineText({ ...headline, value: headline.low })} to{' '}
              {headlineText({ ...headline, value: headline.high })}
            </td>
            <td class="number">{formatCount(headline.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

const nameOf = (bucket: Bucket, day: string): string =>
  bucket === 'month' ? formatMonth(day) : formatDay(day)

function describe(name: string, bucket: Bucket, points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return name
  const [from, to] = [headlineText(first.headline), headlineText(last.headline)]
  return `${name} by ${bucket}: from ${from} to ${to}`
}
