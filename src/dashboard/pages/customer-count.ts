import { countCustomers, type CustomerCount, MOST_COUNTED } from '../../services/customers/count'
import { summarizeValueByRisk } from '../../services/risk/value-by-risk'
import { customersOf, readCustomerFilters } from '../customer-filter'
import { plural } from '../i18n/t'
import type { PageContext } from '../layout'

/** How many customers a form's filters would find, in words: for a script that asks while it is filled in. */
export async function tellCustomerCount(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const query = readCustomerFilters(c.req.query())
  const compares = query.min_value !== undefined || query.max_value !== undefined
  const leading = compares && !query.currency ? (await summarizeValueByRisk(ctx)).currency : ctx.workspace.currency
  return c.text(sayCount(await countCustomers(ctx, await customersOf(ctx, query, leading))))
}

function sayCount({ count, isWhole, lookedAt }: CustomerCount): string {
  if (isWhole) return plural(count, { one: '{n} customer', other: '{n} customers' })
  if (lookedAt !== null) {
    return plural(count, { one: '{n} of the first {seen} customers', other: '{n} of the first {seen} customers' }, { seen: lookedAt })
  }
  return count >= MOST_COUNTED
    ? plural(count, { one: 'More than {n} customer', other: 'More than {n} customers' })
    : plural(count, { one: 'At least {n} customer', other: 'At least {n} customers' })
}
