import { countCancelRequests, countReturned } from '../../../db/queries/spell-counts'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import type { LossKind } from '../../domain/billing/movement'
import { annualisedChurn } from '../../domain/metrics/annualised-churn'
import {
  BILLINGS,
  customerChurnByBilling,
  customerChurnByKind,
  LOSS_KINDS,
} from '../../domain/metrics/churn-by-kind'
import { CHURN_VARIANTS, type ChurnVariant } from '../../domain/metrics/churn-variants'
import { type CohortRetention, cohortRetention } from '../../domain/metrics/cohort-retention'
import { customerChurnRate } from '../../domain/metrics/customer-churn-rate'
import { customerRetentionRate } from '../../domain/metrics/customer-retention-rate'
import type { PayerFlow } from '../../domain/metrics/payer-flow'
import type { Rate } from '../../domain/metrics/rate'
import { type RateChange, rateChange } from '../../domain/metrics/rate-change'
import { type PayerSummary, payersUntil } from './payers'
import { type DayRange, periodOf, previousRange, rangesInYear } from './range'

/** Who left: customers counted by their spells, whatever the currency. */
export interface ChurnRates {
  flow: PayerFlow
  rate: Rate
  variants: { variant: ChurnVariant; rate: Rate }[]
  annualised: Rate
  retentionRate: Rate
  cohortRetention: CohortRetention
  byKind: { kind: LossKind; rate: Rate }[]
  byBilling: { billed: Billed; rate: Rate }[]
  /** Customers who asked to cancel: a wish, and not the end. */
  cancelRequests: number
  previous: { range: DayRange; rate: Rate; cancelRequests: number }
  /** Against the range before; null when there is too little to compare. */
  change: RateChange | null
}

/** Every customer churn rate of a range cut into days; `billed` as the payers were narrowed. */
export async function summarizeRates(
  ctx: Context,
  range: DayRange,
  { flow, cuts: [days = []], lost, startByBilling }: PayerSummary,
  billed: Billed | null,
): Promise<ChurnRates> {
  const { db, workspace } = ctx
  const before = previousRange(range)
  const period = periodOf(workspace.timeZone, range)
  const earlier = periodOf(workspace.timeZone, before)
  const [[cancelRequests = 0, requestsBefore = 0], returned, previous] = await Promise.all([
    countCancelRequests(db, workspace.id, [period, earlier]),
    countReturned(db, workspace.id, period, billed),
    payersUntil(ctx, before, flow.start, billed),
  ])
  const rate = customerChurnRate(flow)
  const rateBefore = customerChurnRate(previous)
  return {
    flow,
    rate,
    variants: CHURN_VARIANTS.map((variant) => ({ variant, rate: variant.of(flow, days) })),
    annualised: annualisedChurn(rate, rangesInYear(range)),
    retentionRate: customerRetentionRate(flow),
    cohortRetention: cohortRetention({
      atStart: flow.start,
      stayed: flow.start - flow.lost,
      returned,
    }),
    byKind: LOSS_KINDS.map((kind) => ({ kind, rate: customerChurnByKind(lost[kind], flow.start) })),
    byBilling: BILLINGS.filter((each) => billed === null || each === billed).map((each) => ({
      billed: each,
      rate: customerChurnByBilling(lost[each], startByBilling[each]),
    })),
    cancelRequests,
    previous: { range: before, rate: rateBefore, cancelRequests: requestsBefore },
    change: rateChange(rateBefore, rate),
  }
}
