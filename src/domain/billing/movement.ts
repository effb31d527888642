import type { ChurnCause, LedgerEvent } from './events'
import type { SubscriptionState } from './subscription'

export const MOVEMENT_TYPES = ['new', 'reactivation', 'expansion', 'contraction', 'churn'] as const

export type MovementType = (typeof MOVEMENT_TYPES)[number]

/** What kind of loss it is; `unknown` when nobody said, `pause` while it may come back. */
export type LossKind = 'voluntary' | 'involuntary' | 'pause' | 'unknown'

/** `told` by the event; `inferred` from more MRR on the same plan and interval. */
export type PriceChange = 'told' | 'inferred'

/** One change of a customer's MRR in one currency, caused by one event. */
export interface Movement {
  /** From the event's id and the currency: the same events always give the same ids. */
  id: string
  at: number
  type: MovementType
  currency: string
  /** mrrAfter − mrrBefore, minor units; 0 only for a churn out of a pause. */
  amountMinor: number
  mrrBefore: number
  mrrAfter: number
  /** When the customer began to pay, this time round: the spell this movement belongs to. */
  spellStartedAt: number
  /** Why MRR was lost, as far as told; null for gains. */
  reason: string | null
  cause: ChurnCause | null
  loss: LossKind | null
  interval: string | null
  plan: string | null
  /** Set when the price is what changed, as far as can be told: added seats look like it too. */
  priceChange: PriceChange | null
  eventId: string
}

/** A customer's MRR by currency, minor units; currencies at 0 are left out. */
export type Mrr = ReadonlyMap<string, number>

/** What one event did to the customer as a whole. */
export interface Step {
  event: LedgerEvent
  subscription: SubscriptionState
  /** The subscription before it; undefined for the first event heard of it. */
  known: SubscriptionState | undefined
  before: Mrr
  after: Mrr
  spellStartedAt: number
  /** Set when the event opened or closed the paying spell. */
  turn: 'new' | 'reactivation' | 'churn' | null
}

export function sumMrr(subscriptions: Iterable<SubscriptionState>): Mrr {
  const sums = new Map<string, number>()
  for (const { currency, mrrMinor } of subscriptions) {
    if (currency !== null && mrrMinor > 0) sums.set(currency, (sums.get(currency) ?? 0) + mrrMinor)
  }
  return sums
}

/** One movement per currency that changed; two when a subscription changes its currency. */
export function movementsOf(step: Step): Movement[] {
  const { event, subscription, before, after, turn } = step
  return currenciesMoved(step).map((currency) => {
    const mrrBefore = before.get(currency) ?? 0
    const mrrAfter = after.get(currency) ?? 0
    const type = turn ?? (mrrAfter > mrrBefore ? 'expansion' : 'contraction')
    return {
      id: `${event.id}:${currency}`,
      at: event.at,
      type,
      currency,
      amountMinor: mrrAfter - mrrBefore,
      mrrBefore,
      mrrAfter,
      spellStartedAt: step.spellStartedAt,
      ...(type === 'churn' || type === 'contraction' ? whyLost(event, subscription) : unexplained),
      interval: subscription.interval,
      plan: subscription.plan,
      priceChange: turn === null ? priceChangeOf(step) : null,
      eventId: event.id,
    }
  })
}

type Why = Pick<Movement, 'reason' | 'cause' | 'loss'>

const unexplained: Why = { reason: null, cause: null, loss: null }

/** The event's own word, and at an end also what was said with the wish to leave. */
export function whyLost(event: LedgerEvent, subscription: SubscriptionState): Why {
  const { reason, cause } = subscription.status === 'ended' ? subscription : event
  return { reason, cause, loss: lossOf(event, cause) }
}

function lossOf({ type }: LedgerEvent, cause: ChurnCause | null): LossKind {
  if (type === 'paused') return 'pause'
  if (type === 'payment_failed') return 'involuntary'
  if (cause === null) return 'unknown'
  return cause === 'payment_failed' ? 'involuntary' : 'voluntary'
}

function priceChangeOf({ event, known, subscription }: Step): PriceChange | null {
  if (event.type === 'changed' && event.reason === 'price_change') return 'told'
  const isDearer =
    known !== undefined &&
    known.mrrMinor > 0 &&
    subscription.mrrMinor > known.mrrMinor &&
    subscription.currency === known.currency
  const isSame =
    known?.plan != null && subscription.plan === known.plan && subscription.interval === known.interval
  return isDearer && isSame ? 'inferred' : null
}

function currenciesMoved({ before, after, turn, subscription }: Step): string[] {
  const seen = [...new Set([...before.keys(), ...after.keys()])]
  const moved = seen.filter((currency) => before.get(currency) !== after.get(currency))
  if (moved.length > 0) return moved
  // Ended out of a pause: no money moves any more, yet a customer is lost.
  return turn === 'churn' && subscription.currency !== null ? [subscription.currency] : []
}
