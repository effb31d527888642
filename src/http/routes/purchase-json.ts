import * as z from 'zod'
import { RFM_SLUGS } from '../../domain/metrics/rfm'
import type { MarkedPurchaser, PurchaseSummary } from '../../services/summaries/purchases'
import { RateJson, toRateJson } from './rate-json'
import { toIso } from './schemas'

const mark = z.int().min(1).max(5)

export const segment = z.enum(RFM_SLUGS)

const MeanJson = z
  .object({ value: z.number(), ci_low: z.number().nullable(), ci_high: z.number().nullable(), n: z.int() })
  .nullable()

export const PurchasesJson = z.object({
  from: z.string(),
  to: z.string(),
  currency: z.string(),
  currencies: z.array(z.string()),
  repeat_customer_rate: RateJson,
  purchase_frequency: MeanJson,
  customers: z.int(),
  rfm: z
    .object({
      segments: z.array(
        z.object({
          segment,
          meaning: z.string(),
          customers: z.int(),
          purchases: z.int(),
          amount_minor: z.int(),
        }),
      ),
      cells: z.array(z.object({ recency: mark, frequency: mark, customers: z.int() })),
    })
    .nullable(),
})

export const toPurchasesJson = (summary: PurchaseSummary): z.infer<typeof PurchasesJson> => ({
  from: summary.range.fromDay,
  to: summary.range.toDay,
  currency: summary.currency,
  currencies: summary.currencies,
  repeat_customer_rate: toRateJson(summary.repeatRate),
  purchase_frequency: summary.frequency && {
    value: summary.frequency.value,
    ci_low: summary.frequency.low,
    ci_high: summary.frequency.high,
    n: summary.frequency.n,
  },
  customers: summary.customers,
  rfm: summary.rfm && {
    segments: summary.rfm.segments.map(({ amountMinor, ...each }) => ({
      segment: each.segment,
      meaning: each.meaning,
      customers: each.customers,
      purchases: each.purchases,
      amount_minor: amountMinor,
    })),
    cells: summary.rfm.cells.map(({ recency, frequency, customers }) => ({
      recency,
      frequency,
      customers,
    })),
  },
})

export const PurchaserJson = z.object({
  customer_id: z.string(),
  purchases: z.int(),
  last_purchase_at: z.string(),
  amount_minor: z.int(),
  currency: z.string(),
  rfm: z
    .object({ recency: mark, frequency: mark, monetary: mark, segment })
    .nullable(),
})

export const toPurchaserJson = (
  { customerId, purchases, lastAt, amountMinor, marks }: MarkedPurchaser,
  currency: string,
): z.infer<typeof PurchaserJson> => ({
  customer_id: customerId,
  purchases,
  last_purchase_at: toIso(lastAt),
  amount_minor: amountMinor,
  currency,
  rfm: marks && {
    recency: marks.recency,
    frequency: marks.frequency,
    monetary: marks.monetary,
    segment: marks.segment,
  },
})
