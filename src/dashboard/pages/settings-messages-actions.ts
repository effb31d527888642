import * as limits from '../../domain/messages/limits'
import { MAX_CAP_COUNT, MAX_CAP_DAYS } from '../../domain/messages/settings'
import type { TemplateTexts } from '../../domain/messages/template'
import { AppError } from '../../errors'
import { CHANNELS } from '../../providers/channels'
import { replayChannel, replayMessage } from '../../services/messages/replay'
import { sendChannelTest } from '../../services/messages/send-test'
import { createChannel, removeChannel, updateChannel } from '../../services/messages/write-channel'
import { changeMessageSettings } from '../../services/messages/write-settings'
import { removeTemplate, writeTemplate } from '../../services/messages/write-template'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { channelHref, hrefOf, messageHref, templateHref } from '../links'
import { fromClock } from '../message-words'
import { ownOrigin } from '../session'
import { renderMessageSettings } from './settings-messages'
import { renderChannel } from './settings-messages-channel'
import { NEW_TEMPLATE, renderTemplate } from './settings-messages-templates'
import { refusalWords } from '../words'

const idOf = (c: PageContext): string => c.req.param('id') ?? ''
const ownHostOf = (c: PageContext): string => new URL(ownOrigin(c)).hostname

export async function createChannelFromForm(c: PageContext): Promise<Response> {
  const entered = await readChannel(c)
  try {
    const row = await createChannel(c.var.ctx, entered, ownHostOf(c))
    const { secret } = row.settings
    if (secret !== undefined) return await renderMessageSettings(c, { secret, status: 201 })
    return c.redirect(channelHref(row.id), 303)
  } catch (error) {
    return await renderMessageSettings(c, { problem: problemOf(error), entered, status: 422 })
  }
}

export async function changeChannelFromForm(c: PageContext): Promise<Response> {
  const { name, settings } = await readChannel(c)
  try {
    await updateChannel(c.var.ctx, idOf(c), { name, settings }, ownHostOf(c))
  } catch (error) {
    return await renderChannel(c, { problem: problemOf(error), status: 422 })
  }
  return c.redirect(hrefOf(channelHref(idOf(c)), { done: 'saved' }), 303)
}

export async function switchChannel(c: PageContext): Promise<Response> {
  const enabled = (await readForm(c)).get('enabled') === 'true'
  await updateChannel(c.var.ctx, idOf(c), { enabled }, ownHostOf(c))
  return c.redirect(hrefOf(channelHref(idOf(c)), { done: enabled ? 'on' : 'off' }), 303)
}

export async function removeChannelFromForm(c: PageContext): Promise<Response> {
  await removeChannel(c.var.ctx, idOf(c))
  return c.redirect(hrefOf('/settings/messages', { done: 'removed' }), 303)
}

export async function testChannel(c: PageContext): Promise<Response> {
  const address = (await readForm(c)).get('address')?.slice(0, limits.ADDRESS) ?? null
  try {
    const { id } = await sendChannelTest(c.var.ctx, idOf(c), address)
    return c.redirect(hrefOf(messageHref(id), { done: 'sent' }), 303)
  } catch (error) {
    return await renderChannel(c, { problem: problemOf(error), status: 422 })
  }
}

export async function replayChannelFromForm(c: PageContext): Promise<Response> {
  await replayChannel(c.var.ctx, idOf(c))
  return c.redirect(hrefOf(channelHref(idOf(c)), { done: 'replayed' }), 303)
}

export async function replayMessageFromForm(c: PageContext): Promise<Response> {
  await replayMessage(c.var.ctx, idOf(c))
  return c.redirect(hrefOf(messageHref(idOf(c)), { done: 'sent' }), 303)
}

