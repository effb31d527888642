/** Requests that may be under way at once: in all, to unproven endpoints together, to each endpoint. */
export interface SlotLimits {
  total: number
  unproven: number
  each: number
}

/** An endpoint as the sender sees it: how many requests it may have at once, and how many it has. */
export interface Lane {
  id: string
  window: number
  running: number
}

/** An endpoint with what is due for it, longest due first; no more than its window takes. */
export type DueLane = Lane & { due: readonly string[] }

/** An endpoint nobody knows yet, or that failed or dawdled last, gets one request at a time. */
export const FIRST_WINDOW = 1
const SLOW_MS = 2_000

/** Doubles while a receiver takes what comes, and falls back to one when it fails or dawdles. */
export const windowAfter = (
  window: number,
  { ok, ms }: { ok: boolean; ms: number },
  { each }: SlotLimits,
): number => (ok && ms < SLOW_MS ? Math.min(window * 2, each) : FIRST_WINDOW)

/**
 * What to begin now: the first lanes first, one of each before a second of any. However many
 * endpoints hang, the rest of the slots is kept for those that answer.
 */
export function pickDue(lanes: readonly DueLane[], limits: SlotLimits): string[] {
  const sum = (all: readonly Lane[]) => all.reduce((running, lane) => running + lane.running, 0)
  let total = limits.total - sum(lanes)
  let unproven = limits.unproven - sum(lanes.filter(isUnproven))
  const picked: string[] = []
  for (let round = 0; round < limits.each; round += 1) {
    for (const lane of lanes) {
      const id = lane.due[round]
      const isFull = total <= 0 || lane.running + round >= lane.window
      if (id === undefined || isFull || (isUnproven(lane) && unproven <= 0)) continue
      if (isUnproven(lane)) unproven -= 1
      total -= 1
      picked.push(id)
    }
  }
  return picked
}

const isUnproven = ({ window }: Lane): boolean => window === FIRST_WINDOW
