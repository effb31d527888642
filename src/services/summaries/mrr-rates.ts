import { sumLosses } from '../../../db/queries/movement-totals'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import type { LossKind, MovementType } from '../../domain/billing/movement'
import { BILLINGS, LOSS_KINDS, mrrChurnByKind } from '../../domain/metrics/churn-by-kind'
import { expansionShare } from '../../domain/metrics/expansion-share'
import { grossMrrChurn } from '../../domain/metrics/gross-mrr-churn'
import { grossMrrChurnByDays, netMrrChurnByDays } from '../../domain/metrics/mrr-churn-by-days'
import type { MrrFlow } from '../../domain/metrics/mrr-flow'
import { type NetMrrChurn, netMrrChurn } from '../../domain/metrics/net-mrr-churn'
import type { Rate } from '../../domain/metrics/rate'
import {
  grossRevenueRetention,
  netRevenueRetention,
  nrrWithoutReactivation,
} from '../../domain/metrics/revenue-retention'
import { joinParts, loadMrrBefore, loadMrrParts, type Mrr } from './mrr'
import { bucketsIn, type DayRange, previousRange } from './range'

/** What MRR left and came, in one currency. */
export interface MrrRates {
  currency: string
  currencies: string[]
  flow: MrrFlow
  counts: Record<MovementType, number>
  gross: Rate
  net: NetMrrChurn
  grr: Rate
  nrr: Rate
  nrrWithoutReactivation: Rate
  grossByDays: Rate
  netByDays: Rate
  expansionShare: Rate
  /** Parts of the gross churn, which they add up to. */
  byKind: { kind: LossKind; rate: Rate }[]
  byBilling: { billed: Billed; rate: Rate }[]
  previous: { gross: Rate; net: NetMrrChurn }
}

/** Every MRR rate of a range in one currency; conversions are not guessed. */
export async function summarizeMrr(ctx: Context, range: DayRange, mrr: Mrr): Promise<MrrRates> {
  const { currency, currencies, startMinor } = mrr
  const [days, before, lost] = await Promise.all([
    loadMrrParts(ctx, mrr, bucketsIn('day', range)),
    loadMrrBefore(ctx, mrr, previousRange(range)),
    sumLosses(ctx.db, ctx.workspace.id, currency, range),
  ])
  const { flow, counts } = joinParts(startMinor, days)
  const flows = days.map((day) => day.flow)
  return {
    currency,
    currencies,
    flow,
    counts,
    gross: grossMrrChurn(flow),
    net: netMrrChurn(flow),
    grr: grossRevenueRetention(flow),
    nrr: netRevenueRetention(flow),
    nrrWithoutReactivation: nrrWithoutReactivation(flow),
    grossByDays: grossMrrChurnByDays(flows),
    netByDays: netMrrChurnByDays(flows),
    expansionShare: expansionShare(flow),
    byKind: LOSS_KINDS.map((kind) => ({ kind, rate: mrrChurnByKind(lost[kind], startMinor) })),
    byBilling: BILLINGS.map((billed) => ({ billed, rate: mrrChurnByKind(lost[billed], startMinor) })),
    previous: { gross: grossMrrChurn(before), net: netMrrChurn(before) },
  }
}
