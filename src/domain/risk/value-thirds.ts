import type { RiskBand } from './band'

export const THIRDS = ['small', 'middle', 'large'] as const

export type Third = (typeof THIRDS)[number]

/** Customers who pay an amount a month and are in a band. */
export interface Counted {
  mrrMinor: number
  band: RiskBand
  count: number
}

export interface Cell {
  customers: number
  mrrMinor: number
}

export interface ValueThird {
  third: Third
  /** What its customers pay, both inclusive; null is open. */
  minMrr: number | null
  maxMrr: number | null
  bands: Record<RiskBand, Cell>
}

/**
 * Customers by what they pay and how likely they are to leave.
 *
 * The thirds are cut at the amounts that a third and two thirds of the customers do not exceed.
 * Whoever pays the same stays together, so a third may hold more than a third, or nobody.
 */
export function valueThirds(counted: readonly Counted[]): ValueThird[] {
  const rows = counted.toSorted((a, b) => a.mrrMinor - b.mrrMinor)
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  const first = amountAt(rows, all / 3)
  const second = amountAt(rows, (2 * all) / 3)
  return [
    third('small', rows, null, first),
    third('middle', rows, first + 1, second),
    third('large', rows, second + 1, null),
  ]
}

/** The least amount that at least so many customers do not exceed. */
function amountAt(rows: readonly Counted[], customers: number): number {
  let seen = 0
  for (const { mrrMinor, count } of rows) {
    seen += count
    if (seen >= customers) return mrrMinor
  }
  return 0
}

function third(
  name: Third,
  rows: readonly Counted[],
  minMrr: number | null,
  maxMrr: number | null,
): ValueThird {
  const own = rows.filter(
    ({ mrrMinor }) => mrrMinor >= (minMrr ?? 0) && mrrMinor <= (maxMrr ?? Infinity),
  )
  const cellOf = (band: RiskBand): Cell =>
    own
      .filter((row) => row.band === band)
      .reduce(
        (cell, { mrrMinor, count }) => ({
          customers: cell.customers + count,
          mrrMinor: cell.mrrMinor + mrrMinor * count,
        }),
        { customers: 0, mrrMinor: 0 },
      )
  const bands = { low: cellOf('low'), medium: cellOf('medium'), high: cellOf('high') }
  return { third: name, minMrr, maxMrr, bands }
}
