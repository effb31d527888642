import type { CancelOutcomeName } from '../../contract/cancel'

const DAY_MS = 86_400_000

/** What the figures need of one session. */
export interface SessionFacts {
  id: string
  /** The customer where known, else the person: whose session it is. */
  who: string
  customerId: string | null
  surveyId: string
  arm: 'offers' | 'holdout'
  outcome: CancelOutcomeName | null
  reason: string | null
  subReason: string | null
  cause: string | null
  reasonPosition: number | null
  /** Offers that stood, and the one that was accepted. */
  shownOffers: string[]
  acceptedOffer: string | null
  /** Which variant of each offer stood, by the offer's id. */
  variants: Record<string, string>
  currency: string | null
  mrrMinor: number | null
  openedAt: number
}

/**
 * One for each time somebody came to leave: sessions of the same person within 24 hours of the one
 * before count once, by the last outcome, with every offer seen on the way. Who accepts an offer and
 * cancels an hour later has cancelled. The first arm counts; the last reason that was given does.
 * Source: Churn Buster's "definitive sessions".
 */
export function definitiveSessions(sessions: readonly SessionFacts[]): SessionFacts[] {
  const open = new Map<string, { facts: SessionFacts; lastAt: number }>()
  const done: SessionFacts[] = []
  for (const session of sessions.toSorted((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))) {
    const key = `${session.surveyId} ${session.who}`
    const before = open.get(key)
    if (before && session.openedAt - before.lastAt < DAY_MS) {
      open.set(key, { facts: join(before.facts, session), lastAt: session.openedAt })
      continue
    }
    if (before) done.push(before.facts)
    open.set(key, { facts: session, lastAt: session.openedAt })
  }
  return [...done, ...[...open.values()].map(({ facts }) => facts)].sort((a, b) => a.openedAt - b.openedAt)
}

function join(first: SessionFacts, later: SessionFacts): SessionFacts {
  const reasoned = later.reason === null ? first : later
  const { reason, subReason, cause, reasonPosition } = reasoned
  // A session left without a word says nothing against the word that was given before it.
  const isWordless = later.outcome === null || later.outcome === 'abandoned'
  const outcome = isWordless ? (first.outcome ?? later.outcome) : later.outcome
  return {
    ...first,
    reason,
    subReason,
    cause,
    reasonPosition,
    outcome,
    variants: { ...first.variants, ...later.variants },
    shownOffers: [...new Set([...first.shownOffers, ...later.shownOffers])],
    acceptedOffer: outcome === 'offer_accepted' ? (later.acceptedOffer ?? first.acceptedOffer) : null,
  }
}
