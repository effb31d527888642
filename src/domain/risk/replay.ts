import { projectCustomer } from '../billing/ledger'
import type { ChurnPolicy } from '../billing/policy'
import type { Spell } from '../billing/spell'
import { addDays, monthOf, startOfDay } from '../time'
import type { RiskBand } from './band'
import { type CustomerHistory, knownBefore } from './history'
import { type RiskWeights, scoreRisk } from './score'

/** Days after a date within which a churn counts. */
export const HORIZON_DAYS = 90
const DATES = 12

/** A day that is looked back at, as instants. */
export interface ReplayDate {
  day: string
  /** The score knows what came before; who leaves from here on may count. */
  at: number
  /** End of the horizon. */
  until: number
}

/** What became of a payer of a date. */
export type Replayed =
  | { heard: false }
  | { heard: true; band: RiskBand; slugs: string[]; churned: boolean }

/** The firsts of the last twelve months that have been followed for the whole horizon, in order. */
export function replayDates(timeZone: string, today: string): ReplayDate[] {
  const dates: ReplayDate[] = []
  let day = monthOf(addDays(today, -HORIZON_DAYS))
  for (; dates.length < DATES; day = monthOf(addDays(day, -1))) {
    const until = startOfDay(timeZone, addDays(day, HORIZON_DAYS))
    dates.unshift({ day, at: startOfDay(timeZone, day), until })
  }
  return dates
}

/**
 * A customer at each date: scored with what was known then, and whether the end of paid service that
 * we know of now came within the horizon. Null for a date on which they did not pay.
 */
export function replayCustomer(
  history: CustomerHistory,
  dates: readonly ReplayDate[],
  { policy, weights, now }: { policy: ChurnPolicy; weights: RiskWeights; now: number },
): (Replayed | null)[] {
  const { spells } = projectCustomer(history.events, policy, now)
  const kept: CustomerHistory = {
    ...history,
    // Since when these were known to be the customer's nobody noted, nor when it was seen before.
    answers: history.answers.filter(({ linkedLater }) => !linkedLater),
    lastSeenAt: null,
  }
  return dates.map(({ at, until }) => {
    const spell = spells.find((one) => pays(one, at))
    if (!spell) return null
    const inputs = knownBefore(kept, at, policy)
    if (!inputs) return { heard: false }
    const { band, reasons } = scoreRisk(inputs, at, weights)
    const churned = spell.endedAt !== null && spell.endedAt < until
    return { heard: true, band, slugs: reasons.map(({ slug }) => slug), churned }
  })
}

const pays = ({ startedAt, endedAt }: Spell, at: number): boolean =>
  startedAt < at && (endedAt === null || endedAt >= at)
