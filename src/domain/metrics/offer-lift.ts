import { canCompareRates } from './gates'
import type { Metric } from './metric'
import { relativeRisk } from './relative-risk'
import { type Difference, riskDifference } from './risk-difference'
import type { Group, Ratio } from './two-by-two'

export const OFFER_LIFT: Metric = {
  slug: 'offer_lift',
  name: 'Lift of the offers against the holdout',
  unit: 'share',
  base: 'Definitive sessions of customers who paid then and were followed for the whole horizon, by arm.',
  source: 'Own definition; intervals as for the difference and the ratio of two shares.',
  meaning:
    'How many more in a hundred still pay where offers were shown than where none was, whether or not ' +
    'they accepted: what the offers changed, since chance alone decided who saw them.',
  noData: 'No holdout, or nobody followed for so long yet: no lift.',
  matches:
    'The lift report of Chargebee Retention. Save rates elsewhere count accepted offers, which counts ' +
    'those who would have stayed.',
}

export interface OfferLift {
  difference: Difference
  /** Still paying with offers to still paying without. */
  ratio: Ratio | null
}

/** Kept with offers against kept in the holdout; k are those still paying. Null as `noData` says. */
export function offerLift(offered: Group, heldOut: Group): OfferLift | null {
  const difference = riskDifference(offered, heldOut)
  return difference && { difference, ratio: relativeRisk(offered, heldOut) }
}

export interface OfferMoney {
  /** Customers kept who would have left, and the bounds of that. */
  kept: number
  keptLow: number
  keptHigh: number
  /** Minor units: what they bring in the months counted, what the accepted offers cost, and the rest. */
  gain: number
  given: number
  net: number
  netLow: number
  netHigh: number
}

/**
 * What the offers bring and cost. `mrrMinor` is the mean MRR of the sessions, `months` for how long a
 * kept customer is counted to stay: the horizon itself unless the reader says otherwise.
 */
export function offerMoney(
  { difference }: OfferLift,
  { sessions, mrrMinor, months, given }: { sessions: number; mrrMinor: number; months: number; given: number },
): OfferMoney {
  const worth = (share: number) => share * sessions * mrrMinor * months
  return {
    kept: difference.difference * sessions,
    keptLow: difference.low * sessions,
    keptHigh: difference.high * sessions,
    gain: worth(difference.difference),
    given,
    net: worth(difference.difference) - given,
    netLow: worth(difference.low) - given,
    netHigh: worth(difference.high) - given,
  }
}

export const OFFER_VERDICTS = [
  'pays',
  'positive_not_proven',
  'negative_not_proven',
  'costs_more_than_it_brings',
  'not_enough_data',
] as const

export type OfferVerdict = (typeof OFFER_VERDICTS)[number]

/** In words, by the whole interval of the money: proven is only what holds at its worse end. */
export function offerVerdict(groups: readonly Group[], money: OfferMoney | null): OfferVerdict {
  if (money === null || !canCompareRates(groups)) return 'not_enough_data'
  if (money.netLow > 0) return 'pays'
  if (money.netHigh < 0) return 'costs_more_than_it_brings'
  return money.net > 0 ? 'positive_not_proven' : 'negative_not_proven'
}
