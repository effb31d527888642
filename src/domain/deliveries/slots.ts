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
 * How many more requests each endpoint may begin, the first lanes first, one for each before a second
 * for any. However many endpoints hang, the rest of the slots is kept for those that answer.
 */
export function freeSlots(lanes: readonly Lane[], limits: SlotLimits): Map<string, number> {
  const sum = (all: readonly Lane[]) => all.reduce((running, lane) => running + lane.running, 0)
  let total = limits.total - sum(lanes)
  let unproven = limits.unproven - sum(lanes.filter(isUnproven))
  const free = new Map<string, number>()
  for (let isFull = false; !isFull; ) {
    isFull = true
    for (const lane of lanes) {
      const given = free.get(lane.id) ?? 0
      if (total <= 0 || lane.running + given >= lane.window) continue
      if (isUnproven(lane)) {
        if (unproven <= 0) continue
        unproven -= 1
      }
      total -= 1
      free.set(lane.id, given + 1)
      isFull = false
    }
  }
  return free
}

const isUnproven = ({ window }: Lane): boolean => window === FIRST_WINDOW
