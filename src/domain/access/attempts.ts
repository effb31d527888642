/** Tries to sign in that count towards a limit, since the first of them. */
export interface Attempts {
  count: number
  since: number
}

/** Tries are counted in windows of this length, each from its first try. */
export const WINDOW_MS = 15 * 60_000

export const MAX_PER_ACCOUNT = 10
/** An office behind one address signs in together on a Monday. */
export const MAX_PER_ADDRESS = 50

/** The count with one more try; null when the window's tries are used up. */
export function withAttempt(
  attempts: Attempts | undefined,
  max: number,
  now: number,
): Attempts | null {
  if (!attempts || now - attempts.since >= WINDOW_MS) return { count: 1, since: now }
  return attempts.count >= max ? null : { ...attempts, count: attempts.count + 1 }
}
