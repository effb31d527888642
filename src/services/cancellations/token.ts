import type { Context } from '../../context'
import { sameSignature, signHex } from '../../crypto'
import { parseUrl } from '../../domain/url'
import { identitySecret } from '../respondents/identity'

/** What a host vouches for: who cancels what, until when, and once. */
export interface CancelClaim {
  customerId: string
  subscriptionId: string | null
  surveyId: string | null
  expiresAt: number
  nonce: string
  /** When paid service would end, as the host knows it. */
  effectiveAt: number | null
  /** Where the hosted page leads at its end. */
  returnUrl: string | null
}

/** A token may be used this long after it was made, and no host's clock is further ahead. */
export const MAX_TOKEN_AGE_MS = 30 * 60_000
const MAX_CLOCK_LEAD_MS = 60_000
const MAX_LENGTH = 2_000

const PREFIX = 'ct1.'

/**
 * The claim of a token `ct1.<payload>.<signature>`: base64url of a JSON object with `customer_id`,
 * `iat` and `exp` (Unix seconds), `nonce`, and optionally `subscription_id`, `survey_id`, `effective_at`
 * (Unix seconds) and `return_url`; signed as hex HMAC-SHA256 of everything before the last
 * dot, with the workspace's identity secret.
 * Null unless all of it holds now; whether the nonce is fresh is for the writer to say.
 */
export async function readCancelToken(ctx: Context, token: string): Promise<CancelClaim | null> {
  const dot = token.lastIndexOf('.')
  if (token.length > MAX_LENGTH || !token.startsWith(PREFIX) || dot <= PREFIX.length) return null
  const signed = token.slice(0, dot)
  const expected = await signHex(await identitySecret(ctx), signed)
  if (!(await sameSignature(expected, token.slice(dot + 1)))) return null
  return readClaim(decode(signed.slice(PREFIX.length)), ctx.now())
}

function readClaim(payload: unknown, now: number): CancelClaim | null {
  if (typeof payload !== 'object' || payload === null) return null
  const { customer_id, subscription_id, survey_id, iat, exp, nonce, effective_at, return_url } =
    payload as Record<string, unknown>
  if (!isId(customer_id) || !isId(nonce) || nonce.length < 8) return null
  if (subscription_id !== undefined && !isId(subscription_id)) return null
  if (survey_id !== undefined && !isId(survey_id)) return null
  if (effective_at !== undefined && !isSeconds(effective_at)) return null
  if (return_url !== undefined && !isWebAddress(return_url)) return null
  if (!isSeconds(iat) || !isSeconds(exp)) return null
  const [madeAt, expiresAt] = [iat * 1000, exp * 1000]
  if (madeAt > now + MAX_CLOCK_LEAD_MS || expiresAt <= now) return null
  if (expiresAt <= madeAt || expiresAt - madeAt > MAX_TOKEN_AGE_MS) return null
  return {
    customerId: customer_id,
    subscriptionId: subscription_id ?? null,
    surveyId: survey_id ?? null,
    expiresAt,
    nonce,
    effectiveAt: effective_at === undefined ? null : effective_at * 1000,
    returnUrl: return_url ?? null,
  }
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 && value.isWellFormed()

/** Plain http only on the host's own machine. */
const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 1_000 &&
  parseUrl(value) !== null &&
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(value)

const isSeconds = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0

/** Base64url without padding, of JSON; undefined for anything else, so that one text has one form. */
function decode(text: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}
