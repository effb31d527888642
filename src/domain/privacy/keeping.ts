/** For how many days something is kept; null keeps it. */
export interface Keeping {
  /** Words of answers, their keywords, and the page they came from. */
  texts: number | null
  /** Messages to people and to the team. */
  messages: number | null
  /** What billing systems sent, as it came. */
  billingMessages: number | null
}

export type KeptKind = keyof Keeping

export const KEPT_KINDS = ['texts', 'messages', 'billingMessages'] as const satisfies readonly KeptKind[]

export const KEEP_EVERYTHING: Keeping = { texts: null, messages: null, billingMessages: null }

/** How often somebody was written to matters for that long. */
export const LEAST_DAYS = 90
export const MOST_DAYS = 3_650

const DAY = 86_400_000

/** What is older goes; null while nothing does. */
export const goesBefore = (days: number | null, now: number): number | null => (days === null ? null : now - days * DAY)
