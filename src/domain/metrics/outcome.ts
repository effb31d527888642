import { type Rate, rateOf } from './rate'

/** Customers to whom something may come within a horizon: leaving, or the first payment. */
export interface OutcomeGroup {
  /** Whether the whole horizon has passed. Who has not been followed for so long is watched still. */
  complete: boolean
  /** Whether it came within the horizon, so far as that has passed. */
  came: boolean
  customers: number
  /** What they paid before it came, minor units of one currency. */
  mrrMinor: number
}

export interface Outcome {
  /** Of those followed for the whole horizon, the share it came to. */
  came: Rate
  /** MRR of these, minor units. */
  mrrMinor: number
  stillWatched: number
  /** How many of those it came to already. They join the rate when their time is up. */
  early: number
}

/** What came within the horizon, over those it could have come to. */
export function outcomeOf(followed: readonly OutcomeGroup[], definition: string): Outcome {
  const complete = followed.filter((group) => group.complete)
  const watched = followed.filter((group) => !group.complete)
  const came = complete.filter((group) => group.came)
  return {
    came: rateOf(customersOf(came), customersOf(complete), definition),
    mrrMinor: came.reduce((sum, { mrrMinor }) => sum + mrrMinor, 0),
    stillWatched: customersOf(watched),
    early: customersOf(watched.filter((group) => group.came)),
  }
}

const customersOf = (groups: readonly OutcomeGroup[]): number =>
  groups.reduce((sum, { customers }) => sum + customers, 0)
