import type { Changes } from '../../../db/changes'
import { type DeliveryRow, listWaitingEvents, type OutboxRow } from '../../../db/queries/deliveries'
import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { wantsType } from '../../domain/deliveries/event-types'
import type { Action, Moment } from '../action'
import { isHearing } from './announce'
import { ENDPOINTS_KEY } from './keys'

interface Seen {
  events: OutboxRow[]
  endpoints: WebhookEndpointRow[]
}

/** Events turned into deliveries in one commit. */
const MAX_A_COMMIT = 500

/** Turns what happened into deliveries, one for each endpoint that wants to hear of it. */
export async function dispatchEvents(ctx: Context): Promise<void> {
  const [waiting] = await listWaitingEvents(ctx.db, ctx.workspace.id, 1)
  for (let rest = waiting ? MAX_A_COMMIT : 0; rest === MAX_A_COMMIT && !ctx.isStopping(); ) {
    rest = await ctx.write(ctx.workspace, storeDeliveries, null)
  }
}

export const storeDeliveries: Action<null, Seen, number> = {
  name: 'storeDeliveries',
  keys: () => [ENDPOINTS_KEY],

  async see(db, workspaceId, inputs) {
    const [events, endpoints] = await Promise.all([
      listWaitingEvents(db, workspaceId, MAX_A_COMMIT),
      listWebhookEndpoints(db, workspaceId),
    ])
    return inputs.map(() => ({ events, endpoints }))
  },

  decide({ events, endpoints }, _input, moment) {
    const newDeliveries = events.flatMap((event) =>
      endpoints
        .filter((endpoint) => isHearing(endpoint) && isFor(endpoint, event))
        .map((endpoint) => newDelivery(moment, endpoint, event)),
    )
    const ids = events.map(({ id }) => id)
    const changes: Changes = {
      newDeliveries,
      dispatchedEvents: ids.length > 0 ? [{ workspaceId: moment.workspace.id, ids, at: moment.now }] : [],
    }
    return { result: events.length, changes }
  },
}

/** An endpoint hears of what happens from when it was made. */
const isFor = (endpoint: WebhookEndpointRow, { at, type }: OutboxRow): boolean =>
  endpoint.createdAt <= at && wantsType(endpoint, type)

export const newDelivery = (
  { now, newId, workspace }: Moment,
  { id: endpointId, off }: WebhookEndpointRow,
  { id: eventId, type }: Pick<OutboxRow, 'id' | 'type'>,
): DeliveryRow => ({
  id: newId('dlv', now),
  workspaceId: workspace.id,
  endpointId,
  eventId,
  type,
  state: off === null ? 'waiting' : 'failed',
  dueAt: off === null ? now : null,
  claim: null,
  attempts: 0,
  tries: 0,
  lastAt: null,
  lastStatus: null,
  lastProblem: off === null ? null : 'endpoint_off',
  createdAt: now,
})
