import type { Customer } from './customers'
import type { PlanName } from './prices'
import { exportersOf, priceShock, type Story } from './story'

/** How content a customer is at a moment: standard normal by nature, less when the story hits. */
export function moodAt(customer: Customer, plan: PlanName, story: Story, at: number): number {
  return (
    customer.temper -
    (suffersFromExport(customer, plan) ? 1.4 * story.exportTrouble(at) : 0) -
    0.3 * story.priceAnger(at) * priceShock[plan]
  )
}

export const suffersFromExport = (customer: Customer, plan: PlanName): boolean =>
  customer.exportNeed < exportersOf[plan]
