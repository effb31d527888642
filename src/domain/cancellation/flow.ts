/** What a cancellation survey does besides asking why. Stored whole with the survey's version. */

export const FLOW_KINDS = ['cancellation', 'withdrawal'] as const

/** `withdrawal` is the EU's right of withdrawal: no offer, and nothing asked before it is confirmed. */
export type FlowKind = (typeof FLOW_KINDS)[number]

export interface Flow {
  kind: FlowKind
  /** "What stops": plain facts by locale, shown beside the date. */
  stops: Record<string, string[]>
  offers: Offer[]
  /** How many offers stand on the one screen that has any: 1, or 2. */
  maxOffers: number
  /** Share of customers, by hash, who see no offer: what the offers are measured against; 0…0.5. */
  holdoutShare: number
}

export const NO_FLOW: Flow = {
  kind: 'cancellation',
  stops: {},
  offers: [],
  maxOffers: 1,
  holdoutShare: 0,
}

export const OFFER_KINDS = [
  'discount',
  'pause',
  'plan_switch',
  'trial_extension',
  'contact',
  'link',
] as const

export type OfferKind = (typeof OFFER_KINDS)[number]

export interface Offer {
  /** Stable, like a reason's: another meaning needs a new one. */
  id: string
  kind: OfferKind
  /** Who may see it. */
  gate: OfferGate
  /** Days before a customer who saw it may see it again. */
  cooldownDays: number
  /** Never accepted more often than this; null without a cap. */
  maxAccepted: number | null
  /** One, or several compared with each other; a customer always gets the same one. */
  variants: OfferVariant[]
}

export interface OfferGate {
  /** Traits of the customer that must equal these values. */
  segment: Record<string, string | number | boolean>
  /** Least MRR, minor units of `currency`; null for everybody. */
  minMrrMinor: number | null
  /** Least paid so far: MRR times months paid, minor units of `currency`. */
  minPaidMinor: number | null
  currency: string | null
}

export interface OfferVariant {
  id: string
  /** Weight against the other variants, 1…100. */
  weight: number
  terms: OfferTerms
  /** Wording by locale. */
  texts: Record<string, OfferTexts>
}

export interface OfferTexts {
  headline: string
  body: string
  accept: string
}

/** What the host carries out; we never touch billing. A term that does not fit the kind is null. */
export interface OfferTerms {
  /** Discount, in percent 1…100. */
  percent: number | null
  /** How many months a discount or a pause lasts. */
  months: number | null
  /** Days added to a trial. */
  days: number | null
  /** The plan switched to. */
  plan: string | null
  /** Where "link" and "contact" lead. */
  url: string | null
  /** The host's own name for it: a coupon, a price. */
  reference: string | null
}

/** Offers whose acceptance costs money: never without a token that proves who asks. */
export const hasMoneyValue = (kind: OfferKind): boolean => kind !== 'contact' && kind !== 'link'
