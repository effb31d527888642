import { isHeldOut } from './assign'
import { type Flow, hasMoneyValue, type Offer } from './flow'

const DAY_MS = 86_400_000

/** What decides which offers a person may see, as it stands when the session opens. */
export interface OfferFacts {
  surveyId: string
  /** The customer where known, else the person: what the holdout and the variants go by. */
  customerKey: string
  /** A token of the host proves who asks. */
  isProven: boolean
  /** The customer in the ledger; null when nothing is known of them. */
  customer: {
    traits: Record<string, string | number | boolean>
    currency: string | null
    mrrMinor: number
    /** MRR times months paid: about what they have paid so far, minor units of `currency`. */
    paidMinor: number
  } | null
  /** When this customer last saw each offer, by its id. */
  lastShownAt: ReadonlyMap<string, number>
  /** How often each offer was accepted by anybody, by its id. */
  accepted: ReadonlyMap<string, number>
  now: number
}

export type Arm = 'offers' | 'holdout'

/** The offers a person may see. In the holdout and on a withdrawal there are none. */
export function offersOpenTo(flow: Flow, facts: OfferFacts): { arm: Arm; offers: Offer[] } {
  if (isHeldOut(facts.surveyId, facts.customerKey, flow.holdoutShare)) {
    return { arm: 'holdout', offers: [] }
  }
  const isOpen = (offer: Offer) => flow.kind === 'cancellation' && whyNotOffered(offer, facts) === null
  return { arm: 'offers', offers: flow.offers.filter(isOpen) }
}

export type OfferRefusal = 'not_proven' | 'not_in_segment' | 'worth_too_little' | 'cooldown' | 'used_up'

/** Why an offer is not shown, or null when it may be. */
export function whyNotOffered(offer: Offer, facts: OfferFacts): OfferRefusal | null {
  const { gate, cooldownDays, maxAccepted } = offer
  const { customer } = facts
  if (hasMoneyValue(offer.kind) && !facts.isProven) return 'not_proven'
  const wanted = Object.entries(gate.segment)
  if (wanted.some(([name, value]) => customer?.traits[name] !== value)) return 'not_in_segment'
  if (!isWorthIt(offer, customer)) return 'worth_too_little'
  const last = facts.lastShownAt.get(offer.id)
  if (last !== undefined && facts.now - last < cooldownDays * DAY_MS) return 'cooldown'
  if (maxAccepted !== null && (facts.accepted.get(offer.id) ?? 0) >= maxAccepted) return 'used_up'
  return null
}

/** Amounts compare in one currency only: who pays in another one does not pass a gate of value. */
function isWorthIt({ gate }: Offer, customer: OfferFacts['customer']): boolean {
  const { minMrrMinor, minPaidMinor, currency } = gate
  if (minMrrMinor === null && minPaidMinor === null) return true
  if (customer === null || customer.currency !== currency) return false
  return customer.mrrMinor >= (minMrrMinor ?? 0) && customer.paidMinor >= (minPaidMinor ?? 0)
}
