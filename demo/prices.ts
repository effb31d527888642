import { wholeBetween } from './draw'
import type { Random } from './random'
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

/** The deal from `due` on when it becomes another one: the customer's choice, or the new prices. */
export function changeDeal(
  deal: Deal,
  story: Story,
  random: Random,
  due: number,
  renews: boolean,
): Deal | null {
  const prices = renews ? pricesAt(story, due) : deal.prices
  const wanted = { ...deal, ...wantedChange(deal, story, random, due), prices }
  return mrrOf(wanted) === mrrOf(deal) ? null : wanted
}

/** What customers change by themselves in a month; a seat more is far likelier than one less. */
function wantedChange(deal: Deal, story: Story, random: Random, at: number): Partial<Deal> {
  const dice = random()
  const anger = story.priceAnger(at)
  switch (deal.plan) {
    case 'Starter':
      return dice < 0.014 ? { plan: 'Team' } : {}
    case 'Team':
      if (dice < 0.008) return { plan: 'Business' }
      return dice < 0.012 + 0.03 * anger ? { plan: 'Starter' } : {}
    case 'Business':
      if (dice < 0.1) return { extraUsers: deal.extraUsers + wholeBetween(random, 1, 5) }
      if (dice < 0.115) return { extraUsers: Math.max(0, deal.extraUsers - 2) }
      return dice < 0.119 ? { plan: 'Team', extraUsers: 0 } : {}
    default:
      return deal.plan satisfies never
  }
}
