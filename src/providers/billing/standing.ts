import type { ChurnCause, ChurnEventDraft } from '../../domain/billing/events'

/** What a message says of a subscription, beside where it stands. */
export type Facts = Omit<ChurnEventDraft, 'type' | 'amountMinor' | 'reason' | 'comment' | 'cause'>

export interface Why {
  reason: string | null
  cause: ChurnCause | null
}

export const unexplained: Why = { reason: null, cause: null }

export const paymentFailed: Why = { reason: 'involuntary_payment', cause: 'payment_failed' }

/** Where a subscription stands. `since` is when it came there, where the message says so. */
export type Standing =
  | { status: 'trial'; since: number | null }
  | { status: 'paid'; begins: boolean }
  | { status: 'owing'; since: number | null }
  /** Collection was given up, yet it stands: a later payment makes it paid again. */
  | { status: 'unpaid' }
  | { status: 'paused'; since: number | null }
  | { status: 'ended'; since: number | null; why: Why }

/** Whether there is a wish to leave at the end of what is paid; null if the message can't tell. */
export type Wish = { since: number | null; why: Why } | 'none' | null

/**
 * The events that bring a subscription to where it stands, whatever was heard of it before: a
 * message that carries the whole state outranks one that went missing, and saying it twice changes
 * nothing. A wish to leave, or that there is none, is an event beside the state.
 */
export function tellStanding(facts: Facts, standing: Standing, wish: Wish): ChurnEventDraft[] {
  const draft = toDraft(facts)
  return [...tellStatus(facts, standing, draft), ...tellWish(facts, standing, wish, draft)]
}

type Draft = ReturnType<typeof toDraft>

/** The first event has the message's id, those beside it the type behind it. */
export const toDraft =
  (facts: Facts) =>
  (type: ChurnEventDraft['type'], more: Partial<ChurnEventDraft> = {}): ChurnEventDraft => ({
    ...facts,
    ...unexplained,
    amountMinor: null,
    comment: null,
    type,
    ...more,
  })

function tellStatus(facts: Facts, standing: Standing, draft: Draft): ChurnEventDraft[] {
  const beside = (type: ChurnEventDraft['type'], at: number) =>
    draft(type, { id: `${facts.id}:${type}`, at, mrrMinor: null, mrrNote: null })

  switch (standing.status) {
    case 'trial':
      return [draft('trial_started', { ...nothing, at: standing.since ?? facts.at })]
    case 'paid':
      // A change to an unknown amount or to none says nothing of debts; a start clears them.
      return standing.begins || (facts.mrrMinor ?? 0) === 0
        ? [draft('started')]
        : [draft('changed'), beside('payment_recovered', facts.at)]
    case 'owing':
      return [draft('changed'), beside('payment_failed', standing.since ?? facts.at)]
    case 'unpaid':
      return [
        draft('changed', { ...nothing, ...paymentFailed }),
        beside('payment_failed', facts.at),
      ]
    case 'paused':
      return [draft('paused', { ...untold, at: standing.since ?? facts.at })]
    case 'ended':
      return [draft('ended', { ...nothing, ...standing.why, at: standing.since ?? facts.at })]
    default:
      return standing satisfies never
  }
}

/** A wish still standing is told again with every message: the ledger keeps the first. */
function tellWish(facts: Facts, { status }: Standing, wish: Wish, draft: Draft): ChurnEventDraft[] {
  if (wish === null || status === 'ended') return []
  const type = wish === 'none' ? 'cancellation_reverted' : 'cancellation_requested'
  const told = wish === 'none' ? {} : { ...wish.why, at: wish.since ?? facts.at }
  return [draft(type, { ...untold, id: `${facts.id}:${type}`, ...told })]
}

const nothing = { mrrMinor: 0, mrrNote: null }

const untold = { mrrMinor: null, mrrNote: null }
