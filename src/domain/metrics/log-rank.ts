import { chiSquareTail } from './chi-square'
import type { Followed } from './kaplan-meier'

export interface LogRank {
  chiSquare: number
  degreesOfFreedom: number
  /** Probability of curves at least as far apart if there were no difference. */
  p: number
}

/**
 * Log-rank test: whether survival curves differ. At each time with events the events of a group are
 * compared with its share of the subjects still followed.
 *
 * Base: every group whole, followed from its own time zero. Source: Mantel, Cancer Chemotherapy
 * Reports 50, 1966; Peto and Peto, JRSS A 135, 1972; the variance is the hypergeometric one.
 * Null with fewer than two groups, or when no event happened while two were followed.
 */
export function logRank(groups: readonly (readonly Followed[])[]): LogRank | null {
  const compared = groups.filter((group) => group.length > 0)
  if (compared.length < 2) return null

  // Differences add up to 0: the last group says nothing new.
  const told = compared.length - 1
  const excess: number[] = Array(told).fill(0)
  const covariance = excess.map((): number[] => Array(told).fill(0))
  for (const { atRisk, events } of eventTimes(compared)) {
    const n = sum(atRisk)
    const d = sum(events)
    const spread = n > 1 ? (d * (n - d)) / (n ** 2 * (n - 1)) : 0
    for (let i = 0; i < told; i += 1) {
      const own = atRisk[i] ?? 0
      excess[i] = (excess[i] ?? 0) + (events[i] ?? 0) - (d * own) / n
      const row = covariance[i] ?? []
      for (let j = 0; j < told; j += 1) {
        const other = atRisk[j] ?? 0
        row[j] = (row[j] ?? 0) + spread * (i === j ? own * (n - own) : -own * other)
      }
    }
  }
  const { solution, rank } = solve(covariance, excess)
  if (rank === 0) return null
  const chiSquare = sum(solution.map((weight, i) => weight * (excess[i] ?? 0)))
  return { chiSquare, degreesOfFreedom: rank, p: chiSquareTail(chiSquare, rank) }
}

/** Each time with an event: who of each group was still followed, and whom it happened to. */
function* eventTimes(groups: readonly (readonly Followed[])[]) {
  const subjects = groups
    .flatMap((group, index) => group.map(({ time, event }) => ({ index, time, event })))
    .sort((a, b) => a.time - b.time)
  const atRisk = groups.map((group) => group.length)
  for (let i = 0; i < subjects.length; ) {
    const time = subjects[i]?.time
    const events = groups.map(() => 0)
    const leaving = groups.map(() => 0)
    for (let one = subjects[i]; one?.time === time && one; one = subjects[i]) {
      leaving[one.index] = (leaving[one.index] ?? 0) + 1
      if (one.event) events[one.index] = (events[one.index] ?? 0) + 1
      i += 1
    }
    if (sum(events) > 0) yield { atRisk, events }
    leaving.forEach((count, index) => (atRisk[index] = (atRisk[index] ?? 0) - count))
  }
}

/** x of matrix · x = right, by elimination; 0 where a row says nothing of its own. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]) {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  // Rounding leaves about 1e-16 of a row that depends on the others.
  const isEmpty = (row: readonly number[], i: number) => (row[i] ?? 0) <= 1e-9
  for (const [i, pivot] of rows.entries()) {
    if (isEmpty(pivot, i)) continue
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      pivot.forEach((value, j) => (row[j] = (row[j] ?? 0) - factor * value))
    }
  }
  return {
    solution: rows.map((row, i) => (isEmpty(row, i) ? 0 : (row.at(-1) ?? 0) / (row[i] ?? 1))),
    rank: rows.filter((row, i) => !isEmpty(row, i)).length,
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
