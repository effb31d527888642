import * as z from 'zod'
import { listSavedViews } from '../../../db/queries/saved-views'
import { countCustomers } from '../../services/customers/count'
import { forgetView, requireView, saveView } from '../../services/saved-views/save'
import { type Endpoint, endpoint } from '../endpoint'
import { checkCustomerFilters, customerFilters, toCustomerList } from './customer-filter'
import { NewSegment, SegmentJson, toQuery, toSegmentJson } from './segment-json'

const { sort: _sort, ...filters } = customerFilters

const PLACE = 'customers'

const CountJson = z.object({ count: z.int(), whole: z.boolean(), looked_at: z.int().nullable() })

export const segmentEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/segments',
    tag: 'Segments',
    access: 'customers:read',
    summary: 'List segments, the oldest first',
    description: 'Filters of customers under a name, for all members: 30 at most.',
    answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(SegmentJson) }) } },
    handle: async (c) => {
      const { db, workspace } = c.var.ctx
      return c.json({ data: (await listSavedViews(db, workspace.id, PLACE)).map(toSegmentJson) })
    },
  }),
  endpoint({
    method: 'post',
    path: '/v1/segments',
    tag: 'Segments',
    access: 'customers:write',
    summary: 'Keep filters of customers under a name',
    description: 'The filters of `/v1/customers`. The same name again takes the new ones.',
    body: NewSegment,
    answers: { 200: { description: 'As it is kept', schema: SegmentJson } },
    handle: async (c, { body: { name, filters: wanted } }) =>
      c.json(toSegmentJson(await saveView(c.var.ctx, { place: PLACE, name, query: toQuery(wanted) }))),
  }),
  endpoint({
    method: 'delete',
    path: '/v1/segments/:id',
    tag: 'Segments',
    access: 'customers:write',
    summary: 'Forget a segment',
    answers: { 204: { description: 'Forgotten; its customers stay' } },
    handle: async (c) => {
      const id = c.req.param('id') ?? ''
      await requireView(c.var.ctx, PLACE, id)
      await forgetView(c.var.ctx, PLACE, id)
      return c.body(null, 204)
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/customer-count',
    tag: 'Segments',
    access: 'customers:read',
    summary: 'Count the customers that fit filters',
    description:
      'The filters of `/v1/customers`. `whole` is false where there may be more than `count`: counting ends at ' +
      '10,000, looks up the newest 4,000 mentions of a theme, and stops after 35 ms, having looked at `looked_at`.',
    query: z
      .strictObject(filters)
      .superRefine((given, refuse) => checkCustomerFilters({ ...given, sort: 'newest' }, refuse)),
    answers: {
      200: { description: 'How many', schema: CountJson },
    },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const list = await toCustomerList(ctx, { ...query, sort: 'newest' })
      const { count, isWhole: whole, lookedAt: looked_at } = await countCustomers(ctx, list)
      return c.json({ count, whole, looked_at })
    },
  }),
]
