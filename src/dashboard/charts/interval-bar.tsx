import { canShowPercentage } from '../../domain/metrics/gates'
import type { Rate } from '../../domain/metrics/rate'
import { round } from './domain'

/** A share as a dot on its interval, on a scale that ends at `most`; the figure stands beside it. */
export const IntervalBar = ({ rate: { rate, low, high, n }, most }: { rate: Rate; most: number }) => {
  if (rate === null || low === null || high === null || most === 0) return null
  if (!canShowPercentage(n)) return null
  const at = (share: number) => `${round((100 * share) / most)}%`
  return (
    <svg class="interval-bar" width="100%" height="12" aria-hidden="true">
      <line class="zero" x1="0" x2="0" y1="0" y2="12" />
      <line class="reach" x1={at(low)} x2={at(high)} y1="6" y2="6" />
      <circle class="accent" cx={at(rate)} cy="6" r="4" />
    </svg>
  )
}
