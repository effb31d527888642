import type { KindSlug } from '../../../src/contract/client'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { DEFAULT_CHURN_POLICY } from '../../../src/domain/billing/policy'
import {
  type CustomerHistory,
  DAY_MS,
  knownBefore,
  type PastAnswer,
} from '../../../src/domain/risk/history'
import { scoreRisk } from '../../../src/domain/risk/score'

/** Monday, 2 March 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 2, 2, 12)

export const ago = (days: number): number => NOW - days * DAY_MS

let count = 0

/** An answer so many days ago, by Ada unless said otherwise, that reached us at once. */
export const answer = (
  kind: KindSlug,
  days: number,
  score: number | null,
  more: Partial<PastAnswer> = {},
): PastAnswer => ({
  kind,
  by: 'ada',
  score,
  sentiment: null,
  keywords: [],
  linkedLater: false,
  at: ago(days),
  receivedAt: ago(days),
  ...more,
})

export const ask = (kind: KindSlug, days: number) => ({ kind, at: ago(days) })

/** A churn event so many days ago that reached us at once; 49.00 EUR where it pays. */
export const event = (
  type: ChurnEvent['type'],
  days: number,
  more: Partial<ChurnEvent> = {},
): ChurnEvent => ({
  id: `e${String((count += 1)).padStart(4, '0')}`,
  customerId: 'acme',
  subscriptionId: 'acme',
  type,
  at: ago(days),
  mrrMinor: type === 'started' ? 4900 : null,
  mrrNote: null,
  amountMinor: null,
  currency: 'EUR',
  interval: 'month',
  plan: null,
  reason: null,
  comment: null,
  cause: null,
  receivedAt: ago(days),
  ...more,
})

/** A customer who has paid for 500 days, and what else is given. */
export const history = (more: Partial<CustomerHistory> = {}): CustomerHistory => ({
  answers: [],
  asks: [],
  lastSeenAt: null,
  ...more,
  events: [event('started', 500), ...(more.events ?? [])],
})

/** The score at NOW with the default points; null for who does not pay. */
export function scoreOf(given: CustomerHistory, at = NOW, weights: Record<string, number> = {}) {
  const inputs = knownBefore(given, at, DEFAULT_CHURN_POLICY)
  return inputs && scoreRisk(inputs, at, weights)
}

export const slugsOf = (given: CustomerHistory, at = NOW): string[] =>
  (scoreOf(given, at)?.reasons ?? []).map(({ slug }) => slug)
