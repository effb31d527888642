import { advance, type Deed, type Signs, type Standing } from './advance'
import type { Cause } from './cause'
import { type Rule, type Start, standsAgainst, startOf } from './start'

export interface RehearsedRun extends Omit<Start, 'dueAt'>, Standing {
  deeds: (Deed & { at: number })[]
}

/** When each sign comes first after a moment, for whoever a run is of. */
export type SignsAfter = (start: Start) => Omit<Signs, 'switchedOff'>

/**
 * What a playbook would have done, had it been on: the same beginnings, windows, holdout and moves as
 * when it is, with a job that is never late. Causes are in the order of their time.
 */
export function rehearse(
  rule: Rule,
  causes: readonly Cause[],
  signsAfter: SignsAfter,
  now: number,
): RehearsedRun[] {
  const last = new Map<string, Start[]>()
  return causes.flatMap((cause) => {
    const start = startOf(rule, cause, cause.at)
    if (start === null) return []
    const others = last.get(start.subject) ?? []
    if (others.some((other) => standsAgainst(other, start))) return []
    last.set(start.subject, [...others, start])
    return [run(start, rule, signsAfter(start), now)]
  })
}

function run(start: Start, { definition }: Rule, after: Omit<Signs, 'switchedOff'>, now: number): RehearsedRun {
  const signs = { ...after, switchedOff: null }
  const { isHeldOut, dueAt, startedAt } = start
  let standing: Standing = {
    state: isHeldOut ? 'held_out' : 'running',
    stopReason: null,
    step: 0,
    dueAt: isHeldOut ? null : dueAt,
    endedAt: isHeldOut ? startedAt : null,
  }
  const deeds: RehearsedRun['deeds'] = []
  while (standing.dueAt !== null && standing.dueAt <= now) {
    const at = standing.dueAt
    const move = advance(standing, definition, signs, at)
    deeds.push(...move.deeds.map((deed) => ({ ...deed, at })))
    standing = move.run
  }
  return { ...start, ...standing, deeds }
}
