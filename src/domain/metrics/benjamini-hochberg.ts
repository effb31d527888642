/** Share of chance finds accepted among those found. */
export const MAX_FALSE_SHARE = 0.1

/**
 * Benjamini–Hochberg q-values, in the order of the p-values: calling all with q ≤ 0.10 a find, at
 * most a tenth of the finds is expected to be chance, however many were tried.
 *
 * Source: Benjamini and Hochberg, "Controlling the False Discovery Rate", JRSS B 57(1), 1995.
 */
export function adjustForMany(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1)
  const fromLargest = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p)
  let least = 1
  fromLargest.forEach(({ p, index }, position) => {
    const rank = pValues.length - position
    least = Math.min(least, (p * pValues.length) / rank)
    adjusted[index] = least
  })
  return adjusted
}
