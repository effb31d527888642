import type { Billed } from './billed'
import { type ChurnEvent, isLedgerEvent, type LedgerEvent, orderEvents } from './events'
import { type Movement, type Mrr, movementsOf, sumMrr, whyLost } from './movement'
import { endOfPause, endPause, heldUntil } from './pause'
import { type ChurnPolicy, DEFAULT_CHURN_POLICY } from './policy'
import { continueSpell, endSpell, openSpell, type Spell, type Worth } from './spell'
import { applyEvent, type SubscriptionState } from './subscription'

export type { Movement, MovementType } from './movement'

export interface CustomerLedger {
  /** By money: active pays now, paused did and may again, churned did, none never has. */
  status: 'trial' | 'active' | 'paused' | 'churned' | 'none'
  /** MRR by currency, minor units; a currency without MRR is left out. */
  mrr: Record<string, number>
  /** Of the largest subscription still running, else of the one that ended last. */
  plan: string | null
  /** The currency most is or was paid in, what is paid in it now, and how it is billed. */
  currency: string | null
  mrrMinor: number
  billed: Billed | null
  firstPaidAt: number | null
  /** End of paid service; null while paying. */
  churnedAt: number | null
  /** The latest wish to leave of what still runs, else of what ended last; not the end itself. */
  cancelRequestedAt: number | null
  /** Since when the oldest open payment of what still runs is owed. */
  pastDueSince: number | null
  /** When time alone changes the ledger next: a pause runs out, or the time of an event comes. */
  reviewAt: number | null
  subscriptions: SubscriptionState[]
  spells: Spell[]
  movements: Movement[]
}

/** The ledger between two events. */
export interface Walk {
  subscriptions: Map<string, SubscriptionState>
  movements: Movement[]
  spells: Spell[]
  mrr: Mrr
  /** The spell that goes on; null while nothing is paid. */
  spell: Spell | null
  /** What it has been worth, each from a moment on. */
  worths: Worth[]
}

/** How far a sender's clock may be ahead of ours. */
const TOLERANCE_MS = 5 * 60_000

/**
 * The customer's ledger from all events ever heard of them, in any order, with any repetition, as it
 * stands at `asOf` (epoch ms; at the last event when left out). What is said to happen later waits.
 *
 * The unit is the customer: MRR is the sum over subscriptions, every change of it a movement.
 * From 0 up is `new` the first time and `reactivation` later, down to 0 is `churn`; between, up is
 * `expansion` and down `contraction`, also when one of two subscriptions ends. A trial that never
 * paid moves nothing. A pause is a contraction within the spell, and a churn once it is ended or has
 * lasted longer than the policy allows. Always: the sum of movements is the MRR, per currency.
 * Source: ChartMogul's five movements.
 */
export function projectCustomer(
  events: readonly ChurnEvent[],
  policy: ChurnPolicy = DEFAULT_CHURN_POLICY,
  asOf?: number,
): CustomerLedger {
  const ordered = orderEvents(events.filter(isLedgerEvent))
  const now = asOf ?? ordered.at(-1)?.at ?? 0
  const walk: Walk = { subscriptions: new Map(), movements: [], spells: [], mrr: new Map(), spell: null, worths: [] }
  const waiting = ordered.find(({ at }) => at > now + TOLERANCE_MS)
  for (const event of ordered) {
    if (event === waiting) break
    endPauseBefore(walk, policy, event.at)
    takeEvent(walk, event, policy)
  }
  endPauseBefore(walk, policy, now + 1)
  const due = [endOfPause(walk, policy), waiting === undefined ? null : waiting.at - TOLERANCE_MS]
  return describe(walk, earliest(due))
}

function endPauseBefore(walk: Walk, policy: ChurnPolicy, at: number): void {
  const end = endOfPause(walk, policy)
  if (end !== null && end < at) endPause(walk, end)
}

