import type { ClaimedDelivery } from '../../../db/queries/deliveries'
import type { WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { type Attempt, judgeReply, type Reply } from '../../domain/deliveries/attempt'
import { sendSoon } from '../messages/messenger'
import type { Outside } from './outside'
import { recordAttempt } from './record-attempt'
import { signedHeaders } from './sign'

/** Tries a delivery that was taken, once, and notes how it went. */
export async function attemptDelivery(
  ctx: Context,
  outside: Outside,
  claimed: ClaimedDelivery,
  endpoint: WebhookEndpointRow,
): Promise<Attempt> {
  const { delivery } = claimed
  const at = ctx.now()
  const attempt = judgeReply(await send(outside, claimed, endpoint, at), at)
  const { turnedOff } = await ctx.write(ctx.workspace, recordAttempt, {
    id: delivery.id,
    claim: delivery.claim ?? '',
    attempt,
    chance: Math.random(),
    isNews: attempt.problem !== null || endpoint.failures > 0,
  })
  if (turnedOff) {
    ctx.cache.clear()
    sendSoon(ctx)
    ctx.log('webhook endpoint switched off', { endpoint: endpoint.id, status: attempt.status })
  }
  return attempt
}

async function send(
  outside: Outside,
  { event }: ClaimedDelivery,
  endpoint: WebhookEndpointRow,
  now: number,
): Promise<Reply> {
  if (!event) return { status: null, problem: 'event_gone', retryAfter: null, answer: '', ms: 0 }
  const body = bodyOf(event)
  const signed = await signedHeaders(endpoint, { id: event.id, body, now })
  return await outside.post(endpoint.url, {
    headers: { 'content-type': 'application/json', 'user-agent': 'Earshot-Webhooks/1', ...signed },
    body,
  })
}

/** What goes out: the same text at every attempt, whatever has changed since. */
export const bodyOf = ({ type, at, payload }: NonNullable<ClaimedDelivery['event']>): string =>
  JSON.stringify({ type, timestamp: new Date(at).toISOString(), data: payload })
