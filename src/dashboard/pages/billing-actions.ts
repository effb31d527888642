import { findBillingEndpoint } from '../../../db/queries/billing'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { writePrices } from '../../services/billing/prices'
import { queueReplays, replayMessage } from '../../services/billing/replay'
import { applyWaitingMessages } from '../../services/billing/sweep'
import { writeBillingEndpoint } from '../../services/billing/write-endpoint'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { billingEndpointHref, billingMessageHref, hrefOf } from '../links'
import { readPriceLines } from '../price-lines'
import { findMessage } from './billing-message'

/** Stripe's shortest signing secrets are far longer. */
const MIN_SECRET = 8
const MAX_SECRET = 200

/** An address first: billing systems make the signing secret only once they know it. */
export async function createBillingEndpoint(c: PageContext): Promise<Response> {
  const provider = (await readForm(c)).get('provider') ?? ''
  if (!Object.hasOwn(BILLING_PROVIDERS, provider)) {
    throw new AppError('invalid_request', t('there is no such provider'))
  }
  await writeBillingEndpoint(c.var.ctx, { provider, secrets: [] })
  return c.redirect(hrefOf('/settings', { done: 'address' }), 303)
}

/** Takes a signing secret; the one before stays good, so that nothing is lost while they change. */
export async function addSigningSecret(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const found = await findOwnEndpoint(c)
  const secret = (await readForm(c)).get('secret') ?? ''
  if (secret.length < MIN_SECRET || secret.length > MAX_SECRET) {
    throw new AppError(
      'invalid_request',
      t('a signing secret has {min} to {max} characters', { min: MIN_SECRET, max: MAX_SECRET }),
    )
  }
  await writeBillingEndpoint(ctx, { ...found, secrets: [secret, ...found.secrets].slice(0, 2) })
  return c.redirect(hrefOf('/settings', { done: 'connected' }), 303)
}

export async function replayOne(c: PageContext): Promise<Response> {
  const { provider, externalId: id } = await findMessage(c)
  const row = await replayMessage(c.var.ctx, provider, id)
  return c.redirect(hrefOf(billingMessageHref({ ...row, id }), { done: 'replayed' }), 303)
}

/** Takes up again what could not be read, as after an update of this service. */
export async function replayRefused(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const { id } = await findOwnEndpoint(c)
  const { queued } = await queueReplays(ctx, { state: 'refused', endpointId: id, before: ctx.now() })
  c.env.waitUntil(applyWaitingMessages(ctx))
  return c.redirect(hrefOf(billingEndpointHref(id), { queued }), 303)
}

/** So many rounds of replays at most; what is left can be replayed by the API. */
const MAX_ROUNDS = 20

/** Takes a price list, and what came before it up again: its messages named prices unknown then. */
export async function savePrices(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const { id } = await findOwnEndpoint(c)
  await writePrices(ctx, id, readPriceLines((await readForm(c)).get('prices') ?? ''))
  const filter = { state: 'applied', endpointId: id, before: ctx.now() } as const
  let queued = 0
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const taken = await queueReplays(ctx, filter)
    queued += taken.queued
    if (!taken.more) break
  }
  c.env.waitUntil(applyWaitingMessages(ctx))
  return c.redirect(hrefOf(billingEndpointHref(id), { queued }), 303)
}

async function findOwnEndpoint(c: PageContext) {
  const { db, workspace } = c.var.ctx
  const found = await findBillingEndpoint(db, c.req.param('id') ?? '')
  if (found?.workspaceId !== workspace.id) {
    throw new AppError('not_found', t('there is no such address'))
  }
  return found
}
