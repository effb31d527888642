import type { ExternalEventRow } from '../../../db/queries/churn'
import type { Context } from '../../context'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { type Action, seeNothing } from '../action'
import { recordChurnEvents } from './record-events'

/** Translates a stored message into churn events and records them. Safe to repeat. */
export async function applyExternalEvent(ctx: Context, row: ExternalEventRow): Promise<void> {
  const outcome = await translateAndRecord(ctx, row)
  await ctx.write(ctx.workspace, markHandled, { ...row, handledAt: ctx.now(), outcome })
}

async function translateAndRecord(ctx: Context, row: ExternalEventRow): Promise<string> {
  const provider = BILLING_PROVIDERS[row.provider]
  if (!provider) return 'no such provider'
  const drafts = provider.translate(JSON.parse(row.payload))
  const events = drafts.map((draft) => ({ ...draft, receivedAt: row.receivedAt }))
  const outcomes = await recordChurnEvents(ctx, provider.slug, events)
  return `${outcomes.length} churn events`
}

export const markHandled: Action<ExternalEventRow, null, null> = {
  name: 'markHandled',
  keys: ({ provider, externalId }) => [`external event ${provider} ${externalId}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { externalEvents: [row] } }),
}
