import { type PayerFlow, payerFlow } from '../../../src/domain/metrics/payer-flow'

/** A month of 30 days in which nothing happens, but for what the test says. */
export const flowOf = (counted: Partial<PayerFlow>): PayerFlow =>
  payerFlow({
    start: 0,
    joined: 0,
    returned: 0,
    lost: 0,
    joinedAndChurned: 0,
    customerDays: 0,
    days: 30,
    ...counted,
  })

/**
 * July of Recurly's "Butter of the Month Club": 1,000 customers at the start, of whom 50 leave; 500
 * join, of whom 12 leave; 1,438 at the end.
 */
export const butterClub = flowOf({ start: 1_000, lost: 50, joined: 500, joinedAndChurned: 12, days: 31 })
