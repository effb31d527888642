import { Z_95 } from './quantiles'

/** Of n customers, k churned within the horizon. */
export interface Group {
  k: number
  n: number
}

/** A ratio above 0 with the bounds of its 95 % interval. */
export interface Ratio {
  ratio: number
  low: number
  high: number
  /** A cell was 0, so half a customer was added to each: read it as a rough guess. */
  corrected: boolean
}

/**
 * Both groups, with half a customer more in each of the four cells when one of them is empty.
 * Source: Haldane, Annals of Human Genetics 20, 1956.
 */
export function withoutEmptyCells(exposed: Group, others: Group) {
  const cells = [exposed.k, exposed.n - exposed.k, others.k, others.n - others.k]
  const corrected = cells.includes(0)
  return corrected
    ? { exposed: addHalf(exposed), others: addHalf(others), corrected }
    : { exposed, others, corrected }
}

/** Half a customer in each of the two cells: one more in all. */
const addHalf = ({ k, n }: Group): Group => ({ k: k + 0.5, n: n + 1 })

/** Nobody in a group, or nothing happened in either: there is nothing to compare. */
export const hasNoOutcome = (exposed: Group, others: Group): boolean =>
  exposed.n === 0 || others.n === 0 || exposed.k + others.k === 0

/** A ratio with the 95 % interval that is even around it on the log scale. */
export function ratioOf(ratio: number, logError: number): Omit<Ratio, 'corrected'> {
  const factor = Math.exp(Z_95 * logError)
  return { ratio, low: ratio / factor, high: ratio * factor }
}
