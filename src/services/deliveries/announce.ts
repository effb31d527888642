import type { Changes } from '../../../db/changes'
import { listWebhookEndpoints } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { EVENT_TYPE_NAMES, type EventType, wantsType } from '../../domain/deliveries/event-types'
import type { Moment } from '../action'

export type EventRow = NonNullable<Changes['outbox']>[number]

/** Something that happened, for the outbox: written with its cause, so that neither is without the other. */
export const announce = (moment: Moment, type: EventType, payload: EventRow['payload']): EventRow => ({
  id: moment.newId('evt', moment.now),
  workspaceId: moment.workspace.id,
  type,
  at: moment.now,
  payload,
  dispatchedAt: null,
})

/**
 * Which of these events any endpoint wants: what nobody wants is not written, which spares every answer a
 * row. Remembered for seconds, so another process may miss a new endpoint for that long.
 */
export async function wantedTypes(
  { cache, db, workspace }: Context,
  of: readonly EventType[],
): Promise<EventType[]> {
  const wanted = await cache.get(`wanted events:${workspace.id}`, async () => {
    const hearing = (await listWebhookEndpoints(db, workspace.id)).filter(isHearing)
    return EVENT_TYPE_NAMES.filter((type) => hearing.some((endpoint) => wantsType(endpoint, type)))
  })
  return of.filter((type) => wanted.includes(type))
}

/** One that was given up still collects what it misses, to be replayed. */
export const isHearing = ({ off }: { off: string | null }): boolean => off === null || off === 'failing'

/** Sends what was just written, after the answer. */
export function deliverSoon(ctx: Context, wanted: readonly EventType[]): void {
  if (wanted.length > 0) ctx.defer(ctx.deliverer.run(ctx))
}
