const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * Waits between attempts: the example schedule of Standard Webhooks 1.0.0, 75 h 35 min in all, so
 * that a receiver may be down over a weekend.
 */
export const WAITS_MS: readonly number[] = [
  5_000,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** What failed together does not come again together. */
const JITTER = 0.1

/**
 * How long to wait after `tries` attempts, up to 10 % more or less; null when that was the last.
 * `chance` is at least 0 and below 1.
 */
export function waitAfter(tries: number, chance: number): number | null {
  const wait = WAITS_MS[tries - 1]
  return wait === undefined ? null : Math.round(wait * (1 - JITTER + 2 * JITTER * chance))
}
