import { Resolver } from 'node:dns/promises'
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'
import type { Config } from '../config'
import type { AttemptProblem, Reply } from '../domain/deliveries/attempt'
import { isLiteral, isSpecialAddress } from '../domain/deliveries/special-address'
import { isAllowed, problemOfTarget } from '../domain/deliveries/target'
import { policyOf } from '../services/deliveries/policy'
import {
  DEADLINE_MS,
  MAX_ANSWER_BYTES,
  type OutgoingRequest,
  type Outside,
} from '../services/deliveries/outside'

/** All addresses of a name; none when it has none. */
export type Resolve = (host: string) => Promise<string[]>

/** A receiver's connection is kept this long for the next delivery; most servers keep them 5 s. */
const IDLE_MS = 4_000

/**
 * Reaches the outside from Node. Every address behind a name is judged, and the connection is made
 * to those judged: a name that changes its answer in between leads nowhere else.
 */
export function createOutside(config: Config, resolve: Resolve = resolvePublic): Outside {
  const policy = policyOf(config)
  const agents = {
    'http:': new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
    'https:': new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
  }

  async function locate(url: URL): Promise<{ addresses: string[] } | { problem: AttemptProblem }> {
    if (problemOfTarget(url.href, policy) !== null) return { problem: 'refused_address' }
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
    const addresses = isLiteral(host) ? [host] : await resolve(host)
    if (addresses.length === 0) return { problem: 'no_address' }
    const isRefused = !isAllowed(url, policy) && addresses.some(isSpecialAddress)
    return isRefused ? { problem: 'refused_address' } : { addresses }
  }

  async function judge(text: string): Promise<string | null> {
    const problem = problemOfTarget(text, policy)
    if (problem !== null) return problem
    const place = await locate(new URL(text))
    if (!('problem' in place)) return null
    return place.problem === 'no_address'
      ? 'must have a host with an address'
      : 'must be a place on the public internet'
  }

  async function send(url: URL, request: OutgoingRequest, deadline: AbortSignal) {
    const place = await Promise.race([locate(url), problemAt(deadline)])
    return 'problem' in place
      ? { ...NO_REPLY, problem: place.problem }
      : await exchange(url, request, { addresses: place.addresses, agent: agentOf(url), deadline })
  }

  async function post(text: string, request: OutgoingRequest): Promise<Reply> {
    const began = performance.now()
    const replied = await withDeadline((deadline) => send(new URL(text), request, deadline))
    return { ...replied, ms: Math.round(performance.now() - began) }
  }

  const agentOf = ({ protocol }: URL) => agents[protocol === 'http:' ? 'http:' : 'https:']

  return {
    judge,
    post,
    limits: { total: 64, unproven: 32, each: 8 },
    turnMs: Number.POSITIVE_INFINITY,
    patienceMs: 10_000,
  }
}

/** Its own resolver, not the system's: that one has four threads, which four dead names would fill. */
const resolver = new Resolver({ timeout: 2_000, tries: 2 })

async function resolvePublic(host: string): Promise<string[]> {
  const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  return found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
}

/** Its own timer, ended with the work: thousands of signals left to run out would hold what they saw. */
async function withDeadline<T>(work: (deadline: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), DEADLINE_MS)
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

const NO_REPLY: Omit<Reply, 'ms'> = { status: null, problem: null, retryAfter: null, answer: '' }

const problemAt = (signal: AbortSignal): Promise<{ problem: AttemptProblem }> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve({ problem: 'too_slow' })))

interface Way {
  addresses: string[]
  agent: HttpAgent | HttpsAgent
  deadline: AbortSignal
}

/** One request and its answer. A kept connection that the other side had just closed is made anew. */
function exchange(url: URL, request: OutgoingRequest, way: Way): Promise<Omit<Reply, 'ms'>> {
  const { headers, body } = request
  const send = url.protocol === 'http:' ? requestHttp : requestHttps
  return new Promise((resolve) => {
    const sent = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: way.agent,
      lookup: pinTo(way.addresses),
      signal: way.deadline,
    })
    let isAnswered = false
    sent.on('response', (response) => {
      isAnswered = true
      void readReply(response).then(resolve)
    })
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (isAnswered) return
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(exchange(url, request, way))
      else resolve({ ...NO_REPLY, problem: problemOf(error, way.deadline) })
    })
    sent.end(body)
  })
}

const pinTo = (addresses: string[]): LookupFunction => {
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_host, options, done) =>
    options.all ? done(null, all) : done(null, all[0]?.address ?? '', all[0]?.family)
}

function problemOf({ code = '' }: NodeJS.ErrnoException, deadline: AbortSignal): AttemptProblem {
  if (deadline.aborted) return 'too_slow'
  return /CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code) ? 'certificate' : 'unreachable'
}

/** The status counts from its line on; what follows is read to the limit, and up to the deadline. */
function readReply(response: IncomingMessage): Promise<Omit<Reply, 'ms'>> {
  const parts: Buffer[] = []
  let bytes = 0
  return new Promise((resolve) => {
    const end = () =>
      resolve({
        ...NO_REPLY,
        status: response.statusCode ?? null,
        retryAfter: response.headers['retry-after'] ?? null,
        answer: Buffer.concat(parts).subarray(0, MAX_ANSWER_BYTES).toString(),
      })
    response.on('data', (part: Buffer) => {
      parts.push(part)
      bytes += part.length
      if (bytes >= MAX_ANSWER_BYTES) response.destroy()
    })
    response.on('error', () => {})
    response.on('close', end)
  })
}
