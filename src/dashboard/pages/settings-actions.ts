import { SCOPES } from '../../context'
import { REDACTION_MODES } from '../../domain/privacy/redact'
import { AppError } from '../../errors'
import { createKey, revokeKey } from '../../services/auth/keys'
import { advanceRebuild } from '../../services/billing/start-rebuild'
import { rebuildSearch } from '../../services/search/rebuild'
import { rebuildSummaries } from '../../services/summaries/rebuild'
import { changeWorkspace } from '../../services/workspaces/change'
import { KEY_LIVES } from '../components/keys-panel'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { hrefOf } from '../links'
import { renderSettings } from './settings'

const DAY_MS = 24 * 3_600_000

/** Makes a secret key and shows it, this once. */
export async function createKeyFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const name = (form.get('name') ?? '').slice(0, 100) || t('Secret key')
  const scopes = SCOPES.filter((scope) => form.getAll('scope').includes(scope))
  if (scopes.length === 0) throw new AppError('invalid_request', t('tick what the key may do'))
  const days = Number(KEY_LIVES.find(([slug]) => slug === form.get('days'))?.[0] ?? '')
  const expiresAt = days > 0 ? c.var.ctx.now() + days * DAY_MS : null
  const { key } = await createKey(c.var.ctx, { kind: 'secret', name, scopes, expiresAt })
  return await renderSettings(c, key)
}

export async function revokeKeyFromForm(c: PageContext): Promise<Response> {
  await revokeKey(c.var.ctx, c.req.param('id') ?? '')
  return c.redirect(hrefOf('/settings', { done: 'revoked' }), 303)
}

export async function savePolicies(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const redaction = REDACTION_MODES.find((mode) => mode === form.get('redaction'))
  const maxPauseDays = Number(form.get('max_pause_days'))
  if (redaction === undefined || !Number.isInteger(maxPauseDays) || maxPauseDays < 1 || maxPauseDays > 730) {
    throw new AppError('invalid_request', t('a pause keeps a customer for 1 to 730 whole days'))
  }
  const pastDueCounts = form.get('past_due_counts') === 'yes'
  await changeWorkspace(c.var.ctx, { redaction, churnPolicy: { maxPauseDays, pastDueCounts } })
  c.env.waitUntil(advanceRebuild(c.var.ctx))
  return c.redirect(hrefOf('/settings', { done: 'policies' }), 303)
}

export async function recount(c: PageContext): Promise<Response> {
  await rebuildSearch(c.var.ctx)
  const corrected = await rebuildSummaries(c.var.ctx)
  return c.redirect(hrefOf('/settings', { done: 'recounted', corrected }), 303)
}
