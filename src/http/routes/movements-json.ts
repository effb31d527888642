import * as z from 'zod'
import type { MrrFlow } from '../../domain/metrics/mrr-flow'
import type { PayerFlow } from '../../domain/metrics/payer-flow'
import type { MovementBucket, Movements } from '../../services/summaries/movements'

/** Signed minor units: start plus every movement is the end. */
export const FlowJson = z.object({
  start_minor: z.int(),
  new_minor: z.int(),
  expansion_minor: z.int(),
  contraction_minor: z.int(),
  churn_minor: z.int(),
  reactivation_minor: z.int(),
  end_minor: z.int(),
})

export const toFlowJson = ({ start, moved, end }: MrrFlow): z.infer<typeof FlowJson> => ({
  start_minor: start,
  new_minor: moved.new,
  expansion_minor: moved.expansion,
  contraction_minor: moved.contraction,
  churn_minor: moved.churn,
  reactivation_minor: moved.reactivation,
  end_minor: end,
})

/** start + joined + returned − lost − joined_and_churned = end. */
export const PayersJson = z.object({
  start: z.int(),
  joined: z.int(),
  returned: z.int(),
  lost: z.int(),
  joined_and_churned: z.int(),
  end: z.int(),
})

export const toPayersJson = (flow: PayerFlow): z.infer<typeof PayersJson> => ({
  start: flow.start,
  joined: flow.joined,
  returned: flow.returned,
  lost: flow.lost,
  joined_and_churned: flow.joinedAndChurned,
  end: flow.end,
})

const BucketJson = z.object({
  from: z.string(),
  to: z.string(),
  movements: FlowJson,
  fx_minor: z.int(),
  customers: PayersJson,
  expansion_count: z.int(),
  contraction_count: z.int(),
})

const toBucketJson = ({ range, flow, fx, payers, counts }: MovementBucket): z.infer<typeof BucketJson> => ({
  from: range.fromDay,
  to: range.toDay,
  movements: toFlowJson(flow),
  fx_minor: fx,
  customers: toPayersJson(payers),
  expansion_count: counts.expansion,
  contraction_count: counts.contraction,
})

export const MovementsJson = z.object({
  currency: z.string(),
  currencies: z.array(z.string()),
  missing_rates: z.array(z.string()),
  total: BucketJson,
  buckets: z.array(BucketJson),
})

export const toMovementsJson = (movements: Movements): z.infer<typeof MovementsJson> => ({
  currency: movements.currency,
  currencies: movements.currencies,
  missing_rates: movements.missingRates,
  total: toBucketJson(movements.total),
  buckets: movements.buckets.map(toBucketJson),
})
