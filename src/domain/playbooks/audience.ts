import type { RiskBand } from '../risk/band'

export type CustomerStatus = 'none' | 'trial' | 'active' | 'paused' | 'churned'

/** Customers by what is known of them; a list left empty asks for nothing. */
export interface Audience {
  statuses: CustomerStatus[]
  riskBands: RiskBand[]
  plans: string[]
  /** Bounds of the MRR in `currency`, both inclusive, minor units. */
  currency: string | null
  minMrrMinor: number | null
  maxMrrMinor: number | null
  traits: Record<string, string | number | boolean>
}

export const EVERYBODY: Audience = {
  statuses: [],
  riskBands: [],
  plans: [],
  currency: null,
  minMrrMinor: null,
  maxMrrMinor: null,
  traits: {},
}

export interface CustomerFacts {
  status: CustomerStatus
  riskBand: RiskBand | null
  plan: string | null
  currency: string | null
  mrrMinor: number
  traits: Record<string, string | number | boolean>
}

/** Whether the audience says anything at all. */
export const isNarrowed = (audience: Audience): boolean =>
  audience.statuses.length + audience.riskBands.length + audience.plans.length > 0 ||
  audience.minMrrMinor !== null ||
  audience.maxMrrMinor !== null ||
  Object.keys(audience.traits).length > 0

/** Whether a customer belongs to it. Of whom nothing is known, nothing that is asked for is true. */
export function isIn(audience: Audience, customer: CustomerFacts | null): boolean {
  if (!isNarrowed(audience)) return true
  if (customer === null) return false
  const { statuses, riskBands, plans, traits } = audience
  return (
    has(statuses, customer.status) &&
    has(riskBands, customer.riskBand) &&
    has(plans, customer.plan) &&
    isWorth(audience, customer) &&
    Object.entries(traits).every(([name, value]) => customer.traits[name] === value)
  )
}

const has = <T>(wanted: readonly T[], value: T | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value))

/** Amounts compare in one currency only. */
function isWorth({ currency, minMrrMinor, maxMrrMinor }: Audience, customer: CustomerFacts): boolean {
  if (minMrrMinor === null && maxMrrMinor === null) return true
  if (customer.currency !== currency) return false
  return customer.mrrMinor >= (minMrrMinor ?? 0) && customer.mrrMinor <= (maxMrrMinor ?? Infinity)
}
