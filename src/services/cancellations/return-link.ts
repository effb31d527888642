import type { CancelSessionRow } from '../../../db/queries/cancellations'
import type { Context } from '../../context'
import { signHex } from '../../crypto'
import { identitySecret } from '../respondents/identity'

/**
 * Where the host wanted to go on, with `earshot=rt1.<payload>.<signature>`: what was decided, signed as
 * the host's own token was, so that nobody can make up an offer that was accepted.
 */
export async function returnLink(
  ctx: Context,
  returnUrl: string,
  session: CancelSessionRow,
): Promise<string> {
  const payload = {
    session_id: session.id,
    customer_id: session.customerId,
    subscription_id: session.subscriptionId,
    outcome: session.outcome,
    reason_id: session.reason,
    sub_reason_id: session.subReason,
    offer_id: session.offerId,
    effective_at: session.effectiveAt === null ? null : new Date(session.effectiveAt).toISOString(),
    iat: Math.floor(ctx.now() / 1000),
  }
  const signed = `rt1.${toBase64Url(JSON.stringify(payload))}`
  const url = new URL(returnUrl)
  url.searchParams.set('earshot', `${signed}.${await signHex(await identitySecret(ctx), signed)}`)
  return url.href
}

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
