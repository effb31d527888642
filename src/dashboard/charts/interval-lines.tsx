import { daysBetween } from '../../domain/time'
import type { DayRange } from '../../services/summaries/range'
import { type Domain, percentOf, round } from './domain'

export interface IntervalPoint {
  day: string
  value: number
  low: number
  high: number
}

/** So many points still stand apart as dots. */
const MAX_DOTS = 40

/** A figure over time as a line, with its interval as a band behind it. */
export const IntervalLines = ({
  points,
  axis,
  range,
  label,
  told,
}: {
  points: readonly IntervalPoint[]
  axis: Domain
  range: DayRange
  label: string
  /** Each point in words, for whoever walks along the line. */
  told: readonly string[]
}) => {
  const days = Math.max(1, daysBetween(range.fromDay, range.toDay))
  const x = (day: string) => round(Math.max(0, (100 * daysBetween(range.fromDay, day)) / days))
  const y = (value: number) => round(100 - percentOf(value, axis))
  const along = (value: (point: IntervalPoint) => number, all: readonly IntervalPoint[]) =>
    all.map((point) => `${x(point.day)},${y(value(point))}`).join(' ')

  const upper = along(({ high }) => high, points)
  const lower = along(({ low }) => low, points.toReversed())
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      data-trend={JSON.stringify({
        axis,
        range,
        days: points.map(({ day }) => day),
        value: points.map(({ value }) => value),
        low: points.map(({ low }) => low),
        high: points.map(({ high }) => high),
        told,
      })}
    >
      {axis.min < 0 && axis.max > 0 && <line class="zero" x1="0" x2="100" y1={y(0)} y2={y(0)} />}
      <polygon class="interval-band" points={`${upper} ${lower}`} />
      <polyline class="line" points={along(({ value }) => value, points)} />
      {points.length <= MAX_DOTS &&
        points.map(({ day, value }) => (
          <line class="dot" x1={x(day)} x2={x(day)} y1={y(value)} y2={y(value)} />
        ))}
    </svg>
  )
}
