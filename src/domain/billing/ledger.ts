import { type ChurnEvent, orderEvents } from './events'
import { type Movement, type Mrr, movementsOf, sumMrr, whyLost } from './movement'
import { applyEvent, type SubscriptionState } from './subscription'

export type { Movement, MovementType } from './movement'

export interface CustomerLedger {
  /** By money: active pays now, paused did and may again, churned did, none never has. */
  status: 'trial' | 'active' | 'paused' | 'churned' | 'none'
  /** MRR by currency, minor units; a currency without MRR is left out. */
  mrr: Record<string, number>
  /** Of the largest subscription still running, else of the one that ended last. */
  plan: string | null
  firstPaidAt: number | null
  /** End of paid service; null while paying. */
  churnedAt: number | null
  /** The latest wish to leave of what still runs, else of what ended last; not the end itself. */
  cancelRequestedAt: number | null
  subscriptions: SubscriptionState[]
  movements: Movement[]
}

/**
 * The customer's ledger from all events ever heard of them, in any order, with any repetition.
 *
 * The unit is the customer: MRR is the sum over subscriptions, every change of it a movement.
 * From 0 up is `new` the first time and `reactivation` later, down to 0 is `churn`; between, up is
 * `expansion` and down `contraction`, also when one of two subscriptions ends. A trial that never
 * paid moves nothing. A pause is a contraction within the spell, and a churn once it is ended.
 * Always: the sum of movements is the MRR, per currency. Source: ChartMogul's five movements.
 */
export function projectCustomer(events: readonly ChurnEvent[]): CustomerLedger {
  const subscriptions = new Map<string, SubscriptionState>()
  const movements: Movement[] = []
  let mrr: Mrr = new Map()
  let spellStartedAt: number | null = null
  let firstPaidAt: number | null = null
  let churnedAt: number | null = null

  for (const event of orderEvents(events)) {
    const known = subscriptions.get(event.subscriptionId)
    const subscription = applyEvent(known, event)
    subscriptions.set(subscription.id, subscription)
    if (known?.status === 'ended') completeEnd(movements, event, subscription)

    const before = mrr
    mrr = sumMrr(subscriptions.values())
    const step = { event, subscription, before, after: mrr }

    if (spellStartedAt === null) {
      if (mrr.size === 0) continue
      const turn = firstPaidAt === null ? 'new' : 'reactivation'
      spellStartedAt = event.at
      firstPaidAt ??= event.at
      churnedAt = null
      movements.push(...movementsOf({ ...step, spellStartedAt, turn }))
    } else if (mrr.size > 0 || isHeld(subscriptions.values())) {
      movements.push(...movementsOf({ ...step, spellStartedAt, turn: null }))
    } else {
      movements.push(...movementsOf({ ...step, spellStartedAt, turn: 'churn' }))
      churnedAt = event.at
      spellStartedAt = null
    }
  }

  const all = [...subscriptions.values()]
  const current = currentOf(all)
  const wishes = current.flatMap(({ cancelRequestedAt }) => cancelRequestedAt ?? [])
  return {
    status: statusOf(all, { pays: mrr.size > 0, inSpell: spellStartedAt !== null, firstPaidAt }),
    mrr: Object.fromEntries(mrr),
    plan: current[0]?.plan ?? null,
    firstPaidAt,
    churnedAt,
    cancelRequestedAt: wishes.length > 0 ? Math.max(...wishes) : null,
    subscriptions: all,
    movements,
  }
}

function statusOf(
  subscriptions: readonly SubscriptionState[],
  customer: { pays: boolean; inSpell: boolean; firstPaidAt: number | null },
): CustomerLedger['status'] {
  if (customer.pays) return 'active'
  if (customer.inSpell) return 'paused'
  if (subscriptions.some(({ status }) => status === 'trial')) return 'trial'
  return customer.firstPaidAt === null ? 'none' : 'churned'
}

/** A pause of something once paid keeps the customer, though nothing is paid meanwhile. */
function isHeld(subscriptions: Iterable<SubscriptionState>): boolean {
  for (const { status, paidMinor } of subscriptions) {
    if (status === 'paused' && paidMinor > 0) return true
  }
  return false
}

/** A reason given after the end (Stripe lets it be added) completes the movement of the end. */
function completeEnd(movements: Movement[], event: ChurnEvent, subscription: SubscriptionState) {
  const movement = movements.find(({ eventId }) => eventId === subscription.endedBy)
  if (movement && event.type === 'ended') Object.assign(movement, whyLost(event, subscription))
}

/** What still runs, largest first; when nothing does, what ended last. */
function currentOf(subscriptions: readonly SubscriptionState[]): SubscriptionState[] {
  const running = subscriptions.filter(({ status }) => status !== 'ended')
  if (running.length > 0) return running.toSorted((a, b) => b.mrrMinor - a.mrrMinor)
  return subscriptions.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)).slice(0, 1)
}
