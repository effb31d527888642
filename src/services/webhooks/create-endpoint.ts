import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { WELL } from '../../domain/deliveries/standing'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { ENDPOINTS_KEY } from '../deliveries/keys'
import { makeWebhookSecret } from '../../crypto'
import { requireTarget } from './require-target'

export interface NewEndpoint {
  url: string
  description: string
  types: string[]
}

/** Every one of them is told of everything it wants, each with its own connections. */
export const MAX_ENDPOINTS = 20

/** Makes an endpoint. Its secret is in the answer once. Throws invalid_fields and conflict. */
export async function createWebhookEndpoint(
  ctx: Context,
  { url, description, types }: NewEndpoint,
  ownHost: string,
): Promise<{ row: WebhookEndpointRow; secret: string }> {
  requireScope(ctx, 'webhooks:write')
  const secret = makeWebhookSecret()
  const row = await ctx.write(ctx.workspace, addWebhookEndpoint, {
    url: await requireTarget(ctx, url, ownHost),
    description,
    types,
    secret,
  })
  ctx.cache.clear()
  return { row, secret }
}

export const addWebhookEndpoint: Action<
  NewEndpoint & { secret: string },
  WebhookEndpointRow[],
  WebhookEndpointRow
> = {
  name: 'addWebhookEndpoint',
  keys: () => [ENDPOINTS_KEY],

  async see(db, workspaceId, inputs) {
    const endpoints = await listWebhookEndpoints(db, workspaceId)
    return inputs.map(() => endpoints)
  },

  decide(endpoints, { url, description, types, secret }, { now, newId, workspace }) {
    if (endpoints.length >= MAX_ENDPOINTS) {
      throw new AppError('conflict', `a workspace has at most ${MAX_ENDPOINTS} webhook endpoints`)
    }
    const row: WebhookEndpointRow = {
      id: newId('whe', now),
      workspaceId: workspace.id,
      url,
      description,
      types,
      secrets: [{ secret, expiresAt: null }],
      ...WELL,
      createdAt: now,
    }
    return { result: row, changes: { webhookEndpoints: [row] } }
  },

  audit: (_seen, _input, { id, url }) => ({ what: 'webhook.created', subject: id, detail: { url } }),
}
