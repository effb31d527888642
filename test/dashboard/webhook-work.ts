import type { TestApp } from '../harness'
import { listDeliveries, makeWebhook } from '../api/webhooks'
import { answer, startReceiver } from '../receiver'

export interface WebhookWork {
  /** An endpoint with a delivery of each kind, one that was given up, and one that is off. */
  busy: string
  gone: string
  off: string
  delivered: string
  failing: string
}

/** Endpoints in every state, with what was sent to them. */
export async function addWebhooks(app: TestApp): Promise<WebhookWork> {
  const receiver = await startReceiver()
  const busy = await makeWebhook(app, `${receiver.url}earshot?${'Donaudampfschifffahrt'.repeat(8)}`, {
    description: 'Tells the customer success channel, and keeps the warehouse in step.',
  })
  const happen = async (id: string) => {
    const event = { id, customer_id: 'customer-2', type: 'payment_failed', at: '2026-03-01T00:00:00Z' }
    await app.api('POST', '/v1/churn-events', event)
    await app.settled()
  }
  const gone = await makeWebhook(app, `${receiver.url}gone`, { types: ['churn.recorded'] })
  receiver.behave((response, request) =>
    (request.path === '/gone' ? answer(410) : answer(200, {}, 'ok'))(response, request),
  )
  await happen('hook-1')
  const [delivered] = await listDeliveries(app, `?endpoint_id=${busy.id}`)
  receiver.behave(answer(500, {}, `<h1>Internal error</h1>${'trace '.repeat(150)}`))
  await happen('hook-2')
  await app.api('PUT', `/v1/webhook-endpoints/${busy.id}/secret`, {})
  const [failing] = await listDeliveries(app, `?endpoint_id=${busy.id}&state=waiting`)
  for (let i = 0; i < 2; i += 1) await app.api('PUT', `/v1/webhook-deliveries/${failing?.id ?? ''}/replay`)
  const off = await makeWebhook(app, 'https://hooks.example.com/', { types: ['response.completed', 'cancellation.completed'] })
  await app.api('PATCH', `/v1/webhook-endpoints/${off.id}`, { enabled: false })
  await receiver.close()
  return {
    busy: busy.id,
    gone: gone.id,
    off: off.id,
    delivered: delivered?.id ?? '',
    failing: failing?.id ?? '',
  }
}
