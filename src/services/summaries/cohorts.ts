import { listCohortCurrencies, listCohortTotals } from '../../../db/queries/cohorts'
import type { Context } from '../../context'
import {
  COHORT_CUSTOMERS,
  COHORT_MRR,
  COHORT_STEPS,
  type CohortStep,
  cohortTable,
} from '../../domain/metrics/cohort-table'
import { plainRateOf, type Rate, rateOf } from '../../domain/metrics/rate'
import { addMonths, dayIn, monthOf, quarterOf } from '../../domain/time'

/** One cell: so many months or quarters after the cohort's own. */
export interface CohortCell {
  customers: Rate
  /** In minor units of the currency. */
  mrr: Rate
}

export interface CohortRow {
  /** First day of the month or quarter. */
  cohort: string
  customers: number
  mrrMinor: number
  /** By steps since its own, 0 first; null as long as that month or quarter is not over. */
  cells: (CohortCell | null)[]
}

export interface CohortSummary {
  step: CohortStep
  currency: string
  /** Currencies the ledger knows, the one with most MRR first. */
  currencies: string[]
  cohorts: CohortRow[]
  /** All cohorts as one, each as far as it has come. */
  overall: CohortCell[]
}

/** Rows and columns a reader can still take in. */
export const MAX_COHORTS = 36

/** Customers by when they first paid, and how many of them and of their MRR are left since. */
export async function summarizeCohorts(
  { db, workspace, now }: Context,
  step: CohortStep,
  count: number,
  wanted?: string,
): Promise<CohortSummary> {
  const today = dayIn(workspace.timeZone, now())
  const current = step === 'quarter' ? quarterOf(today) : monthOf(today)
  const from = addMonths(current, -(count - 1) * COHORT_STEPS[step])
  const currencies = await listCohortCurrencies(db, workspace.id)
  const currency = wanted ?? currencies[0] ?? workspace.currency
  const rows = await listCohortTotals(db, workspace.id, { from, before: null }, ['', currency])

  const customers = cohortTable(rows.filter((row) => row.currency === ''), step, today)
  const mrr = cohortTable(rows.filter((row) => row.currency !== ''), step, today)
  const mrrOf = new Map(mrr.cohorts.map((row) => [row.cohort, row]))
  return {
    step,
    currency,
    currencies,
    cohorts: customers.cohorts.map(({ cohort, joined, left }) => {
      const money = mrrOf.get(cohort)
      const begun = money?.joined ?? 0
      return {
        cohort,
        customers: joined,
        mrrMinor: begun,
        cells: left.map((kept, since) =>
          kept === null ? null : cellOf(kept, joined, money?.left[since] ?? 0, begun),
        ),
      }
    }),
    overall: customers.overall.map(({ left, joined }, since) => {
      const money = mrr.overall[since]
      return cellOf(left, joined, money?.left ?? 0, money?.joined ?? 0)
    }),
  }
}

const cellOf = (customers: number, joined: number, minor: number, begun: number): CohortCell => ({
  customers: rateOf(customers, joined, COHORT_CUSTOMERS.slug),
  mrr: plainRateOf(minor, begun, COHORT_MRR.slug),
})
