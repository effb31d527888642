import type { Rate } from '../domain/metrics/rate'
import type { RateChange } from '../domain/metrics/rate-change'
import { rateText } from './components/rate'
import { formatDecimal } from './format'
import { countOf } from './words'

/** How a rate moved against the equally long range before, in words. */
export function describeRateChange(change: RateChange | null, before: Rate, days: number): string {
  const then = `the ${countOf(days, 'day')} before`
  if (before.n === 0) return `Nobody to compare with in ${then}.`
  const text = rateText(before, true)
  if (!change) return `${text} in ${then}: too few to compare.`
  if (!change.distinct) return `${text} in ${then}: the two cannot be told apart.`
  const [near, far] = [change.low, change.high].map((share) => Math.abs(100 * share)).sort((a, b) => a - b)
  const way = change.difference > 0 ? 'Up' : 'Down'
  const points = formatDecimal(Math.abs(100 * change.difference))
  const interval = `${formatDecimal(near ?? 0)} to ${formatDecimal(far ?? 0)}`
  return `${way} ${points} percentage points (${interval}) from ${text} in ${then}: more than chance explains.`
}
