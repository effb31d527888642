import { findBillingEndpoint } from '../../../db/queries/billing'
import { SCOPES } from '../../context'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { createKey, revokeKey } from '../../services/auth/keys'
import { writeBillingEndpoint } from '../../services/billing/write-endpoint'
import { rebuildSummaries } from '../../services/summaries/rebuild'
import { readForm } from '../form'
import type { PageContext } from '../layout'
import { hrefOf } from '../links'
import { renderSettings } from './settings'

/** Stripe's shortest signing secrets are far longer. */
const MIN_SECRET = 8
const MAX_SECRET = 200

/** Makes a secret key and shows it, this once. */
export async function createKeyFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const name = (form.get('name') ?? '').slice(0, 100) || 'Secret key'
  const scopes = SCOPES.filter((scope) => form.getAll('scope').includes(scope))
  if (scopes.length === 0) throw new AppError('invalid_request', 'tick what the key may do')
  const { key } = await createKey(c.var.ctx, { kind: 'secret', name, scopes })
  return await renderSettings(c, key)
}

export async function revokeKeyFromForm(c: PageContext): Promise<Response> {
  await revokeKey(c.var.ctx, c.req.param('id') ?? '')
  return c.redirect(hrefOf('/settings', { done: 'revoked' }), 303)
}

/** An address first: billing systems make the signing secret only once they know it. */
export async function createBillingEndpoint(c: PageContext): Promise<Response> {
  const provider = (await readForm(c)).get('provider') ?? ''
  if (!Object.hasOwn(BILLING_PROVIDERS, provider)) {
    throw new AppError('invalid_request', 'there is no such provider')
  }
  await writeBillingEndpoint(c.var.ctx, { provider, secrets: [] })
  return c.redirect(hrefOf('/settings', { done: 'address' }), 303)
}

/** Takes a signing secret; the one before stays good, so that nothing is lost while they change. */
export async function addSigningSecret(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const found = await findBillingEndpoint(ctx.db, c.req.param('id') ?? '')
  if (found?.workspaceId !== ctx.workspace.id) {
    throw new AppError('not_found', 'there is no such address')
  }
  const secret = (await readForm(c)).get('secret') ?? ''
  if (secret.length < MIN_SECRET || secret.length > MAX_SECRET) {
    throw new AppError(
      'invalid_request',
      `a signing secret has ${MIN_SECRET} to ${MAX_SECRET} characters`,
    )
  }
  await writeBillingEndpoint(ctx, { ...found, secrets: [secret, ...found.secrets].slice(0, 2) })
  return c.redirect(hrefOf('/settings', { done: 'connected' }), 303)
}

export async function recount(c: PageContext): Promise<Response> {
  const corrected = await rebuildSummaries(c.var.ctx)
  return c.redirect(hrefOf('/settings', { done: 'recounted', corrected }), 303)
}
