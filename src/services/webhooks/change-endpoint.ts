import type { Changes } from '../../../db/changes'
import { findWebhookEndpoint, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { type Standing, WELL } from '../../domain/deliveries/standing'
import { changedFields } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { ENDPOINTS_KEY } from '../deliveries/keys'
import { makeWebhookSecret } from '../../crypto'
import { requireTarget } from './require-target'

export interface EndpointPatch {
  url?: string | undefined
  description?: string | undefined
  types?: string[] | undefined
  enabled?: boolean | undefined
}

type Change = { id: string } & (
  | { patch: EndpointPatch }
  | { secret: string; overlapMs: number }
  | { remove: true }
)

/** Changes what is named of an endpoint. Throws not_found and invalid_fields. */
export async function updateWebhookEndpoint(
  ctx: Context,
  id: string,
  patch: EndpointPatch,
  ownHost: string,
): Promise<WebhookEndpointRow> {
  requireScope(ctx, 'webhooks:write')
  await requireEndpoint(ctx, id)
  const url = patch.url === undefined ? undefined : await requireTarget(ctx, patch.url, ownHost)
  return await write(ctx, { id, patch: { ...patch, url } })
}

/** Makes a new secret, which is in the answer once; the one before signs too for a while. */
export async function rotateSecret(
  ctx: Context,
  id: string,
  overlapMs: number,
): Promise<{ row: WebhookEndpointRow; secret: string }> {
  requireScope(ctx, 'webhooks:write')
  const secret = makeWebhookSecret()
  return { row: await write(ctx, { id, secret, overlapMs }), secret }
}

/** Drops an endpoint; what waited for it is given up, what is on record stays its thirty days. */
export async function removeWebhookEndpoint(ctx: Context, id: string): Promise<void> {
  requireScope(ctx, 'webhooks:write')
  await write(ctx, { id, remove: true })
}

export async function requireEndpoint(ctx: Context, id: string): Promise<WebhookEndpointRow> {
  const row = await findWebhookEndpoint(ctx.db, ctx.workspace.id, id)
  if (!row) throw new AppError('not_found', 'no such webhook endpoint')
  return row
}

async function write(ctx: Context, change: Change): Promise<WebhookEndpointRow> {
  const row = await ctx.write(ctx.workspace, changeWebhookEndpoint, change)
  ctx.cache.clear()
  return row
}

/** Decides on the endpoint as the writer sees it: attempts change it too. */
export const changeWebhookEndpoint: Action<
  Change,
  WebhookEndpointRow | undefined,
  WebhookEndpointRow
> = {
  name: 'changeWebhookEndpoint',
  keys: () => [ENDPOINTS_KEY],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findWebhookEndpoint(db, workspaceId, id))),

  decide(stored, change, { now }) {
    if (!stored) throw new AppError('not_found', 'no such webhook endpoint')
    const { workspaceId, id: endpointId } = stored
    const ended: Changes = { endedDeliveries: [{ workspaceId, endpointId }] }
    if ('remove' in change) {
      return { result: stored, changes: { ...ended, dropWebhookEndpoints: [stored] } }
    }
    const row =
      'secret' in change
        ? { ...stored, secrets: rotated(stored, change, now) }
        : patched(stored, change.patch, now)
    const isNowOff = row.off !== null && stored.off === null
    return { result: row, changes: { webhookEndpoints: [row], ...(isNowOff ? ended : {}) } }
  },

  audit: (stored, change, after) => {
    if ('remove' in change) return { what: 'webhook.removed', subject: after.id, detail: { url: after.url } }
    if ('secret' in change) return { what: 'webhook.secret_rotated', subject: after.id }
    const detail = changedFields(stored, after, ['url', 'description', 'types', 'off'])
    return { what: 'webhook.changed', subject: after.id, detail }
  },
}

function patched(stored: WebhookEndpointRow, patch: EndpointPatch, now: number): WebhookEndpointRow {
  const { url = stored.url, description = stored.description, types = stored.types } = patch
  const isElsewhere = url !== stored.url
  return { ...stored, url, description, types, ...standingOf(stored, patch.enabled, isElsewhere, now) }
}

/** Switched on, or led elsewhere, it begins with a clean record. */
function standingOf(
  { off, offAt, failures, failingSince, pausedUntil }: WebhookEndpointRow,
  enabled: boolean | undefined,
  isElsewhere: boolean,
  now: number,
): Standing {
  if (enabled === false && off === null) return { ...WELL, off: 'member', offAt: now }
  if (enabled === true && off !== null) return WELL
  if (isElsewhere) return { ...WELL, off, offAt }
  return { off, offAt, failures, failingSince, pausedUntil }
}

/** The newest secret without an end, the one before it until its end; older ones are dropped. */
function rotated(
  { secrets }: WebhookEndpointRow,
  { secret, overlapMs }: { secret: string; overlapMs: number },
  now: number,
): WebhookEndpointRow['secrets'] {
  const [last] = secrets
  const kept = last && overlapMs > 0 ? [{ ...last, expiresAt: now + overlapMs }] : []
  return [{ secret, expiresAt: null }, ...kept]
}
