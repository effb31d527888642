import type { Changes } from '../../../db/changes'
import { type DeliveryRow, listDeliveriesById } from '../../../db/queries/deliveries'
import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Action } from '../action'
import { noticeOff, type NoticeSeen, seeNotice } from '../messages/notice-off'
import { afterAttempt, type Attempted, isTurnedOff } from './after-attempt'
import { deliveryKey, ENDPOINTS_KEY } from './keys'

interface Seen {
  delivery: DeliveryRow | undefined
  endpoints: WebhookEndpointRow[]
  /** Where the endpoint is about to be switched off. */
  notice: NoticeSeen | null
}

/** Notes how an attempt went. One whose lease somebody else has taken over since changes nothing. */
export const recordAttempt: Action<Attempted, Seen, { turnedOff: boolean }> = {
  name: 'recordAttempt',
  keys: ({ id, isNews }) => [deliveryKey(id), ...(isNews ? [ENDPOINTS_KEY] : [])],

  async see(db, workspaceId, inputs) {
    const [rows, endpoints] = await Promise.all([
      listDeliveriesById(db, workspaceId, inputs.map(({ id }) => id)),
      listWebhookEndpoints(db, workspaceId),
    ])
    const deliveries = new Map(rows.map((row) => [row.id, row]))
    const seen = inputs.map((input) => {
      const delivery = deliveries.get(input.id)
      const endpoint = endpoints.find(({ id }) => id === delivery?.endpointId)
      return { delivery, isEnding: isTurnedOff(endpoint, input) }
    })
    const notice = seen.some(({ isEnding }) => isEnding) ? await seeNotice(db, workspaceId) : null
    return seen.map(({ delivery, isEnding }) => ({ delivery, endpoints, notice: isEnding ? notice : null }))
  },

  decide({ delivery, endpoints, notice }, attempted, moment) {
    const { workspace } = moment
    if (!delivery || delivery.claim !== attempted.claim) return { result: { turnedOff: false }, changes: {} }
    const endpoint = endpoints.find(({ id }) => id === delivery.endpointId)
    const { progress, targets, turnedOff, deliveryAttempts } = afterAttempt(
      workspace.id,
      delivery,
      endpoint,
      attempted,
    )
    const [after] = targets
    const changes: Changes = {
      deliveries: [{ ...delivery, ...progress, claim: null }],
      deliveryAttempts,
      webhookEndpoints: targets,
      endedDeliveries: turnedOff ? [{ workspaceId: workspace.id, endpointId: delivery.endpointId }] : [],
      ...(turnedOff && after && notice ? noticeOff(moment, notice, noticedAs(after), after) : {}),
    }
    return { result: { turnedOff }, changes }
  },
}

const noticedAs = ({ id, url }: WebhookEndpointRow) => ({
  kind: 'webhook_endpoint' as const,
  id,
  name: `webhooks to ${new URL(url).host}`,
  path: `/settings/webhooks/${id}`,
})
