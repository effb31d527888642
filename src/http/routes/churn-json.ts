import * as z from 'zod'
import type { RateChange } from '../../domain/metrics/rate-change'
import type { CustomerLifetime } from '../../domain/metrics/customer-lifetime'
import { BILLINGS, LOSS_KINDS } from '../../domain/metrics/churn-by-kind'
import type { ChurnPoint, ChurnSummary } from '../../services/summaries/churn'
import { FlowJson, PayersJson, toFlowJson, toPayersJson } from './movements-json'
import { RateJson, toRateJson } from './rate-json'

/** Whether the rate moved; "too_few" below 30 customers a side and 5 churns in all. */
const ChangeJson = z.object({
  from: z.string(),
  to: z.string(),
  verdict: z.enum(['higher', 'lower', 'cannot_be_told_apart', 'too_few']),
  difference: z.number().nullable(),
  ci_low: z.number().nullable(),
  ci_high: z.number().nullable(),
})

const LifetimeJson = z.object({
  horizon_months: z.int(),
  churn_count: z.int(),
  months: z.number().nullable(),
  months_ci_low: z.number().nullable(),
  months_ci_high: z.number().nullable(),
  unbounded_months: z.number().nullable(),
  half_life_months: z.number().nullable(),
  value_minor: z.int().nullable(),
  value_ci_low_minor: z.int().nullable(),
  value_ci_high_minor: z.int().nullable(),
  unbounded_value_minor: z.int().nullable(),
})

const toLifetimeJson = (lifetime: CustomerLifetime): z.infer<typeof LifetimeJson> => ({
  horizon_months: lifetime.horizonMonths,
  churn_count: lifetime.churns,
  months: lifetime.months,
  months_ci_low: lifetime.low,
  months_ci_high: lifetime.high,
  unbounded_months: lifetime.unboundedMonths,
  half_life_months: lifetime.halfLifeMonths,
  value_minor: lifetime.valueMinor,
  value_ci_low_minor: lifetime.valueLowMinor,
  value_ci_high_minor: lifetime.valueHighMinor,
  unbounded_value_minor: lifetime.unboundedValueMinor,
})

const PointJson = z.object({
  from: z.string(),
  to: z.string(),
  movements: FlowJson,
  customers: PayersJson,
  customer_churn_rate: RateJson,
  gross_mrr_churn: RateJson,
  net_mrr_churn: RateJson,
  cancel_request_count: z.int(),
})

const toPointJson = (point: ChurnPoint): z.infer<typeof PointJson> => ({
  from: point.range.fromDay,
  to: point.range.toDay,
  movements: toFlowJson(point.flow),
  customers: toPayersJson(point.payers),
  customer_churn_rate: toRateJson(point.rate),
  gross_mrr_churn: toRateJson(point.gross),
  net_mrr_churn: toRateJson(point.net),
  cancel_request_count: point.cancelRequests,
})

export const ChurnJson = z.object({
  from: z.string(),
  to: z.string(),
  customers: PayersJson,
  customer_churn_rate: RateJson,
  annualised_churn: RateJson,
  customer_churn_variants: z.array(RateJson.extend({ name: z.string(), used_by: z.string() })),
  customer_churn_by_kind: z.array(RateJson.extend({ kind: z.enum(LOSS_KINDS) })),
  customer_churn_by_billing: z.array(RateJson.extend({ billed: z.enum(BILLINGS) })),
  customer_retention_rate: RateJson,
  cohort_retention: RateJson,
  cancel_request_count: z.int(),
  change: ChangeJson,
  currency: z.string(),
  currencies: z.array(z.string()),
  movements: FlowJson,
  expansion_count: z.int(),
  contraction_count: z.int(),
  gross_mrr_churn: RateJson,
  net_mrr_churn: RateJson,
  net_churn_is_negative: z.boolean(),
  grr: RateJson,
  nrr: RateJson,
  nrr_without_reactivation: RateJson,
  gross_mrr_churn_by_days: RateJson,
  net_mrr_churn_by_days: RateJson,
  mrr_churn_by_kind: z.array(RateJson.extend({ kind: z.enum(LOSS_KINDS) })),
  mrr_churn_by_billing: z.array(RateJson.extend({ billed: z.enum(BILLINGS) })),
  expansion_share: RateJson,
  arpa_minor: z.int().nullable(),
  arpa_customer_count: z.int(),
  customer_lifetime: LifetimeJson,
  previous: z.object({
    from: z.string(),
    to: z.string(),
    customer_churn_rate: RateJson,
    gross_mrr_churn: RateJson,
    net_mrr_churn: RateJson,
    cancel_request_count: z.int(),
  }),
  trend: z.array(PointJson),
})

