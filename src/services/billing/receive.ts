import { type BillingEndpointRow, findBillingEndpoint } from '../../../db/queries/billing'
import { type ExternalEventRow, listExternalEvents } from '../../../db/queries/billing-messages'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import type { BillingProvider } from '../../providers/billing/provider'
import { type Action } from '../action'
import { noteRefusal } from './note-refusal'

interface Received {
  provider: string
  externalId: string
  type: string
  payload: string
  endpointId: string
}

interface Message {
  provider: string
  endpointId: string
  rawBody: string
  headers: Headers
  query: URLSearchParams
}

/**
 * Takes a billing system's message: verifies the raw body and stores it once. It is applied after
 * the answer, so that neither a slow ledger nor a message that says too little is the sender's
 * trouble. Answers with the row, and the status that the sender takes for received. Throws
 * not_found, unauthorized and invalid_request, and unavailable, upon which the sender comes again.
 */
export async function receiveBillingMessage(
  ctx: Context,
  message: Message,
): Promise<{ row: ExternalEventRow; status: 200 | 202 }> {
  const provider = BILLING_PROVIDERS[message.provider]
  const endpoint = await findBillingEndpoint(ctx.db, message.endpointId)
  if (!provider || endpoint?.provider !== message.provider || endpoint.secrets.length === 0) {
    throw new AppError('not_found', 'no such endpoint')
  }
  await verify(ctx, provider, endpoint, message)

  const { id, type } = await provider.describe(message.rawBody)
  const row = await ctx.write(ctx.workspace, storeExternalEvent, {
    provider: provider.slug,
    externalId: id,
    type,
    payload: message.rawBody,
    endpointId: endpoint.id,
  })
  return { row, status: provider.received ?? 202 }
}

/** A refusal is noted, since nothing else would tell that the secret over there is another one. */
async function verify(
  ctx: Context,
  provider: BillingProvider,
  endpoint: BillingEndpointRow,
  { rawBody, headers, query }: Message,
): Promise<void> {
  try {
    await provider.verify(rawBody, headers, endpoint.secrets, ctx.now(), query)
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthorized') await noteRefusal(ctx, endpoint)
    throw error
  }
}

export const storeExternalEvent: Action<Received, ExternalEventRow | undefined, ExternalEventRow> = {
  name: 'storeExternalEvent',
  keys: ({ provider, externalId }) => [`external event ${provider} ${externalId}`],

  async see(db, workspaceId, inputs) {
    const providers = [...new Set(inputs.map(({ provider }) => provider))]
    const rows = await Promise.all(
      providers.map((provider) =>
        listExternalEvents(
          db,
          workspaceId,
          provider,
          inputs.filter((input) => input.provider === provider).map((input) => input.externalId),
        ),
      ),
    )
    return inputs.map((input) =>
      rows.flat().find((row) => row.provider === input.provider && row.externalId === input.externalId),
    )
  },

  decide(stored, input, moment) {
    if (stored) return { result: stored, changes: {} }
    const row: ExternalEventRow = {
      ...input,
      workspaceId: moment.workspace.id,
      receivedAt: moment.now,
      handledAt: null,
      state: 'waiting',
      outcome: null,
    }
    return { result: row, changes: { externalEvents: [row] } }
  },
}
