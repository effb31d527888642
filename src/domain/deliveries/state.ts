import type { Attempt, AttemptProblem } from './attempt'
import { waitAfter } from './schedule'

/** A delivery waits for its next attempt, was taken by the receiver, or was given up. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const

export type DeliveryState = (typeof DELIVERY_STATES)[number]

export interface Progress {
  state: DeliveryState
  dueAt: number | null
  attempts: number
  tries: number
  lastAt: number | null
  lastStatus: number | null
  lastProblem: AttemptProblem | null
}

/** What another attempt would not change. */
const FINAL: readonly AttemptProblem[] = ['event_gone', 'rejected']

/** Where a delivery stands after an attempt. `isOff`: nothing more goes to its endpoint. */
export function progressAfter(
  { attempts, tries }: Pick<Progress, 'attempts' | 'tries'>,
  attempt: Attempt,
  { isOff, chance }: { isOff: boolean; chance: number },
): Progress {
  const { at, ms, problem, retryAfterMs } = attempt
  const isOver = problem === null || isOff || FINAL.includes(problem)
  const wait = isOver ? null : waitAfter(tries + 1, chance)
  const dueAt = wait === null ? null : at + ms + Math.max(wait, retryAfterMs ?? 0)
  return {
    state: problem === null ? 'delivered' : dueAt === null ? 'failed' : 'waiting',
    dueAt,
    attempts: attempts + 1,
    tries: tries + 1,
    lastAt: at,
    lastStatus: attempt.status,
    lastProblem: problem,
  }
}
