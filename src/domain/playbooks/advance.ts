import type { PlaybookDefinition, Step, StopSign } from './playbook'

const HOUR_MS = 3_600_000

export const RUN_STATES = ['running', 'done', 'stopped', 'held_out'] as const
export type RunState = (typeof RUN_STATES)[number]

export const STOP_REASONS = ['churn', 'return', 'unsubscribe', 'reply', 'switched_off', 'by_hand'] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** Where a run stands. */
export interface Standing {
  state: RunState
  stopReason: StopReason | null
  /** The step that comes next, counted from 0. */
  step: number
  /** When it is due; null once the run is over. */
  dueAt: number | null
  endedAt: number | null
}

/** When each sign came first since the run began; null for not yet. */
export type Signs = Record<StopSign, number | null> & { switchedOff: number | null }

export interface Deed {
  /** Its place among the steps. A run stopped before a step has that step's place. */
  step: number
  what: Step | { do: 'stop'; reason: StopReason }
}

export interface Move<Run extends Standing> {
  run: Run
  /** What is to be done with this move, in order; waits are told too, so that a log can say so. */
  deeds: Deed[]
}

/**
 * Moves a run on, up to the next wait. What is not due yet, or over, stays as it is; so a move that is
 * asked for twice, or by two, is made once by whoever stores it first.
 */
export function advance<Run extends Standing>(
  run: Run,
  { steps, stopOn }: Pick<PlaybookDefinition, 'steps' | 'stopOn'>,
  signs: Signs,
  now: number,
): Move<Run> {
  if (run.state !== 'running' || run.dueAt === null || run.dueAt > now) return { run, deeds: [] }
  const reason = whyStopped(stopOn, signs, now)
  if (reason !== null) return stop(run, reason, now)

  const waiting = steps.findIndex((step, i) => i >= run.step && step.do === 'wait')
  const end = waiting < 0 ? steps.length : waiting + 1
  const deeds = steps.slice(run.step, end).map((what, i) => ({ step: run.step + i, what }))
  const last = deeds.at(-1)?.what
  if (last?.do === 'wait') return { run: { ...run, step: end, dueAt: now + last.hours * HOUR_MS }, deeds }
  return { run: { ...run, state: 'done', step: end, dueAt: null, endedAt: now }, deeds }
}

/** Ends a run before its next step. */
export const stop = <Run extends Standing>(run: Run, reason: StopReason, now: number): Move<Run> => ({
  run: { ...run, state: 'stopped', stopReason: reason, dueAt: null, endedAt: now },
  deeds: [{ step: run.step, what: { do: 'stop', reason } }],
})

/** The sign that came first of those it stops on; a playbook that is off stops in any case. */
function whyStopped(stopOn: readonly StopSign[], signs: Signs, now: number): StopReason | null {
  const seen = stopOn
    .map((sign) => ({ reason: sign as StopReason, at: signs[sign] }))
    .concat({ reason: 'switched_off', at: signs.switchedOff })
    .filter((sign): sign is { reason: StopReason; at: number } => sign.at !== null && sign.at <= now)
  return seen.toSorted((a, b) => a.at - b.at)[0]?.reason ?? null
}
