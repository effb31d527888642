/** The middle of some values and the half of them around it. */
export interface Spread {
  n: number
  median: number
  /** Bounds of the middle half (interquartile range). */
  q1: number
  q3: number
}

/**
 * Median and quartiles, in the unit of the values. Between two values by their distance.
 * Source: Hyndman and Fan, American Statistician 50, 1996, definition 7. Null without values.
 */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  return {
    n: sorted.length,
    median: quantile(sorted, 0.5),
    q1: quantile(sorted, 0.25),
    q3: quantile(sorted, 0.75),
  }
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)] ?? NaN
  const above = sorted[Math.ceil(position)] ?? NaN
  return below + (position - Math.floor(position)) * (above - below)
}