export async function saveRules(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const said = (name: string) => form.get(name) ?? ''
  const [from, to] = [fromClock(said('quiet_from')), fromClock(said('quiet_to'))]
  const [count, days] = [Number(said('cap_count')), Number(said('cap_days'))]
  const hasQuiet = said('quiet_from') !== '' || said('quiet_to') !== ''
  const hasCap = said('cap_count') !== '' || said('cap_days') !== ''
  if (hasQuiet && (from === null || to === null)) {
    return await refuseRules(c, t('Quiet hours need a beginning and an end.'))
  }
  const isCap = isBetween(count, MAX_CAP_COUNT) && isBetween(days, MAX_CAP_DAYS)
  if (hasCap && !isCap) {
    return await refuseRules(c, t('At most 1 to {count} in 1 to {days} days.', { count: MAX_CAP_COUNT, days: MAX_CAP_DAYS }))
  }
  await changeMessageSettings(c.var.ctx, {
    quietHours: from === null || to === null ? null : { from, to },
    contactCap: hasCap ? { count, days } : null,
    footer: said('footer').replaceAll('\r\n', '\n').slice(0, limits.FOOTER).toWellFormed(),
  })
  return c.redirect(hrefOf('/settings/messages', { done: 'saved' }), 303)
}

const refuseRules = (c: PageContext, problem: string) => renderMessageSettings(c, { problem, status: 422 })

const isBetween = (value: number, max: number): boolean => Number.isInteger(value) && value >= 1 && value <= max

/** Saves a template, or shows it as a person would get it without saving anything. */
export async function saveTemplate(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const id = c.req.param('id') ?? NEW_TEMPLATE.id
  const name = (form.get('name') ?? '').slice(0, limits.TEMPLATE_NAME).toWellFormed()
  const template = { id, name, texts: readTexts(form) }
  const respondentId = form.get('respondent_id') || null
  if (form.get('action') === 'preview') return await renderTemplate(c, template, { respondentId })
  try {
    const saved = await writeTemplate(c.var.ctx, id === NEW_TEMPLATE.id ? null : id, template)
    return c.redirect(hrefOf(templateHref(saved.id), { done: 'saved' }), 303)
  } catch (error) {
    return await renderTemplate(c, template, { problem: problemOf(error), status: 422 })
  }
}

export async function removeTemplateFromForm(c: PageContext): Promise<Response> {
  await removeTemplate(c.var.ctx, idOf(c))
  return c.redirect(hrefOf('/settings/messages/templates', { done: 'removed' }), 303)
}

/** Languages in their order; one without a tag, or whose tag is none, is left out. */
function readTexts(form: URLSearchParams): TemplateTexts {
  const texts: TemplateTexts = {}
  for (let i = 0; i < limits.LOCALES; i += 1) {
    const locale = form.get(`locale_${i}`) ?? ''
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) || locale.length > 35) continue
    texts[locale] = {
      subject: (form.get(`subject_${i}`) ?? '').slice(0, limits.SUBJECT).toWellFormed(),
      body: (form.get(`body_${i}`) ?? '').replaceAll('\r\n', '\n').slice(0, limits.BODY).toWellFormed(),
    }
  }
  return texts
}

async function readChannel(c: PageContext) {
  const form = await readForm(c)
  const type = form.get('type') ?? ''
  const fields = CHANNELS[type]?.fields ?? []
  return {
    type,
    name: (form.get('name') ?? '').slice(0, limits.CHANNEL_NAME).toWellFormed() || type,
    settings: Object.fromEntries(
      fields.map(({ name }) => [name, (form.get(name) ?? '').slice(0, limits.SETTING).toWellFormed()]),
    ),
  }
}

/** Why it was not done, as a sentence; what was not expected goes on. */
function problemOf(error: unknown): string {
  if (!(error instanceof AppError) || !['invalid_fields', 'conflict'].includes(error.code)) throw error
  const fields = error.detail.fields ?? []
  if (fields.length === 0) return t('Not done: {problem}.', { problem: refusalWords(error.message) })
  const problem = fields.map(({ path, message }) => `${path} ${message}`).join('; ')
  return t('Not saved: {problem}.', { problem })
}
