import { upperTail } from './quantiles'

/**
 * Probability that chi-square with so many degrees of freedom exceeds x: twice the normal tail of
 * √x for one, e^(−x/2) for two, and two more from each by the recurrence of the gamma function.
 * Source: Abramowitz & Stegun, 26.4.4, 26.4.5 and 26.4.8.
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (x <= 0) return 1
  const odd = degreesOfFreedom % 2 === 1
  let tail = odd ? 2 * upperTail(Math.sqrt(x)) : Math.exp(-x / 2)
  let term = odd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : (x / 2) * Math.exp(-x / 2)
  for (let df = odd ? 3 : 4; df <= degreesOfFreedom; df += 2) {
    tail += term
    term *= x / df
  }
  return Math.min(1, tail)
}
