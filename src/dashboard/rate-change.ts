import type { Rate } from '../domain/metrics/rate'
import type { RateChange } from '../domain/metrics/rate-change'
import { rateText } from './components/rate'
import { formatDecimal } from './format'
import { t } from './i18n/t'

/** How a rate moved against the equally long range before, in words. */
export function describeRateChange(change: RateChange | null, before: Rate, days: number): string {
  if (before.n === 0) return t('Nobody to compare with in the {days} days before.', { days })
  const earlier = rateText(before, true)
  if (!change) return t('{earlier} in the {days} days before: too few to compare.', { earlier, days })
  if (!change.distinct)
    return t('{earlier} in the {days} days before: the two cannot be told apart.', { earlier, days })
  const [low = '', high = ''] = [change.low, change.high]
    .map((share) => Math.abs(100 * share))
    .sort((a, b) => a - b)
    .map(formatDecimal)
  const points = formatDecimal(Math.abs(100 * change.difference))
  const values = { points, low, high, earlier, days }
  return change.difference > 0
    ? t(
        'Up {points} percentage points ({low} to {high}) from {earlier} in the {days} days before: ' +
          'more than chance explains.',
        values,
      )
    : t(
        'Down {points} percentage points ({low} to {high}) from {earlier} in the {days} days before: ' +
          'more than chance explains.',
        values,
      )
}
