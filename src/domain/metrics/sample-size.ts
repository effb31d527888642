import { Z_80, Z_95 } from './quantiles'

/**
 * Customers needed in each of two equal groups to tell two shares apart, four times out of five
 * (80 % power) at the two-sided 5 % level.
 *
 * Unit: customers per group, rounded up. Source: Fleiss, Levin and Paik, "Statistical Methods for
 * Rates and Proportions", 4.14 (without continuity correction). Null for equal shares, and for
 * shares outside 0 to 1.
 */
export function sampleSizeFor(share: number, other: number): number | null {
  if (share === other || !isShare(share) || !isShare(other)) return null
  const mean = (share + other) / 2
  const byChance = Z_95 * Math.sqrt(2 * mean * (1 - mean))
  const byDifference = Z_80 * Math.sqrt(share * (1 - share) + other * (1 - other))
  return Math.ceil((byChance + byDifference) ** 2 / (share - other) ** 2)
}

const isShare = (value: number): boolean => value >= 0 && value <= 1
