import { makeWebhookSecret, signWebhook } from '../../crypto'
import type { TeamChannel } from './channel'

/** A message as JSON to any URL, signed by Standard Webhooks like our other webhooks. */
export const webhook: TeamChannel = {
  slug: 'webhook',
  name: 'Webhook',
  carries: 'notes',
  about: 'Each message as JSON to your own URL, signed as Standard Webhooks has it.',
  fields: [{ name: 'url', label: 'URL', hint: 'https://example.com/earshot', type: 'url' }],
  makeSettings: () => ({ secret: makeWebhookSecret() }),

  async toRequest({ id, kind, subject, text, at, cause }, { url = '', secret = '' }, now) {
    const body = JSON.stringify({
      type: 'message',
      timestamp: new Date(at).toISOString(),
      data: {
        id,
        kind,
        subject,
        text,
        cause: { kind: cause.kind, id: cause.id },
        respondent_id: cause.respondentId,
        customer_id: cause.customerId,
      },
    })
    const signed = await signWebhook([secret], { id, body, now })
    return {
      url,
      headers: { 'content-type': 'application/json', 'user-agent': 'Earshot-Webhooks/1', ...signed },
      body,
    }
  },
}
