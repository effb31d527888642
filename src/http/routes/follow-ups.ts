import * as z from 'zod'
import {
  findFollowUp,
  FOLLOW_UP_SORTS,
  type FollowUpFilter,
  listFollowUpEntries,
  listFollowUps,
  placeOfFollowUp,
} from '../../../db/queries/follow-ups'
import { CAUSE_KINDS, FOLLOW_UP_STATES, MAX_TAG, MAX_TITLE } from '../../domain/follow-ups/follow-up'
import { AppError } from '../../errors'
import { DEFAULT_CLOSE_HOURS } from '../../services/follow-ups/open'
import { openByHand } from '../../services/follow-ups/open-by-hand'
import { type Endpoint, endpoint } from '../endpoint'
import { FollowUpJson, FollowUpWithLogJson, toFollowUpJson, toFollowUpWithLogJson } from './follow-up-json'
import { fromCursor, id, listOf, page, text, toPage } from './schemas'

export const followUpFilters = {
  state: z.enum([...FOLLOW_UP_STATES, 'active']).optional(),
  owner_id: id.optional(),
  unowned: z.literal('true').optional(),
  overdue: z.literal('true').optional(),
  rule_id: id.optional(),
  cause: z.enum(CAUSE_KINDS).optional(),
  customer_id: id.optional(),
  response_id: id.optional(),
  tag: text(MAX_TAG).optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code').optional(),
}

const Filters = z.strictObject({ ...followUpFilters, sort: z.enum(FOLLOW_UP_SORTS).default('due') })

type Filters = z.infer<typeof Filters>

export const toFollowUpFilter = (query: Omit<Filters, 'sort'>, now: number): FollowUpFilter => ({
  state: query.state,
  ownerId: query.unowned ? null : query.owner_id,
  ruleId: query.rule_id,
  causeKind: query.cause,
  customerId: query.customer_id,
  responseId: query.response_id,
  tag: query.tag,
  currency: query.currency,
  dueBefore: query.overdue ? now : undefined,
})

const New = z
  .strictObject({
    title: text(MAX_TITLE).trim().min(1),
    response_id: id.optional(),
    customer_id: id.optional(),
    owner_id: id.nullable().default(null),
    close_hours: z.int().min(1).max(8_760).default(DEFAULT_CLOSE_HOURS),
  })
  .refine((body) => body.response_id !== undefined || body.customer_id !== undefined, {
    path: ['response_id'],
    message: 'a follow-up is of a response or of a customer',
  })
  .meta({ examples: [{ title: 'Ask how it went', customer_id: 'acme' }] })

export const followUpEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/follow-ups',
    tag: 'Follow-ups',
    access: 'followups:read',
    summary: 'List follow-ups, the soonest due first, the newest, or by what their customers pay',
    description:
      'The state active is all that is not closed; overdue means not closed and past its due time. ' +
      'By value it lists one currency, the workspace’s own unless another is named.',
    query: Filters.extend(page),
    answers: { 200: { description: 'A page', schema: listOf(FollowUpJson) } },
    handle: async (c, { query: { limit, cursor, sort, ...query } }) => {
      const { ctx } = c.var
      const now = ctx.now()
      const currency = sort === 'value' ? (query.currency ?? ctx.workspace.currency) : query.currency
      const filter = toFollowUpFilter({ ...query, currency }, now)
      const rows = await listFollowUps(
        ctx.db,
        ctx.workspace.id,
        { ...filter, sort, after: fromCursor(cursor) },
        limit + 1,
      )
      return c.json(toPage(rows, limit, (row) => placeOfFollowUp(sort, row), (row) => toFollowUpJson(row, now)))
    },
  }),
  endpoint({
    method: 'post',
    path: '/v1/follow-ups',
    tag: 'Follow-ups',
    access: 'followups:write',
    summary: 'Open a follow-up of a response or a customer',
    body: New,
    answers: { 201: { description: 'The follow-up', schema: FollowUpJson } },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const row = await openByHand(ctx, {
        title: body.title,
        responseId: body.response_id ?? null,
        customerId: body.customer_id ?? null,
        ownerId: body.owner_id,
        closeHours: body.close_hours,
      })
      return c.json(toFollowUpJson(row, ctx.now()), 201)
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/follow-ups/:id',
    tag: 'Follow-ups',
    access: 'followups:read',
    summary: 'Read a follow-up with what was done',
    answers: { 200: { description: 'The follow-up', schema: FollowUpWithLogJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const row = await findFollowUp(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
      if (!row) throw new AppError('not_found', 'no such follow-up')
      const entries = await listFollowUpEntries(ctx.db, ctx.workspace.id, row.id)
      return c.json(toFollowUpWithLogJson(row, entries, ctx.now()))
    },
  }),
]
