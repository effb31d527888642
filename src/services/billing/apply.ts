import type { ExternalEventRow } from '../../../db/queries/churn'
import type { Context } from '../../context'
import type { ChurnEventDraft } from '../../domain/billing/events'
import { cleanText } from '../../domain/clean-text'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import type { BillingProvider } from '../../providers/billing/provider'
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
  const drafts = translate(provider, row.payload)
  if (drafts instanceof AppError) return `refused: ${drafts.message}`
  const events = drafts.map((draft) => ({ ...draft, receivedAt: row.receivedAt }))
  const outcomes = await recordChurnEvents(ctx, provider.slug, events)
  return `${outcomes.length} churn events`
}

/** What a message says, or why it says too little: then trying it again cannot help. */
function translate(provider: BillingProvider, payload: string): ChurnEventDraft[] | AppError {
  try {
    return provider.translate(JSON.parse(payload, cleanTexts))
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

const cleanTexts = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? cleanText(value) : value

export const markHandled: Action<ExternalEventRow, null, null> = {
  name: 'markHandled',
  keys: ({ provider, externalId }) => [`external event ${provider} ${externalId}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { externalEvents: [row] } }),
}
