import type { Story } from './story'

export type PlanName = 'Starter' | 'Team' | 'Business'

/** What a customer pays for. */
export interface Deal {
  plan: PlanName
  yearly: boolean
  /** Users beyond those in the plan; only Business sells them. */
  extraUsers: number
  /** Old prices hold until the first renewal after the rise. */
  prices: 'old' | 'new'
}

/** Minor units a month, the same figures in every currency. */
const PRICES: Record<Deal['prices'], Record<PlanName, number>> = {
  old: { Starter: 1500, Team: 4500, Business: 14_900 },
  new: { Starter: 1900, Team: 4900, Business: 14_900 },
}
const EXTRA_USER = 1200

/** A year costs ten months. */
const MONTHS_PAID_A_YEAR = 10

/** Minor units per month. */
export function mrrOf({ plan, yearly, extraUsers, prices }: Deal): number {
  const monthly = PRICES[prices][plan] + extraUsers * EXTRA_USER
  return yearly ? Math.round((monthly * MONTHS_PAID_A_YEAR) / 12) : monthly
}

export const pricesAt = (story: Story, at: number): Deal['prices'] =>
  at < story.pricesRoseAt ? 'old' : 'new'
