import * as z from 'zod'
import type { CustomerRow } from '../../../db/queries/customers'
import { RISK_BANDS } from '../../domain/risk/band'
import { toIsoOrNull, traits } from './schemas'

export const CUSTOMER_STATUSES = ['none', 'trial', 'active', 'paused', 'churned'] as const
export const BILLED = ['monthly', 'yearly', 'other'] as const

export const CustomerJson = z.object({
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  traits,
  status: z.enum(CUSTOMER_STATUSES),
  plan: z.string().nullable(),
  billed: z.enum(BILLED).nullable(),
  /** MRR by currency. */
  mrr_minor: z.record(z.string(), z.int()),
  /** The currency most is paid in, and the MRR in it: what lists compare. */
  currency: z.string().nullable(),
  value_minor: z.int(),
  first_paid_at: z.string().nullable(),
  churned_at: z.string().nullable(),
  cancel_requested_at: z.string().nullable(),
  past_due_since: z.string().nullable(),
  usage: z.number().nullable(),
  last_seen_at: z.string().nullable(),
  /** Null for who does not pay; `at` is null while something new waits to be scored. */
  risk: z
    .object({
      points: z.int(),
      band: z.enum(RISK_BANDS),
      reasons: z.array(z.string()),
      at: z.string().nullable(),
    })
    .nullable(),
})

export const toCustomerJson = (row: CustomerRow): z.infer<typeof CustomerJson> => ({
  id: row.id,
  name: row.name,
  email: row.email,
  traits: row.traits,
  status: row.status,
  plan: row.plan,
  billed: row.billed,
  mrr_minor: row.mrr,
  currency: row.currency,
  value_minor: row.mrrMinor,
  first_paid_at: toIsoOrNull(row.firstPaidAt),
  churned_at: toIsoOrNull(row.churnedAt),
  cancel_requested_at: toIsoOrNull(row.cancelRequestedAt),
  past_due_since: toIsoOrNull(row.pastDueSince),
  usage: row.usage,
  last_seen_at: toIsoOrNull(row.lastSeenAt),
  risk: toRiskJson(row),
})

function toRiskJson({ riskPoints, riskBand, riskReasons, riskAt }: CustomerRow) {
  if (riskPoints === null || riskBand === null) return null
  const at = riskAt === null || riskAt === 0 ? null : new Date(riskAt).toISOString()
  return { points: riskPoints, band: riskBand, reasons: riskReasons ?? [], at }
}
