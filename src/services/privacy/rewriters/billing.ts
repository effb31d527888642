import type { BillingAccountRow } from '../../../../db/queries/billing'
import type { CustomerRow } from '../../../../db/queries/customers'
import { blanked, nothingElse, type Rewriter } from './rewriter'

/** As if the billing system had deleted them now: what it said before says nothing any more. */
export const billingAccounts: Rewriter<BillingAccountRow, null> = {
  see: nothingElse,
  erase: (rows, _seen, _person, now) =>
    blanked(rows.length, {
      billingAccounts: rows.map((row) => ({
        ...row,
        told: { ...row.told, name: null, email: null, deletedAt: Math.max(now, row.told.deletedAt ?? 0) },
      })),
    }),
}

/** An address is the person's; name and traits are the customer's, unless they are the same. */
export const customers: Rewriter<CustomerRow, null> = {
  see: nothingElse,
  erase: (rows, _seen, person) =>
    blanked(rows.length, {
      customers: rows.map((row) => ({
        ...row,
        email: null,
        ...(person.customers.includes(row.id) ? { name: null, traits: {} } : {}),
      })),
    }),
}
