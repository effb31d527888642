/**
 * Why an attempt failed. `refused_address`: the host leads to a place nothing is sent to.
 * `no_address`: its name is not known. `unreachable`: no connection, or cut before an answer.
 * `certificate`: it could not prove who it is. `too_slow`: no answer in time. `redirect` and `status`:
 * it answered with something else than 2xx. `endpoint_off`: nothing goes there now.
 * `event_gone`: what happened is no longer kept. `rejected`: this one would be refused again.
 */
export const ATTEMPT_PROBLEMS = [
  'refused_address',
  'no_address',
  'unreachable',
  'certificate',
  'too_slow',
  'redirect',
  'status',
  'endpoint_off',
  'event_gone',
  'rejected',
] as const

export type AttemptProblem = (typeof ATTEMPT_PROBLEMS)[number]

/** What came back from one request, as a runtime tells it. */
export interface Reply {
  /** Null where there was no answer, and `problem` says why. */
  status: number | null
  problem: AttemptProblem | null
  retryAfter: string | null
  /** The beginning of the answer. */
  answer: string
  ms: number
}

/** One try, judged. */
export interface Attempt {
  at: number
  ms: number
  status: number | null
  problem: AttemptProblem | null
  /** How long the receiver asked to be left alone. */
  retryAfterMs: number | null
  answer: string
}

/** Characters of an answer that are kept: enough for an error message. */
const MAX_ANSWER = 1_000

export function judgeReply(reply: Reply, at: number): Attempt {
  const { status, answer, retryAfter, ms } = reply
  return {
    at,
    ms,
    status,
    problem: reply.problem ?? problemOfStatus(status),
    retryAfterMs: readRetryAfter(retryAfter, at + ms),
    answer: answer.replaceAll('\0', '').slice(0, MAX_ANSWER).toWellFormed(),
  }
}

/** Only 2xx says that it arrived (Standard Webhooks); a redirect is not followed. */
function problemOfStatus(status: number | null): AttemptProblem | null {
  if (status === null) return 'unreachable'
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400 ? 'redirect' : 'status'
}

const MAX_RETRY_AFTER_MS = 24 * 3_600_000

/** The header in both forms of RFC 9110, seconds or a date; a day at most. Null if it says nothing. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const text = header.trim()
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : readHttpDate(text) - now
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS)
}

/** NaN for what is no date of HTTP: engines read a year into almost anything. */
const readHttpDate = (text: string): number => (text.endsWith(' GMT') ? Date.parse(text) : Number.NaN)
