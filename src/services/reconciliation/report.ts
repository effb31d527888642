import type { Comparison, Difference, DifferenceKind, Side } from '../../domain/reconciliation/compare'
import type { Refusals } from '../imports/report'

interface SideJson {
  status: string | null
  mrr_minor: number
  currency: string | null
}

/** A difference as it is reported and exported. */
export interface DifferenceJson {
  kind: DifferenceKind
  customer_id: string
  subscription_id: string | null
  here: SideJson | null
  there: SideJson | null
}

export interface ReconciliationReport extends Refusals {
  /** What was matched: subscriptions by their ids, or customers where the list has none. */
  unit: Comparison['unit']
  here: number
  there: number
  matched: number
  totals: { currency: string; here_minor: number; there_minor: number }[]
  /** Whether both sides come to the same in each currency, and no amount is unknown. */
  mrr_agrees: boolean
  /** Whether nothing differs at all. */
  agrees: boolean
  /** How many differences of each kind. */
  kinds: Partial<Record<DifferenceKind, number>>
  /** The first of them, the largest amounts first. */
  differences: DifferenceJson[]
}

const MAX_DIFFERENCES = 100

export function reportOn(
  { unit, here, there, matched, totals, differences }: Comparison,
  refusals: Refusals,
): ReconciliationReport {
  const kinds: ReconciliationReport['kinds'] = {}
  for (const { kind } of differences) kinds[kind] = (kinds[kind] ?? 0) + 1
  const isWhole = refusals.refused === 0
  const isKnown = !kinds.unknown_discount && !kinds.unknown_price
  return {
    ...refusals,
    unit,
    here,
    there,
    matched,
    totals: totals.map(({ currency, hereMinor, thereMinor }) => ({
      currency,
      here_minor: hereMinor,
      there_minor: thereMinor,
    })),
    mrr_agrees: isWhole && isKnown && totals.every(({ hereMinor, thereMinor }) => hereMinor === thereMinor),
    agrees: isWhole && differences.length === 0,
    kinds,
    differences: differences.slice(0, MAX_DIFFERENCES).map(toDifferenceJson),
  }
}

export const toDifferenceJson = ({ kind, customerId, subscriptionId, here, there }: Difference): DifferenceJson => ({
  kind,
  customer_id: customerId,
  subscription_id: subscriptionId,
  here: toSideJson(here),
  there: toSideJson(there),
})

const toSideJson = (side: Side | null): SideJson | null =>
  side && { status: side.status, mrr_minor: side.mrrMinor, currency: side.currency }