export function toChurnJson(summary: ChurnSummary): z.infer<typeof ChurnJson> {
  const { range, customers, mrr, arpa } = summary
  return {
    from: range.fromDay,
    to: range.toDay,
    customers: toPayersJson(customers.flow),
    customer_churn_rate: toRateJson(customers.rate),
    annualised_churn: toRateJson(customers.annualised),
    customer_churn_variants: customers.variants.map(({ variant, rate }) => ({
      ...toRateJson(rate),
      name: variant.metric.name,
      used_by: variant.usedBy,
    })),
    customer_churn_by_kind: customers.byKind.map(({ kind, rate }) => ({ kind, ...toRateJson(rate) })),
    customer_churn_by_billing: customers.byBilling.map(({ billed, rate }) => ({
      billed,
      ...toRateJson(rate),
    })),
    customer_retention_rate: toRateJson(customers.retentionRate),
    cohort_retention: toRateJson(customers.cohortRetention),
    cancel_request_count: customers.cancelRequests,
    change: toChangeJson(customers.change, customers.previous.range),
    currency: mrr.currency,
    currencies: mrr.currencies,
    movements: toFlowJson(mrr.flow),
    expansion_count: mrr.counts.expansion,
    contraction_count: mrr.counts.contraction,
    gross_mrr_churn: toRateJson(mrr.gross),
    net_mrr_churn: toRateJson(mrr.net),
    net_churn_is_negative: mrr.net.negative,
    grr: toRateJson(mrr.grr),
    nrr: toRateJson(mrr.nrr),
    nrr_without_reactivation: toRateJson(mrr.nrrWithoutReactivation),
    gross_mrr_churn_by_days: toRateJson(mrr.grossByDays),
    net_mrr_churn_by_days: toRateJson(mrr.netByDays),
    mrr_churn_by_kind: mrr.byKind.map(({ kind, rate }) => ({ kind, ...toRateJson(rate) })),
    mrr_churn_by_billing: mrr.byBilling.map(({ billed, rate }) => ({ billed, ...toRateJson(rate) })),
    expansion_share: toRateJson(mrr.expansionShare),
    arpa_minor: arpa.meanMinor,
    arpa_customer_count: arpa.n,
    customer_lifetime: toLifetimeJson(summary.lifetime),
    previous: {
      from: customers.previous.range.fromDay,
      to: customers.previous.range.toDay,
      customer_churn_rate: toRateJson(customers.previous.rate),
      gross_mrr_churn: toRateJson(mrr.previous.gross),
      net_mrr_churn: toRateJson(mrr.previous.net),
      cancel_request_count: customers.previous.cancelRequests,
    },
    trend: summary.trend.map(toPointJson),
  }
}

const toChangeJson = (
  change: RateChange | null,
  { fromDay, toDay }: { fromDay: string; toDay: string },
): z.infer<typeof ChangeJson> => ({
  from: fromDay,
  to: toDay,
  verdict: verdictOf(change),
  difference: change?.difference ?? null,
  ci_low: change?.low ?? null,
  ci_high: change?.high ?? null,
})

function verdictOf(change: RateChange | null): z.infer<typeof ChangeJson>['verdict'] {
  if (change === null) return 'too_few'
  if (!change.distinct) return 'cannot_be_told_apart'
  return change.difference > 0 ? 'higher' : 'lower'
}
