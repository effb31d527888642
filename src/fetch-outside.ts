import type { Config } from './config'
import type { Reply } from './domain/deliveries/attempt'
import { problemOfTarget } from './domain/deliveries/target'
import {
  DEADLINE_MS,
  MAX_ANSWER_BYTES,
  type OutgoingRequest,
  type Outside,
} from './services/deliveries/outside'
import { policyOf } from './services/deliveries/policy'

/**
 * Reaches the outside by `fetch`, as on Workers: URLs and literal addresses are judged, what a name
 * resolves to cannot be. The platform itself leads to no private network (docs/webhooks.md).
 */
export function createFetchOutside(config: Config): Outside {
  const policy = policyOf(config)

  async function post(url: string, { headers, body }: OutgoingRequest): Promise<Reply> {
    const began = performance.now()
    const replied =
      problemOfTarget(url, policy) === null
        ? await exchange(url, { method: 'POST', headers, body })
        : { ...NO_REPLY, problem: 'refused_address' as const }
    return { ...replied, ms: Math.round(performance.now() - began) }
  }

  return {
    judge: async (url) => problemOfTarget(url, policy),
    post,
    // The platform opens six connections at a time, and the database needs one.
    limits: { total: 5, unproven: 2, each: 4 },
    turnMs: 15_000,
    patienceMs: 6_000,
  }
}

const NO_REPLY: Omit<Reply, 'ms'> = { status: null, problem: null, retryAfter: null, answer: '' }

async function exchange(url: string, request: RequestInit): Promise<Omit<Reply, 'ms'>> {
  const signal = AbortSignal.timeout(DEADLINE_MS)
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal })
    return {
      ...NO_REPLY,
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      answer: await readSome(response).catch(() => ''),
    }
  } catch {
    return { ...NO_REPLY, problem: signal.aborted ? 'too_slow' : 'unreachable' }
  }
}

async function readSome({ body }: Response): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let bytes = 0; bytes < MAX_ANSWER_BYTES; ) {
    const { done, value } = await reader.read()
    if (done) return text
    bytes += value.length
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return text
}
