import {
  type ExternalEventRow,
  listExternalEvents,
  listHandledMessages,
} from '../../../db/queries/billing-messages'
import type { Context } from '../../context'
import type { MessageState } from '../../domain/billing/message-state'
import { AppError } from '../../errors'
import { requireScope } from '../auth/require-scope'
import { applyMessage, storeMessages } from './apply'

/** Applies a stored message anew. What it said already is known by its ids and changes nothing. */
export async function replayMessage(
  ctx: Context,
  provider: string,
  id: string,
): Promise<ExternalEventRow> {
  requireScope(ctx, 'churn:write')
  const [row] = await listExternalEvents(ctx.db, ctx.workspace.id, provider, [id])
  if (!row) throw new AppError('not_found', 'no such message')
  return await applyMessage(ctx, row)
}

/** So many at once: their payloads are read and written whole. */
const MAX_QUEUED = 500

/**
 * Lets messages of a state wait to be applied anew, those handled before a moment: said again with
 * the same moment, it takes the next ones. Answers how many, and whether there are more.
 */
export async function queueReplays(
  ctx: Context,
  filter: { state: MessageState; endpointId?: string | undefined; before: number },
): Promise<{ queued: number; more: boolean }> {
  requireScope(ctx, 'churn:write')
  const rows = await listHandledMessages(ctx.db, ctx.workspace.id, filter, MAX_QUEUED + 1)
  const queued = rows.slice(0, MAX_QUEUED)
  await ctx.write(ctx.workspace, storeMessages, queued.map(asWaiting))
  return { queued: queued.length, more: rows.length > queued.length }
}

const asWaiting = (row: ExternalEventRow): ExternalEventRow => ({
  ...row,
  state: 'waiting',
  handledAt: null,
  outcome: null,
})
