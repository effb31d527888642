import type { Changes } from '../../../db/changes'
import { type DeliveryRow, listDeliveriesById } from '../../../db/queries/deliveries'
import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Attempt } from '../../domain/deliveries/attempt'
import { standingAfter } from '../../domain/deliveries/standing'
import { progressAfter } from '../../domain/deliveries/state'
import type { Action } from '../action'
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
    return inputs.map(({ id }) => ({ delivery: deliveries.get(id), endpoints }))
  },

  decide({ delivery, endpoints }, { claim, attempt, chance, isNews }, { workspace }) {
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
    }
    return { result: { turnedOff }, changes }
  },
}
