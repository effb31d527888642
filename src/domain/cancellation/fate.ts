const DAY_MS = 86_400_000

/** A customer's paying time, half-open, epoch ms; null while it goes on. */
export interface PaidTime {
  startedAt: number
  endedAt: number | null
}

/** What billing says became of somebody who had come to leave. */
export interface Fate {
  /** Whether the ledger knows them as paying when they came. */
  paidThen: boolean
  /** Did they still pay so many days later? Null while nobody can know, or when they did not pay then. */
  saved30: boolean | null
  saved90: boolean | null
  /** When their paid service ended; null while it goes on. */
  churnedAt: number | null
}

/**
 * The fate of a session by the ledger alone: saved is who is still in the same paying time 30 and 90
 * days later, whatever they pressed. A customer who leaves and comes back was not saved. Unknown until
 * the horizon has passed, also of who left before it: counted at once, the young sessions would be
 * those of leavers alone.
 */
export function fateOf(openedAt: number, paid: readonly PaidTime[], now: number): Fate {
  const spell = paid.find(
    ({ startedAt, endedAt }) => startedAt <= openedAt && (endedAt === null || endedAt > openedAt),
  )
  if (!spell) return { paidThen: false, saved30: null, saved90: null, churnedAt: null }
  const churnedAt = spell.endedAt !== null && spell.endedAt <= now ? spell.endedAt : null
  const saved = (days: number): boolean | null => {
    const horizon = openedAt + days * DAY_MS
    return now < horizon ? null : churnedAt === null || churnedAt >= horizon
  }
  return { paidThen: true, saved30: saved(30), saved90: saved(90), churnedAt }
}
