import * as z from 'zod'
import { listSubscriptionsOfCustomers, type SubscriptionRow } from '../../../db/queries/churn'
import { listCustomersById } from '../../../db/queries/customers'
import { CHURN_CAUSES, MRR_NOTES } from '../../domain/billing/events'
import { SUBSCRIPTION_STATUSES } from '../../domain/billing/subscription'
import { AppError } from '../../errors'
import { newestFirst } from '../../services/customers/newest-subscriptions'
import { type Endpoint, endpoint } from '../endpoint'
import { fromCursor, listOf, page, toIsoOrNull, toPage } from './schemas'

const SubscriptionJson = z.object({
  id: z.string(),
  status: z.enum(SUBSCRIPTION_STATUSES),
  plan: z.string().nullable(),
  mrr_minor: z.int(),
  mrr_note: z.enum(MRR_NOTES).nullable(),
  currency: z.string().nullable(),
  interval: z.string().nullable(),
  started_at: z.string().nullable(),
  trial_started_at: z.string().nullable(),
  first_paid_at: z.string().nullable(),
  paused_at: z.string().nullable(),
  past_due_since: z.string().nullable(),
  cancel_requested_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  reason: z.string().nullable(),
  cause: z.enum(CHURN_CAUSES).nullable(),
})

const toJson = (row: SubscriptionRow): z.infer<typeof SubscriptionJson> => ({
  id: row.id,
  status: row.status,
  plan: row.plan,
  mrr_minor: row.mrrMinor,
  mrr_note: row.mrrNote,
  currency: row.currency,
  interval: row.interval,
  started_at: toIsoOrNull(row.startedAt),
  trial_started_at: toIsoOrNull(row.trialStartedAt),
  first_paid_at: toIsoOrNull(row.firstPaidAt),
  paused_at: toIsoOrNull(row.pausedAt),
  past_due_since: toIsoOrNull(row.pastDueSince),
  cancel_requested_at: toIsoOrNull(row.cancelRequestedAt),
  ended_at: toIsoOrNull(row.endedAt),
  reason: row.reason,
  cause: row.cause,
})

export const customerSubscriptionEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/customers/:id/subscriptions',
    tag: 'Customers',
    access: 'customers:read',
    summary: 'List a customer’s subscriptions, newest first',
    description:
      '`mrr_note` says why an amount is not the whole truth: `discount_unknown` is the full price, ' +
      '`price_unknown` the last known one, `metered` counts use as 0.',
    query: z.strictObject(page),
    answers: { 200: { description: 'A page', schema: listOf(SubscriptionJson) } },
    handle: async (c, { query: { limit, cursor } }) => {
      const { db, workspace } = c.var.ctx
      const id = c.req.param('id') ?? ''
      if (!(await listCustomersById(db, workspace.id, [id])).has(id)) {
        throw new AppError('not_found', 'no such customer')
      }
      const all = newestFirst(await listSubscriptionsOfCustomers(db, workspace.id, [id]))
      const after = fromCursor(cursor)
      const from = after ? all.findIndex((row) => row.id === after.id) + 1 : 0
      return c.json(toPage(all.slice(from, from + limit + 1), limit, (row) => row.startedAt ?? 0, toJson))
    },
  }),
]
