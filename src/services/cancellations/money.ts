import type { Offer } from '../../domain/cancellation/flow'
import type { SessionWithFate } from './load-facts'

/** Minor units by currency; unlike ones are never added up. */
export type Money = Record<string, number>

const DAY_MS = 86_400_000
const DAYS_IN_MONTH = 30.44

export function addMoney(sum: Money, currency: string | null, minor: number): void {
  if (currency !== null && minor !== 0) sum[currency] = (sum[currency] ?? 0) + minor
}

/**
 * What an accepted offer gives away, minor units: the discount over its months, the free days of a longer
 * trial, as the variant that stood had them. Other kinds have no price of ours, and a session without an MRR has none to take a share of.
 */
export function givenBy(offer: Offer | undefined, { mrrMinor, variants }: SessionWithFate): number {
  const accepted = offer?.variants.find(({ id }) => id === variants[offer.id])
  const terms = (accepted ?? offer?.variants[0])?.terms
  if (!offer || !terms || mrrMinor === null) return 0
  if (offer.kind === 'discount') {
    return Math.round((mrrMinor * (terms.percent ?? 0) * (terms.months ?? 0)) / 100)
  }
  return offer.kind === 'trial_extension' ? Math.round((mrrMinor * (terms.days ?? 0)) / DAYS_IN_MONTH) : 0
}

/** What was really paid within `days` after the session, refunds taken off. */
export function paidAfter({ openedAt, payments }: SessionWithFate, days: number): Money {
  const sum: Money = {}
  for (const { at, currency, amountMinor } of payments) {
    if (at >= openedAt && at < openedAt + days * DAY_MS) addMoney(sum, currency, amountMinor)
  }
  return sum
}

export const sumMoney = (all: readonly Money[]): Money => {
  const sum: Money = {}
  for (const money of all) for (const [currency, minor] of Object.entries(money)) addMoney(sum, currency, minor)
  return sum
}

/** MRR of the sessions, by currency. */
export function mrrOf(sessions: readonly SessionWithFate[]): Money {
  const sum: Money = {}
  for (const { currency, mrrMinor } of sessions) addMoney(sum, currency, mrrMinor ?? 0)
  return sum
}
