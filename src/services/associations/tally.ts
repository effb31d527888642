import type { PayersAnswer, SilentPayers } from '../../../db/queries/payers'
import type { Group } from '../../domain/metrics/two-by-two'
import type { Watch } from './watch'

/** Customers who churned and customers watched, by the plan they were on. */
export type ByPlan = ReadonlyMap<string, Group>

/** A group of watched customers, counted. */
export interface Tally {
  customers: number
  byPlan: ByPlan
  /** Watched too shortly yet, and those of them who left already: both outside the rate. */
  stillWatched: number
  churnedEarly: number
  /** MRR that left within the horizon, minor units by currency. */
  lostMrr: Record<string, number>
}

export function tally(watches: readonly Watch<PayersAnswer>[]): Tally {
  const complete = watches.filter((watch) => watch.complete)
  const early = watches.filter((watch) => !watch.complete)
  const byPlan = new Map<string, Group>()
  const lostMrr: Record<string, number> = {}
  for (const { answer, churned } of complete) {
    count(byPlan, answer.plan, { k: churned ? 1 : 0, n: 1 })
    if (churned) addMoney(lostMrr, answer.currency, answer.mrrMinor)
  }
  return {
    customers: new Set(watches.map(({ answer }) => answer.customerId)).size,
    byPlan,
    stillWatched: early.length,
    churnedEarly: early.filter(({ churned }) => churned).length,
    lostMrr,
  }
}

export function tallySilent(rows: readonly SilentPayers[]): Tally {
  const byPlan = new Map<string, Group>()
  const lostMrr: Record<string, number> = {}
  let customers = 0
  for (const row of rows) {
    customers += row.customers
    count(byPlan, row.plan, { k: row.churned, n: row.customers })
    if (row.lostMinor > 0) addMoney(lostMrr, row.currency, row.lostMinor)
  }
  return { customers, byPlan, stillWatched: 0, churnedEarly: 0, lostMrr }
}

/** The whole without a part of it. */
export const without = (whole: ByPlan, part: ByPlan): ByPlan =>
  new Map(
    [...whole].map(([plan, { k, n }]) => {
      const own = part.get(plan)
      return [plan, { k: k - (own?.k ?? 0), n: n - (own?.n ?? 0) }]
    }),
  )

/** All plans together. */
export function inAll(byPlan: ByPlan): Group {
  const all = { k: 0, n: 0 }
  for (const { k, n } of byPlan.values()) {
    all.k += k
    all.n += n
  }
  return all
}

/** A plan nobody named is a plan of its own. */
function count(byPlan: Map<string, Group>, plan: string | null, { k, n }: Group): void {
  const known = byPlan.get(plan ?? '') ?? { k: 0, n: 0 }
  byPlan.set(plan ?? '', { k: known.k + k, n: known.n + n })
}

function addMoney(sums: Record<string, number>, currency: string | null, minor: number): void {
  if (currency !== null) sums[currency] = (sums[currency] ?? 0) + minor
}