function takeEvent(walk: Walk, event: LedgerEvent, policy: ChurnPolicy): void {
  const { subscriptions, spells } = walk
  const known = subscriptions.get(event.subscriptionId)
  const subscription = applyEvent(known, event, policy)
  if (known === undefined && subscription.status === 'ended' && event.type !== 'ended') return
  subscriptions.set(subscription.id, subscription)
  if (known?.status === 'ended') completeEnd(walk, event, subscription)

  const before = walk.mrr
  const after = sumMrr(subscriptions.values())
  walk.mrr = after
  const step = { event, subscription, known, before, after }

  if (walk.spell === null) {
    if (after.size === 0) return
    walk.spell = openSpell(spells.length + 1, event.at, after, subscriptions.values())
    spells.push(walk.spell)
    walk.worths = [{ ...walk.spell, at: event.at }]
    const turn = walk.spell.ordinal === 1 ? 'new' : 'reactivation'
    walk.movements.push(...movementsOf({ ...step, spellStartedAt: event.at, turn }))
    return
  }
  const goesOn = after.size > 0 || isHeld(walk, policy, event.at)
  const { startedAt: spellStartedAt } = walk.spell
  walk.movements.push(...movementsOf({ ...step, spellStartedAt, turn: goesOn ? null : 'churn' }))
  walk.spell = goesOn
    ? continueSpell(walk.spell, after, subscriptions.values())
    : { ...endSpell(walk.spell, event.at, event.id, walk.worths), ...whyLost(event, subscription) }
  if (after.size > 0) walk.worths.push({ ...walk.spell, at: event.at })
  spells[spells.length - 1] = walk.spell
  if (!goesOn) walk.spell = null
}

function describe(walk: Walk, reviewAt: number | null): CustomerLedger {
  const { mrr, spells, movements } = walk
  const all = [...walk.subscriptions.values()]
  const current = currentOf(all)
  const last = spells.at(-1)
  return {
    status: statusOf(walk),
    // In an order of its own, so that the same ledger is the same row however it came about.
    mrr: Object.fromEntries([...mrr].sort(([a], [b]) => (a < b ? -1 : 1))),
    plan: current[0]?.plan ?? null,
    currency: last?.currency ?? null,
    mrrMinor: mrr.get(last?.currency ?? '') ?? 0,
    billed: last?.billed ?? null,
    firstPaidAt: spells[0]?.startedAt ?? null,
    churnedAt: last?.endedAt ?? null,
    cancelRequestedAt: latest(current.map(({ cancelRequestedAt }) => cancelRequestedAt)),
    pastDueSince: earliest(current.map(({ pastDueSince }) => pastDueSince)),
    reviewAt,
    subscriptions: all,
    spells,
    movements,
  }
}

function statusOf({ mrr, spell, spells, subscriptions }: Walk): CustomerLedger['status'] {
  if (mrr.size > 0) return 'active'
  if (spell !== null) return 'paused'
  if ([...subscriptions.values()].some(({ status }) => status === 'trial')) return 'trial'
  return spells.length === 0 ? 'none' : 'churned'
}

const isHeld = ({ subscriptions }: Walk, policy: ChurnPolicy, at: number): boolean =>
  (heldUntil(subscriptions.values(), policy) ?? -Infinity) >= at

/** A reason given after the end (Stripe lets it be added) completes what the end left behind. */
function completeEnd(walk: Walk, event: LedgerEvent, subscription: SubscriptionState): void {
  if (event.type !== 'ended' && event.type !== 'cancellation_requested') return
  const why = whyLost(event, subscription)
  const { endedBy } = subscription
  const movement = walk.movements.find(({ eventId }) => eventId === endedBy)
  if (movement) Object.assign(movement, why)
  const spell = walk.spells.findIndex((one) => one.endedBy === endedBy)
  const known = walk.spells[spell]
  if (known) walk.spells[spell] = { ...known, ...why }
}

/** What still runs, largest first; when nothing does, what ended last. */
function currentOf(subscriptions: readonly SubscriptionState[]): SubscriptionState[] {
  const running = subscriptions.filter(({ status }) => status !== 'ended')
  if (running.length > 0) return running.toSorted((a, b) => b.mrrMinor - a.mrrMinor)
  return subscriptions.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)).slice(0, 1)
}

const latest = (times: readonly (number | null)[]): number | null =>
  times.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null)

const earliest = (times: readonly (number | null)[]): number | null =>
  times.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)
