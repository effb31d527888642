import type { Walk } from './ledger'
import type { ChurnPolicy } from './policy'
import type { SubscriptionState } from './subscription'

const DAY_MS = 86_400_000

/** When the customer counts as churned because nothing was resumed; null when no pause holds them. */
export function endOfPause({ spell, mrr, subscriptions }: Walk, policy: ChurnPolicy): number | null {
  if (spell === null || mrr.size > 0) return null
  const last = lastPaused(subscriptions.values())
  return last?.pausedAt == null ? null : last.pausedAt + policy.maxPauseDays * DAY_MS
}

/** The pause has lasted too long: a churn of money that was gone already. */
export function endPause(walk: Walk, at: number): void {
  const { spell, spells, movements, subscriptions } = walk
  const paused = lastPaused(subscriptions.values())
  if (spell === null || paused?.pausedBy == null) return
  const { pausedBy: eventId, interval, plan, reason, cause } = paused
  const why = { loss: 'pause', reason, cause } as const
  spells[spells.length - 1] = { ...spell, endedAt: at, endedBy: eventId, ...why }
  walk.spell = null
  if (paused.currency === null) return
  movements.push({
    id: `${eventId}:ran_out:${paused.currency}`,
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
