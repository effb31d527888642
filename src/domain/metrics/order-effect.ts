import { chiSquareTail } from './chi-square'
import type { Metric } from './metric'

export const ORDER_EFFECT: Metric = {
  slug: 'order_effect',
  name: 'Effect of the order of the reasons',
  unit: 'list',
  base: 'Sessions that name a reason, but for “other”, which always stands last.',
  source: 'Pearson’s chi-square against equal shares; the order is shuffled for each person.',
  meaning:
    'How often a reason was chosen at each place of the list. When the first place is chosen more ' +
    'than the others, people take what they read first, and the shares say less than they seem to.',
  noData: 'Fewer than five expected at a place: no test.',
  matches: 'The order effects of survey research; others show reasons in a fixed order.',
}

/** Fewest expected at each place for the approximation to hold (Cochran, 1954). */
const MIN_EXPECTED = 5

export interface OrderEffect {
  /** Chosen at each place, the first first. */
  byPosition: number[]
  /** How likely shares this uneven are when the place does not matter; null when too few. */
  p: number | null
}

/** `positions` are 0-based places among `places` reasons that were shuffled. */
export function orderEffect(positions: readonly number[], places: number): OrderEffect {
  const byPosition = Array.from({ length: places }, (_, i) => positions.filter((at) => at === i).length)
  const n = byPosition.reduce((sum, count) => sum + count, 0)
  const expected = n / places
  if (places < 2 || expected < MIN_EXPECTED) return { byPosition, p: null }
  const x = byPosition.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return { byPosition, p: chiSquareTail(x, places - 1) }
}
