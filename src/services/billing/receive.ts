import { type ExternalEventRow, findBillingEndpoint, listExternalEvents } from '../../../db/queries/churn'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { type Action } from '../action'
import { applyExternalEvent } from './apply'

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
 * Takes a billing system's message: verifies the raw body, stores it once, then applies it. What
 * fails after it is stored is applied by the sweep. Answers with the status that the sender takes
 * for received. Throws not_found, unauthorized and invalid_request, and unavailable, upon which the
 * sender comes again.
 */
export async function receiveBillingMessage(ctx: Context, message: Message): Promise<200 | 202> {
  const provider = BILLING_PROVIDERS[message.provider]
  const endpoint = await findBillingEndpoint(ctx.db, message.endpointId)
  if (!provider || endpoint?.provider !== message.provider || endpoint.secrets.length === 0) {
    throw new AppError('not_found', 'no such endpoint')
  }
  const { rawBody, headers, query } = message
  await provider.verify(rawBody, headers, endpoint.secrets, ctx.now(), query)

  const { id, type } = await provider.describe(rawBody)
  const row = await ctx.write(ctx.workspace, storeExternalEvent, {
    provider: provider.slug,
    externalId: id,
    type,
    payload: rawBody,
    endpointId: endpoint.id,
  })
  if (row.handledAt === null) await applyExternalEvent(ctx, row)
  return provider.received ?? 202
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
      outcome: null,
    }
    return { result: row, changes: { externalEvents: [row] } }
  },
}
