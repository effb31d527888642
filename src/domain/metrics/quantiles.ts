/** Two-sided 95 % quantile of the normal distribution. */
export const Z_95 = 1.959964

/** One-sided 80 % quantile: what a power of 80 % asks for. */
export const Z_80 = 0.841621

/**
 * Two-sided 95 % quantiles of Student's t for 1 to 30 degrees of freedom.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
 */
const T_95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
]

/**
 * Two-sided 95 % quantile of Student's t. Beyond the table two terms of the expansion in 1/df, off
 * by less than 0.0001. Source: Abramowitz & Stegun, 26.7.5.
 */
export function tQuantile95(degreesOfFreedom: number): number {
  const tabled = T_95[degreesOfFreedom - 1]
  if (tabled !== undefined) return tabled
  const z = Z_95
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  return z + first / degreesOfFreedom + second / degreesOfFreedom ** 2
}

/**
 * Probability that a standard normal exceeds z, off by less than 7.5e-8.
 * Source: Abramowitz & Stegun, 26.2.17.
 */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const polynomial =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * polynomial
}
