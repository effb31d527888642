import { MIN_FOR_PERCENTAGE } from './gates'
import type { Rate } from './rate'
import { sampleSizeFor } from './sample-size'

const DAY_MS = 86_400_000

/** Until the holdout says how many it is by themselves, one in seven is taken, as in the worked example. */
const USUAL_BASE = 0.15

export interface Reading {
  /** Customers each arm needs to see the difference, four times out of five. */
  needed: number | null
  /** From then on the answer may be read; null while nobody can say. */
  knownAt: number | null
  isEarly: boolean
}

/**
 * When an experiment may be read: as many as needed in the smaller arm, each followed for the whole
 * horizon, at the pace so far. Looking and stopping before then finds what is not there.
 */
export function whenKnown({
  heldOut,
  worth,
  smaller,
  firstAt,
  horizonDays,
  now,
}: {
  heldOut: Rate
  /** The difference worth seeing, as a share; negative where fewer is better. */
  worth: number
  /** How many the smaller arm has. */
  smaller: number
  firstAt: number | undefined
  horizonDays: number
  now: number
}): Reading {
  const base = heldOut.n >= MIN_FOR_PERCENTAGE ? (heldOut.rate ?? USUAL_BASE) : USUAL_BASE
  const needed = sampleSizeFor(base, Math.min(1, Math.max(0, base + worth)))
  if (needed === null || smaller === 0 || firstAt === undefined) {
    return { needed, knownAt: null, isEarly: true }
  }
  const perDay = smaller / Math.max(1, (now - firstAt) / DAY_MS)
  const knownAt = firstAt + (needed / perDay + horizonDays) * DAY_MS
  return { needed, knownAt, isEarly: now < knownAt }
}
