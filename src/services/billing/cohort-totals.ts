import type { CohortTotalDelta } from '../../../db/changes'
import type { MovementRow } from '../../../db/queries/churn'
import type { MovementType } from '../../domain/billing/movement'
import { monthOf } from '../../domain/time'

/** What one customer's movements are in the totals of the cohort they belong to. */
export function cohortTotalsOf(movements: readonly MovementRow[], sign: 1 | -1): CohortTotalDelta[] {
  const first = movements.find(({ type }) => type === 'new')
  if (!first) return []
  const cohort = monthOf(first.day)
  return movements.flatMap(({ workspaceId, type, day, currency, amountMinor }) => {
    const place = { workspaceId, cohort, month: monthOf(day) }
    const of = (amount: number) => ({
      joined: type === 'new' ? sign * amount : 0,
      changed: sign * amount,
    })
    const money = { ...place, currency, ...of(amountMinor) }
    const customers = CUSTOMERS[type]
    return customers === 0 ? [money] : [money, { ...place, currency: '', ...of(customers) }]
  })
}

/** Customers who begin or cease to pay with a movement: it takes one, in one currency. */
const CUSTOMERS: Record<MovementType, number> = {
  new: 1,
  reactivation: 1,
  churn: -1,
  expansion: 0,
  contraction: 0,
}
