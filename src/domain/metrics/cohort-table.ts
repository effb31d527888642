import { addMonths, monthsBetween, monthOf } from '../time'
import type { Metric } from './metric'

export const COHORT_CUSTOMERS: Metric = {
  slug: 'cohort_customers',
  name: 'Customers kept by cohort',
  unit: 'share',
  base: 'Customers whose first paying spell began in the cohort\'s month or quarter.',
  source: 'ChartMogul Help Center, "Cohort analysis"; interval by Wilson, as for every share.',
  meaning:
    'Share of the cohort in a paying spell at the end of the month or quarter that lies so many after ' +
    'its own; 0 is its own. Who came back counts again.',
  noData: 'A month or quarter that is not over yet has no share, which is not 0 %.',
  matches: 'ChartMogul\'s customer retention cohorts, by the month in which customers began to pay.',
}

export const COHORT_MRR: Metric = {
  slug: 'cohort_mrr',
  name: 'MRR kept by cohort',
  unit: 'share',
  base: 'MRR the cohort began with, one currency: the sum of its first amounts.',
  source: 'ChartMogul Help Center, "Cohort analysis", net MRR retention.',
  meaning:
    'MRR of the cohort at the end of the month or quarter that lies so many after its own, over the MRR ' +
    'it began with. Above 100 % when those who stay pay more than the others took away.',
  noData: 'No MRR to begin with, or a month or quarter that is not over yet: no share.',
  matches: 'ChartMogul\'s net MRR retention cohorts. A share of money has no interval.',
}

/** Months between the columns of the table. */
export const COHORT_STEPS = { month: 1, quarter: 3 } as const

export type CohortStep = keyof typeof COHORT_STEPS

/** What one month changed in the cohort of another: customers, or MRR in minor units. */
export interface CohortMove {
  /** Months by their first day. */
  cohort: string
  month: string
  /** What the cohort began with; only in its own month. */
  joined: number
  /** Net change, what it began with included. */
  changed: number
}

export interface Cohort {
  /** First day of its month or quarter. */
  cohort: string
  joined: number
  /** What is left at the end of each step, from its own on; null while that is not over. */
  left: (number | null)[]
}

export interface CohortTable {
  /** Without a gap from the first that has anybody to the one that is still going on. */
  cohorts: Cohort[]
  /** By step: all cohorts that have come so far, as one. */
  overall: { joined: number; left: number }[]
}

/**
 * The cohort table: start month (or quarter) by months (or quarters) since. `moves` are all moves of
 * the cohorts; `today` decides which months are over. A month is over once the next has begun.
 */
export function cohortTable(
  moves: readonly CohortMove[],
  step: CohortStep,
  today: string,
): CohortTable {
  const months = COHORT_STEPS[step]
  const open = monthOf(today)
  const starts = moves.map(({ cohort }) => startOf(cohort, months)).sort()
  const [first] = starts
  if (first === undefined) return { cohorts: [], overall: [] }

  const width = Math.floor(monthsBetween(first, open) / months)
  const cohorts: Cohort[] = []
  for (let cohort = first; cohort <= open; cohort = addMonths(cohort, months)) {
    const own = moves.filter((move) => startOf(move.cohort, months) === cohort)
    const changes = new Map<number, number>()
    for (const { month, changed } of own) {
      const since = Math.floor(monthsBetween(cohort, month) / months)
      changes.set(since, (changes.get(since) ?? 0) + changed)
    }
    let left = 0
    cohorts.push({
      cohort,
      joined: own.reduce((sum, { joined }) => sum + joined, 0),
      left: Array.from({ length: width }, (_, since) => {
        left += changes.get(since) ?? 0
        return addMonths(cohort, (since + 1) * months) <= open ? left : null
      }),
    })
  }
  return { cohorts, overall: sumBySince(cohorts, width) }
}

function sumBySince(cohorts: readonly Cohort[], width: number): CohortTable['overall'] {
  return Array.from({ length: width }, (_, since) => {
    const sum = { joined: 0, left: 0 }
    for (const { joined, left } of cohorts) {
      const kept = left[since]
      if (kept === null || kept === undefined) continue
      sum.joined += joined
      sum.left += kept
    }
    return sum
  })
}

/** The first month of the step a month lies in; a year is a whole number of steps. */
const startOf = (month: string, months: number): string =>
  addMonths(month, -((Number(month.slice(5, 7)) - 1) % months))
