import { EVENT_TYPE_NAMES } from '../../domain/deliveries/event-types'
import { AppError } from '../../errors'
import { replayDelivery, replayFailed } from '../../services/deliveries/replay'
import {
  removeWebhookEndpoint,
  rotateSecret,
  updateWebhookEndpoint,
} from '../../services/webhooks/change-endpoint'
import { createWebhookEndpoint } from '../../services/webhooks/create-endpoint'
import { sendTest } from '../../services/webhooks/send-test'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { deliveryHref, hrefOf, webhookHref } from '../links'
import { ownOrigin } from '../session'
import { renderWebhook } from './webhook'
import { renderWebhooks } from './webhooks'
import { refusalWords } from '../words'

const MAX_URL = 2_000
const MAX_DESCRIPTION = 200
/** How long the secret before a new one signs as well. */
const OVERLAP_MS = 86_400_000

const idOf = (c: PageContext): string => c.req.param('id') ?? ''
const ownHostOf = (c: PageContext): string => new URL(ownOrigin(c)).hostname

/** Makes an endpoint and shows its secret, this once. */
export async function createWebhook(c: PageContext): Promise<Response> {
  const fields = await readFields(c)
  try {
    const { secret } = await createWebhookEndpoint(c.var.ctx, fields, ownHostOf(c))
    return await renderWebhooks(c, { secret, status: 201 })
  } catch (error) {
    return await renderWebhooks(c, { refused: { problem: problemOf(error), fields }, status: 422 })
  }
}

export async function changeWebhook(c: PageContext): Promise<Response> {
  const fields = await readFields(c)
  try {
    await updateWebhookEndpoint(c.var.ctx, idOf(c), fields, ownHostOf(c))
  } catch (error) {
    return await renderWebhook(c, { problem: problemOf(error), status: 422 })
  }
  return c.redirect(hrefOf(webhookHref(idOf(c)), { done: 'saved' }), 303)
}

export async function switchWebhook(c: PageContext): Promise<Response> {
  const enabled = (await readForm(c)).get('enabled') === 'true'
  await updateWebhookEndpoint(c.var.ctx, idOf(c), { enabled }, ownHostOf(c))
  return c.redirect(hrefOf(webhookHref(idOf(c)), { done: enabled ? 'on' : 'off' }), 303)
}

/** Makes a new secret and shows it, this once. */
export async function rotateWebhookSecret(c: PageContext): Promise<Response> {
  const { secret } = await rotateSecret(c.var.ctx, idOf(c), OVERLAP_MS)
  return await renderWebhook(c, { secret })
}

export async function testWebhook(c: PageContext): Promise<Response> {
  const { id } = await sendTest(c.var.ctx, idOf(c))
  return c.redirect(hrefOf(deliveryHref(id), { done: 'sent' }), 303)
}

export async function removeWebhook(c: PageContext): Promise<Response> {
  await removeWebhookEndpoint(c.var.ctx, idOf(c))
  return c.redirect(hrefOf('/settings/webhooks', { done: 'removed' }), 303)
}

export async function replayAllFailed(c: PageContext): Promise<Response> {
  const queued = await replayFailed(c.var.ctx, idOf(c))
  return c.redirect(hrefOf(webhookHref(idOf(c)), { queued }), 303)
}

export async function replayOneDelivery(c: PageContext): Promise<Response> {
  const { id } = await replayDelivery(c.var.ctx, idOf(c))
  return c.redirect(hrefOf(deliveryHref(id), { done: 'sent' }), 303)
}

async function readFields(c: PageContext) {
  const form = await readForm(c)
  return {
    url: (form.get('url') ?? '').slice(0, MAX_URL),
    description: (form.get('description') ?? '').slice(0, MAX_DESCRIPTION),
    types: EVENT_TYPE_NAMES.filter((type) => form.getAll('type').includes(type)),
  }
}

/** Why it was not taken, as a sentence; what was not expected goes on. */
function problemOf(error: unknown): string {
  if (!(error instanceof AppError) || !['invalid_fields', 'conflict'].includes(error.code)) throw error
  const [field] = error.detail.fields ?? []
  return field ? t('The URL {message}.', {
    message: field.message,
  }) : t('Not done: {message}.', { message: refusalWords(error.message) })
}
