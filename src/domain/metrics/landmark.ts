import type { Followed } from './kaplan-meier'

/** Somebody's paying time, and what they said in it. */
export interface History<Level> {
  startedAt: number
  /** End of paid service; null while it goes on. */
  endedAt: number | null
  said: readonly { at: number; level: Level }[]
}

export interface Landed<Level> extends Followed {
  /** What was said last before the landmark; null when nothing was. */
  level: Level | null
}

/**
 * Everybody who pays at the landmark, grouped by what they had said last before it and followed from
 * there on. Who was gone by then had no chance to be followed, and what is said later changes no
 * group: otherwise the time it takes to say something would count as time survived for saying it.
 *
 * Times in the unit of the instants, up to `seenTo`. Source: Anderson, Cain and Gelber, "Analysis of
 * survival by tumor response", J. Clinical Oncology 1, 1983. Nobody pays then: an empty list.
 */
export function atLandmark<Level>(
  histories: readonly History<Level>[],
  landmark: number,
  seenTo: number,
): Landed<Level>[] {
  return histories
    .filter(({ startedAt, endedAt }) => startedAt <= landmark && (endedAt ?? Infinity) > landmark)
    .map(({ endedAt, said }) => ({
      level: lastBefore(said, landmark),
      time: Math.max(0, Math.min(endedAt ?? Infinity, seenTo) - landmark),
      event: endedAt !== null && endedAt <= seenTo,
    }))
}

function lastBefore<Level>(said: History<Level>['said'], landmark: number): Level | null {
  let last: { at: number; level: Level } | null = null
  for (const one of said) if (one.at < landmark && (last === null || one.at >= last.at)) last = one
  return last?.level ?? null
}
