import type { ExternalEventRow } from '../../../db/queries/billing-messages'
import type { Context } from '../../context'
import type { BillingCustomer } from '../../domain/billing/account'
import type { ChurnEventDraft } from '../../domain/billing/events'
import type { PriceList } from '../../domain/billing/price-list'
import { cleanText } from '../../domain/clean-text'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { type Action, seeNothing } from '../action'
import { pricesFor } from './prices'
import { recordChurnEvents } from './record-events'
import { settleAccount } from './settle-account'

type Outcome = Pick<ExternalEventRow, 'state' | 'outcome'>

/** Translates a stored message into churn events and records them. Safe to repeat. */
export async function applyMessage(ctx: Context, row: ExternalEventRow): Promise<ExternalEventRow> {
  const handled = { ...row, ...(await translateAndRecord(ctx, row)), handledAt: ctx.now() }
  await ctx.write(ctx.workspace, storeMessages, [handled])
  return handled
}

/** Applies a message, or leaves it to the sweep when the database cannot take it now. */
export async function tryToApply(ctx: Context, row: ExternalEventRow): Promise<boolean> {
  try {
    await applyMessage(ctx, row)
    return true
  } catch (error) {
    const { provider, externalId } = row
    const name = error instanceof Error ? error.name : 'unknown'
    ctx.log('billing message not applied', { provider, message: externalId, error: name })
    return false
  }
}

async function translateAndRecord(ctx: Context, row: ExternalEventRow): Promise<Outcome> {
  if (row.payload === '') return { state: 'unused', outcome: 'what it said is kept no longer' }
  const read = readMessage(row, await pricesFor(ctx, row))
  if ('refusal' in read) return { state: 'refused', outcome: read.refusal }
  const { drafts, customer } = read
  if (customer === null) {
    await recordChurnEvents(ctx, row.provider, drafts.map(receivedWith(row)))
  } else {
    // Before, so that events go where they belong; after, for what was learnt meanwhile.
    const customerId = await settleAccount(ctx, row.provider, customer)
    await recordChurnEvents(ctx, row.provider, drafts.map(receivedWith(row)).map((event) =>
      event.customerId === customer.externalId ? { ...event, customerId, accountId: customer.externalId } : event,
    ))
    await settleAccount(ctx, row.provider, customer)
  }
  return describeOutcome(drafts.length, customer)
}

type Read =
  | { drafts: ChurnEventDraft[]; customer: BillingCustomer | null }
  | { refusal: string }

/** What a message says, or why it cannot be read: trying again would not help. */
function readMessage({ provider, payload }: ExternalEventRow, prices: PriceList): Read {
  const system = BILLING_PROVIDERS[provider]
  if (!system) return { refusal: 'there is no such billing system any more' }
  try {
    const message: unknown = JSON.parse(payload, cleanTexts)
    return {
      drafts: system.translate(message, prices),
      customer: system.readCustomer?.(message) ?? null,
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    return { refusal: error instanceof AppError ? error.message : `cannot be read: ${name}` }
  }
}

const cleanTexts = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? cleanText(value) : value

const receivedWith =
  ({ receivedAt }: ExternalEventRow) =>
  (draft: ChurnEventDraft) => ({ ...draft, receivedAt })

function describeOutcome(events: number, customer: BillingCustomer | null): Outcome {
  if (events > 0) {
    return { state: 'applied', outcome: events === 1 ? '1 churn event' : `${events} churn events` }
  }
  return customer === null
    ? { state: 'unused', outcome: 'nothing that is used here' }
    : { state: 'applied', outcome: 'says who the customer is' }
}

export const storeMessages: Action<ExternalEventRow[], null, null> = {
  name: 'storeMessages',
  keys: (rows) => rows.map(({ provider, externalId }) => `external event ${provider} ${externalId}`),
  see: seeNothing,
  decide: (_seen, rows) => ({ result: null, changes: { externalEvents: rows } }),
}
