import type { Changes } from '../../../db/changes'
import { type DeliveryRow, listDeliveriesById } from '../../../db/queries/deliveries'
import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Attempt } from '../../domain/deliveries/attempt'
import { standingAfter } from '../../domain/deliveries/standing'
import { progressAfter } from '../../domain/deliveries/state'
import type { Action } from '../action'
import { noticeOff, type NoticeSeen, seeNotice } from '../messages/notice-off'
import { deliveryKey, ENDPOINTS_KEY } from './keys'

interface Input {
  id: string
  claim: string
  attempt: Attempt
  /** Of the wait before the next one. */
  chance: number
  /** Whether the endpoint's standing may change by it; most attempts are one more that went well. */
  isNews: boolean
}

interface Seen {
  delivery: DeliveryRow | undefined
  endpoints: WebhookEndpointRow[]
  /** Where the endpoint is about to be switched off. */
  notice: NoticeSeen | null
}

/** Notes how an attempt went. One whose lease somebody else has taken over since changes nothing. */
export const recordAttempt: Action<Input, Seen, { turnedOff: boolean }> = {
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
      return { delivery, isEnding: endpoint !== undefined && isTurnedOff(endpoint, input) }
    })
    const notice = seen.some(({ isEnding }) => isEnding) ? await seeNotice(db, workspaceId) : null
    return seen.map(({ delivery, isEnding }) => ({ delivery, endpoints, notice: isEnding ? notice : null }))
  },

  decide({ delivery, endpoints, notice }, { claim, attempt, chance, isNews }, moment) {
    const { workspace } = moment
    if (!delivery || delivery.claim !== claim) return { result: { turnedOff: false }, changes: {} }
    const endpoint = endpoints.find(({ id }) => id === delivery.endpointId)
    const after = endpoint && isNews ? standingAfter(endpoint, attempt) : endpoint
    const isOff = !after || after.off !== null
    const turnedOff = isOff && endpoint?.off === null

    const progress = progressAfter(delivery, attempt, { isOff, chance })
    const { at, ms, status, problem, answer } = attempt
    const changes: Changes = {
      deliveries: [{ ...delivery, ...progress, claim: null }],
      deliveryAttempts: [
        {
          workspaceId: workspace.id,
          deliveryId: delivery.id,
          attempt: progress.attempts,
          at,
          ms,
          status,
          problem,
          answer,
        },
      ],
      webhookEndpoints: after && after !== endpoint ? [after] : [],
      endedDeliveries: turnedOff ? [{ workspaceId: workspace.id, endpointId: delivery.endpointId }] : [],
      ...(turnedOff && after && notice ? noticeOff(moment, notice, noticedAs(after), after) : {}),
    }
    return { result: { turnedOff }, changes }
  },
}

/** Whether this attempt is the one that switches its endpoint off. */
const isTurnedOff = (endpoint: WebhookEndpointRow, { attempt, isNews }: Input): boolean =>
  isNews && endpoint.off === null && standingAfter(endpoint, attempt).off !== null

const noticedAs = ({ id, url }: WebhookEndpointRow) => ({
  kind: 'webhook_endpoint' as const,
  id,
  name: `webhooks to ${new URL(url).host}`,
  path: `/settings/webhooks/${id}`,
})
