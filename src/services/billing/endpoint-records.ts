import { type BillingEndpointRow, listBillingEndpoints } from '../../../db/queries/billing'
import { countMessages, lastMessageAt } from '../../../db/queries/billing-messages'
import type { Context } from '../../context'
import {
  type EndpointHealth,
  endpointHealth,
  type EndpointRecord,
} from '../../domain/billing/endpoint-health'

export type DescribedEndpoint = BillingEndpointRow & EndpointRecord & { health: EndpointHealth }

const WINDOW_MS = 30 * 86_400_000

/** The addresses billing systems post to, with what came there and how they are doing. */
export async function describeEndpoints(ctx: Context): Promise<DescribedEndpoint[]> {
  const { db, workspace } = ctx
  const now = ctx.now()
  const endpoints = await listBillingEndpoints(db, workspace.id)
  return await Promise.all(
    endpoints.map(async (row) => {
      const theirs = await countMessages(db, workspace.id, row.id, now - WINDOW_MS)
      const counts = { waiting: 0, applied: 0, unused: 0, refused: 0 }
      for (const { state, count } of theirs) counts[state] = count
      const last = Math.max(...theirs.map(({ lastAt }) => lastAt), 0)
      const record: EndpointRecord = {
        isSecured: row.secrets.length > 0,
        refusedAt: row.refusedAt,
        lastMessageAt: last > 0 ? last : await lastMessageAt(db, workspace.id, row.id),
        counts,
        waitingSince: theirs.find(({ state }) => state === 'waiting')?.firstAt ?? null,
      }
      return { ...row, ...record, health: endpointHealth(record, now) }
    }),
  )
}
