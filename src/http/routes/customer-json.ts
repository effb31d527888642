import { z } from 'zod'
import type { CustomerRow } from '../../../db/queries/customers'
import { toIsoOrNull, traits } from './schemas'

export const CUSTOMER_STATUSES = ['none', 'trial', 'active', 'paused', 'churned'] as const

export const CustomerJson = z.object({
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  traits,
  status: z.enum(CUSTOMER_STATUSES),
  plan: z.string().nullable(),
  mrr_minor: z.record(z.string(), z.int()),
  first_paid_at: z.string().nullable(),
  churned_at: z.string().nullable(),
  cancel_requested_at: z.string().nullable(),
  past_due_since: z.string().nullable(),
  usage: z.number().nullable(),
  last_seen_at: z.string().nullable(),
})

export const toCustomerJson = (row: CustomerRow): z.infer<typeof CustomerJson> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  traits: row.traits,
  status: row.status,
  plan: row.plan,
  mrr_minor: row.mrr,
  first_paid_at: toIsoOrNull(row.firstPaidAt),
  churned_at: toIsoOrNull(row.churnedAt),
  cancel_requested_at: toIsoOrNull(row.cancelRequestedAt),
  past_due_since: toIsoOrNull(row.pastDueSince),
  usage: row.usage,
  last_seen_at: toIsoOrNull(row.lastSeenAt),
})
