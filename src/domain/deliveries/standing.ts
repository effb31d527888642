import type { Attempt } from './attempt'

/** Who switched an endpoint off: a member, the receiver (410), or too many failures. */
export const OFF_REASONS = ['member', 'gone', 'failing'] as const

export type OffReason = (typeof OFF_REASONS)[number]

export interface Standing {
  off: OffReason | null
  offAt: number | null
  /** Attempts that failed in a row, and when the first of them did. */
  failures: number
  failingSince: number | null
  /** The receiver asked for a pause until then. */
  pausedUntil: number | null
}

export const WELL: Standing = { off: null, offAt: null, failures: 0, failingSince: null, pausedUntil: null }

/** Longer than a delivery is tried, so that one bad event alone switches nothing off. */
export const FAILING_MS = 5 * 86_400_000
export const FAILING_ATTEMPTS = 20

/** What Standard Webhooks reads as "slower, please"; 503 is RFC 9110's own place for Retry-After. */
const THROTTLED: readonly (number | null)[] = [429, 502, 503, 504]
const PAUSE_MS = 60_000

/** How an endpoint stands after an attempt; the same object when nothing changed. */
export function standingAfter<S extends Standing>(standing: S, attempt: Attempt): S {
  const { at, ms, problem, status, retryAfterMs } = attempt
  if (problem === null) {
    return standing.failures === 0 && standing.pausedUntil === null
      ? standing
      : { ...standing, failures: 0, failingSince: null, pausedUntil: null }
  }
  const failures = standing.failures + 1
  const failingSince = standing.failingSince ?? at
  const isLong = failures >= FAILING_ATTEMPTS && at - failingSince >= FAILING_MS
  const off = standing.off ?? (status === 410 ? 'gone' : isLong ? 'failing' : null)
  return {
    ...standing,
    failures,
    failingSince,
    pausedUntil: THROTTLED.includes(status) ? at + ms + (retryAfterMs ?? PAUSE_MS) : null,
    off,
    offAt: off === null ? null : (standing.offAt ?? at),
  }
}

/** Whether something may be sent there now. */
export const isReady = ({ off, pausedUntil }: Standing, now: number): boolean =>
  off === null && (pausedUntil === null || pausedUntil <= now)

/** `failing`: the last attempt failed. `given_up`: switched off after failing for too long. */
export const ENDPOINT_STATUSES = ['on', 'failing', 'paused', 'off', 'gone', 'given_up'] as const

export type EndpointStatus = (typeof ENDPOINT_STATUSES)[number]

const OFF_STATUS = { member: 'off', gone: 'gone', failing: 'given_up' } as const

export function endpointStatus({ off, failures, pausedUntil }: Standing, now: number): EndpointStatus {
  if (off !== null) return OFF_STATUS[off]
  if (pausedUntil !== null && pausedUntil > now) return 'paused'
  return failures > 0 ? 'failing' : 'on'
}
