import * as z from 'zod'
import { listCustomers, listCustomersById, placeOf } from '../../../db/queries/customers'
import { AppError } from '../../errors'
import { writeCustomer } from '../../services/billing/write-customer'
import { type Endpoint, endpoint } from '../endpoint'
import { checkCustomerFilters, customerFilters, toCustomerList } from './customer-filter'
import { CustomerJson, toCustomerJson } from './customer-json'
import { fromCursor, instant, listOf, page, text, toPage, traits } from './schemas'

const Put = z.strictObject({
  name: text(200).nullable().default(null),
  email: text(254).nullable().default(null),
  traits: traits.default({}),
  usage: z.number().min(0).max(1e12).nullable().default(null),
  last_seen_at: instant.nullable().default(null),
})

export const customerEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/customers',
    tag: 'Customers',
    access: 'customers:read',
    summary: 'List customers by any filter, newest, most valuable or most at risk first',
    description:
      'Values and `sort=value` are of one currency, which has to be named. `sort=risk` lists those ' +
      'who were scored. A cursor goes on with the sort it came from.',
    query: z.strictObject({ ...page, ...customerFilters }).superRefine(checkCustomerFilters),
    answers: { 200: { description: 'A page', schema: listOf(CustomerJson) } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const list = { ...(await toCustomerList(ctx, query)), after: fromCursor(query.cursor) }
      const rows = await listCustomers(ctx.db, ctx.workspace.id, list, query.limit + 1)
      return c.json(toPage(rows, query.limit, (row) => placeOf(query.sort, row), toCustomerJson))
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/customers/:id',
    tag: 'Customers',
    access: 'customers:read',
    summary: 'Read a customer by your own id',
    answers: { 200: { description: 'The customer', schema: CustomerJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const id = c.req.param('id') ?? ''
      const row = (await listCustomersById(ctx.db, ctx.workspace.id, [id])).get(id)
      if (!row) throw new AppError('not_found', 'no such customer')
      return c.json(toCustomerJson(row))
    },
  }),
  endpoint({
    method: 'put',
    path: '/v1/customers/:id',
    tag: 'Customers',
    access: 'customers:write',
    summary: 'Create or describe a customer',
    description:
      'Name, address, traits, and how much they use the product, in your own measure: each is ' +
      'replaced, and empty when left out. `last_seen_at` only moves forward; left out it stays. ' +
      'What a customer pays comes from churn events alone.',
    body: Put,
    answers: { 200: { description: 'As it is now', schema: CustomerJson } },
    handle: async (c, { body: { last_seen_at, ...description } }) => {
      const lastSeenAt = last_seen_at === null ? null : Date.parse(last_seen_at)
      const given = { ...description, lastSeenAt }
      return c.json(toCustomerJson(await writeCustomer(c.var.ctx, c.req.param('id') ?? '', given)))
    },
  }),
]
