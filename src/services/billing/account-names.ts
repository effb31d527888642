import type { BillingAccountRow } from '../../../db/queries/billing'
import type { CustomerRow } from '../../../db/queries/customers'

/**
 * The customer with the name and address its accounts have now. What somebody else wrote stays: only
 * nothing, or what an account had said before, gives way.
 */
export function describeByAccounts(
  customer: CustomerRow,
  before: readonly BillingAccountRow[],
  now: readonly BillingAccountRow[],
): CustomerRow {
  const describe = (field: 'name' | 'email'): string | null => {
    const own = customer[field]
    const isOurs = own === null || before.some(({ told }) => told[field]?.value === own)
    return isOurs ? latest(now, field) : own
  }
  return { ...customer, name: describe('name'), email: describe('email') }
}

/** Whether the account knows a name or an address that the customer lacks. */
export const saysMore = ({ told }: BillingAccountRow, customer: CustomerRow): boolean =>
  (customer.name === null && told.name !== null) ||
  (customer.email === null && told.email !== null)

/** Whether nothing is known of a customer but an id and what follows from its events. */
export const isBare = (customer: CustomerRow): boolean =>
  customer.name === null &&
  customer.email === null &&
  customer.lastSeenAt === null &&
  customer.usage === null &&
  Object.keys(customer.traits).length === 0

/** A customer may have several accounts; of words at the same instant the greater text counts. */
function latest(accounts: readonly BillingAccountRow[], field: 'name' | 'email'): string | null {
  const words = accounts.flatMap(({ told }) => told[field] ?? [])
  const [last] = words.sort((a, b) => b.at - a.at || (a.value > b.value ? -1 : 1))
  return last?.value ?? null
}
