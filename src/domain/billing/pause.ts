import type { Walk } from './ledger'
import type { ChurnPolicy } from './policy'
import type { SubscriptionState } from './subscription'

const DAY_MS = 86_400_000

/** When the customer counts as churned because nothing was resumed; null when no pause holds them. */
export const endOfPause = ({ spell, mrr, subscriptions }: Walk, policy: ChurnPolicy): number | null =>
  spell === null || mrr.size > 0 ? null : heldUntil(subscriptions.values(), policy)

/**
 * Until when a pause of something once paid keeps the customer, though nothing is paid meanwhile. One
 * that ran out long ago still stands, and keeps nobody any more.
 */
export function heldUntil(
  subscriptions: Iterable<SubscriptionState>,
  { maxPauseDays }: ChurnPolicy,
): number | null {
  const last = lastPaused(subscriptions)
  return last?.pausedAt == null ? null : last.pausedAt + maxPauseDays * DAY_MS
}

/** The pause has lasted too long: a churn of money that was gone already. */
export function endPause(walk: Walk, at: number): void {
  const { spell, spells, movements, subscriptions } = walk
  const paused = lastPaused(subscriptions.values())
  if (spell === null || paused?.pausedBy == null) return
  const { pausedBy: eventId, interval, plan } = paused
  const told = movements.find((movement) => movement.eventId === eventId)
  const why = {
    loss: 'pause',
    reason: paused.reason ?? told?.reason ?? null,
    cause: paused.cause ?? told?.cause ?? null,
  } as const
  spells[spells.length - 1] = { ...spell, endedAt: at, endedBy: eventId, ...why }
  walk.spell = null
  if (paused.currency === null) return
  movements.push({
    // Ends otherwise than the ids of all other movements, whatever the event's id ends with.
    id: `${eventId}:${paused.currency}:ran_out`,
    at,
    type: 'churn',
    currency: paused.currency,
    amountMinor: 0,
    mrrBefore: 0,
    mrrAfter: 0,
    spellStartedAt: spell.startedAt,
    ...why,
    interval,
    plan,
    priceChange: null,
    eventId,
  })
}

/** Of the pauses that hold the customer, the one that began last. */
function lastPaused(subscriptions: Iterable<SubscriptionState>): SubscriptionState | undefined {
  let last: SubscriptionState | undefined
  for (const subscription of subscriptions) {
    if (subscription.status !== 'paused' || subscription.paidMinor === 0) continue
    if (last === undefined || (subscription.pausedAt ?? 0) > (last.pausedAt ?? 0)) last = subscription
  }
  return last
}
