import * as z from 'zod'
import type { CustomerList } from '../../db/queries/customers'
import type { Context } from '../context'
import { currencyDigits, roundHalfAway } from '../domain/money'
import { AppError } from '../errors'
import { customerFilters } from '../http/routes/customer-filter'
import { MAX_CURSOR, text } from '../http/routes/schemas'
import { writeSegment } from '../http/routes/segment-json'
import { answerFilterOf } from '../services/customers/answer-filter'
import { t } from './i18n/t'
import { hrefOf } from './links'

const { min_value_minor: _min, max_value_minor: _max, trait_value: _value, ...shared } = customerFilters

const amount = z.coerce.number().min(0).max(1e12)

/** The API's filters, with amounts in whole units and a trait in one field: what people write. */
const Query = z.object({
  ...shared,
  min_value: amount.optional(),
  max_value: amount.optional(),
  trait: text(601)
    .regex(/^[^=]{1,100}=/)
    .optional(),
  cursor: text(MAX_CURSOR).optional(),
})

export type CustomersQuery = z.infer<typeof Query>

/** Reads the filters of a page's address. Fields left empty say nothing. Throws invalid_request. */
export function readCustomerFilters(query: Record<string, string>): CustomersQuery {
  const said = Object.fromEntries(Object.entries(query).filter(([, value]) => value.trim() !== ''))
  const parsed = Query.safeParse(said)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map(({ path }) => path.join('.'))
  throw new AppError('invalid_request', t('this filter cannot be read: {list}', { list: names.join(', ') }))
}

/** Whether anything narrows the list. */
export const isFiltered = ({ sort: _sort, cursor: _cursor, days: _days, ...filters }: CustomersQuery): boolean =>
  Object.values(filters).some((value) => value !== undefined)

/** The list that a page's filters ask for; amounts are of the currency named, else of `leading`. */
export async function customersOf(ctx: Context, query: CustomersQuery, leading: string): Promise<CustomerList> {
  const { min_value, max_value, trait, sort } = query
  const compares = sort === 'value' || min_value !== undefined || max_value !== undefined
  const currency = query.currency ?? (compares ? leading : undefined)
  const toMinor = (value: number | undefined) =>
    value === undefined ? undefined : roundHalfAway(value * 10 ** currencyDigits(currency ?? leading))
  const split = trait?.indexOf('=') ?? -1
  return {
    status: query.status,
    riskBand: query.risk,
    plan: query.plan,
    billed: query.billed,
    currency,
    minMrr: toMinor(min_value),
    maxMrr: toMinor(max_value),
    trait:
      trait === undefined
        ? undefined
        : { name: trait.slice(0, split).trim(), value: trait.slice(split + 1).trim() },
    prefix: query.q,
    ...(await answerFilterOf(ctx, query)),
    sort,
  }
}

/** A segment's filters as they are kept: whole, and without the place in the list. */
export function segmentQuery({ cursor: _, sort: _order, ...query }: CustomersQuery, leading: string): string {
  const compares = query.min_value !== undefined || query.max_value !== undefined
  return writeSegment({ ...query, currency: query.currency ?? (compares ? leading : undefined) })
}

/** The list of customers with these filters. */
export const customersHref = ({ sort, ...query }: Partial<CustomersQuery>): string =>
  hrefOf('/customers', { ...query, sort: sort === 'newest' ? undefined : sort })
