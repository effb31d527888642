import * as z from 'zod'
import type { ChurnEventRow } from '../../../db/queries/churn'
import { CHURN_CAUSES, CHURN_EVENT_TYPES, MRR_NOTES } from '../../domain/billing/events'
import { toIso } from './schemas'

export const ChurnEventJson = z.object({
  id: z.string(),
  customer_id: z.string(),
  subscription_id: z.string(),
  type: z.enum(CHURN_EVENT_TYPES),
  at: z.string(),
  mrr_minor: z.int().nullable(),
  mrr_note: z.enum(MRR_NOTES).nullable(),
  amount_minor: z.int().nullable(),
  currency: z.string().nullable(),
  interval: z.string().nullable(),
  plan: z.string().nullable(),
  reason: z.string().nullable(),
  comment: z.string().nullable(),
  cause: z.enum(CHURN_CAUSES).nullable(),
  source: z.string(),
  received_at: z.string(),
})

export const toChurnEventJson = (row: ChurnEventRow): z.infer<typeof ChurnEventJson> => ({
  id: row.id,
  customer_id: row.customerId,
  subscription_id: row.subscriptionId,
  type: row.type,
  at: toIso(row.at),
  mrr_minor: row.mrrMinor,
  mrr_note: row.mrrNote,
  amount_minor: row.amountMinor,
  currency: row.currency,
  interval: row.interval,
  plan: row.plan,
  reason: row.reason,
  comment: row.comment,
  cause: row.cause,
  source: row.source,
  received_at: toIso(row.receivedAt),
})
