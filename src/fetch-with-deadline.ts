/** A database that does not answer within this is given up: the outcome is unknown, ids are kept. */
const DEADLINE_MS = 3_000

export function fetchWithDeadline(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline
  return fetch(input, { ...init, signal })
}
