/** Half-open in epoch ms: `start` belongs to it, `end` does not. */
export interface Period {
  start: number
  end: number
}

/**
 * A period's paying customers: who was there, who came, who left. Each spell (a customer's paying
 * time) counts once at either end; a paused customer is still in theirs.
 */
export interface PayerFlow {
  /** In a spell begun before the period and not ended before it. */
  start: number
  /** Spells begun within it: a customer's first, and later ones. */
  joined: number
  returned: number
  /** Of `start`: whose paid service ended within it. Nobody can be lost twice. */
  lost: number
  /** Begun and ended within it: among the joined and returned, never among the lost. */
  joinedAndChurned: number
  end: number
  /** Days within the period that were paid for, over all customers, and days in it. */
  customerDays: number
  days: number
}

/** start + joined + returned − lost − joined and churned = end. */
export const payerFlow = (counted: Omit<PayerFlow, 'end'>): PayerFlow => ({
  ...counted,
  end: counted.start + begunIn(counted) - endedIn(counted),
})

export const begunIn = ({ joined, returned }: Pick<PayerFlow, 'joined' | 'returned'>): number =>
  joined + returned

export const endedIn = (flow: Pick<PayerFlow, 'lost' | 'joinedAndChurned'>): number =>
  flow.lost + flow.joinedAndChurned
