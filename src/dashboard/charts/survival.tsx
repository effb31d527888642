import { canShowPercentage } from '../../domain/metrics/gates'
import {
  type SurvivalCurve,
  type SurvivalStep,
  survivalAt,
} from '../../domain/metrics/kaplan-meier'
import type { Tone } from '../association-words'
import { formatCount, formatShare } from '../format'
import { plural, t } from '../i18n/t'
import { type Domain, domainAround, percentOf, round } from './domain'

export interface NamedCurve {
  name: string
  tone: Tone
  curve: SurvivalCurve
}

/** How many customers stay, day by day, a line for each group; a table says the same. */
export const SurvivalChart = ({ curves }: { curves: readonly NamedCurve[] }) => {
  const drawn = curves.filter(({ curve }) => canShowPercentage(curve.n))
  const days = Math.max(...drawn.map(({ curve }) => curve.followedTo), 1)
  if (drawn.length === 0) return <p class="note">{t(
    'A curve needs ten customers who answered.',
  )}</p>
  const ends = drawn.flatMap(({ curve }) => curve.steps.at(-1)?.survival ?? [])
  // Where nobody leaves the curve is flat, and still needs an axis.
  const axis = domainAround([...ends, 0.95, 1], 0.1, { min: 0, max: 1 })
  return (
    <figure class="chart survival">
      <div class="plot">
        <div class="axis-y" aria-hidden="true">
          <span>{formatShare(axis.max)}</span>
          <span>{formatShare((axis.max + axis.min) / 2)}</span>
          <span>{formatShare(axis.min)}</span>
        </div>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('Customers staying: {drawn}', {
            drawn: drawn.map((one) => describe(one)).join('; '),
          })}
        >
          {GRID.map((share) => (
            <line class="grid-line" x1="0" x2="100" y1={100 * share} y2={100 * share} />
          ))}
          {drawn.map(({ tone, curve }) => (
            <polygon class={`stay ${tone}`} points={bandOf(curve, days, axis)} />
          ))}
          {drawn.map(({ tone, curve }) => (
            <polyline class={`curve ${tone}`} points={stepsOf(curve, days, axis)} />
          ))}
        </svg>
      </div>
      <div class="axis-x" aria-hidden="true">
        {[0, 0.25, 0.5, 0.75].map((share) => (
          <span>{formatCount(Math.round(share * days))}</span>
        ))}
        <span>{plural(days, { one: '{n} day', other: '{n} days' })}</span>
      </div>
      <figcaption>
        {drawn.map(({ name, tone }) => (
          <span>
            <span class={`key ${tone}`} /> {name}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

/** Where lines help the eye, from the top. */
const GRID = [0, 0.25, 0.5, 0.75, 1]

const stepsOf = (curve: SurvivalCurve, days: number, axis: Domain): string =>
  stair(curve, days, axis, ({ survival }) => survival).join(' ')

/** The interval around the stair; what lies below the axis is cut off with the picture. */
const bandOf = (curve: SurvivalCurve, days: number, axis: Domain): string =>
  [
    ...stair(curve, days, axis, ({ high, survival }) => high ?? survival),
    ...stair(curve, days, axis, ({ low, survival }) => low ?? survival).reverse(),
  ].join(' ')

/** Level until the day somebody leaves on, then straight down. */
function stair(
  curve: SurvivalCurve,
  days: number,
  axis: Domain,
  valueOf: (step: SurvivalStep) => number,
): string[] {
  const x = (day: number) => round((100 * day) / days)
  const y = (share: number) => round(100 - percentOf(share, axis))
  let share = 1
  const points = [`0,${y(1)}`]
  for (const step of curve.steps) {
    points.push(`${x(step.time)},${y(share)}`, `${x(step.time)},${y(valueOf(step))}`)
    share = valueOf(step)
  }
  points.push(`${x(curve.followedTo)},${y(share)}`)
  return points
}

const describe = ({ name, curve }: NamedCurve): string => {
  const last = survivalAt(curve, curve.followedTo)
  return t('{name} {share} after {days}', {
    name,
    share: formatShare(last?.survival ?? 1),
    days: plural(curve.followedTo, { one: '{n} day', other: '{n} days' }),
  })
}
