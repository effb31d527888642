import { cleanText } from '../../domain/clean-text'
import {
  MAX_REASON,
  MAX_STORY,
  MAX_TITLE,
  MAX_TOPIC,
  MAX_TOPICS,
  UPDATE_STATES,
  type UpdateTopic,
} from '../../domain/updates/update'
import { AppError } from '../../errors'
import { MAX_HOLDOUT, tellUpdate } from '../../services/tellings/start'
import { moveUpdate, removeUpdate, updateUpdate } from '../../services/updates/change'
import { createUpdate } from '../../services/updates/create'
import type { UpdateFields } from '../components/update-fields'
import { readForm } from '../form'
import type { PageContext } from '../layout'
import { hrefOf, updateHref } from '../links'
import { renderNewUpdate, renderUpdate } from './update'
import { t } from '../i18n/t'
import { refusalWords } from '../words'

const idOf = (c: PageContext): string => c.req.param('id') ?? ''

export async function createUpdateFromForm(c: PageContext): Promise<Response> {
  const fields = await readFields(c)
  try {
    requireTitle(fields)
    const { id } = await createUpdate(c.var.ctx, { ...fields, topics: [...fields.topics] })
    return c.redirect(hrefOf(updateHref(id), { done: 'saved' }), 303)
  } catch (error) {
    return await renderNewUpdate(c, { problem: problemOf(error), fields })
  }
}

export async function saveUpdate(c: PageContext): Promise<Response> {
  const { state: _, reason: __, topics, ...fields } = await readFields(c)
  try {
    requireTitle(fields)
    await updateUpdate(c.var.ctx, idOf(c), { ...fields, topics: [...topics] })
  } catch (error) {
    return await renderUpdate(c, { problem: problemOf(error) })
  }
  return c.redirect(hrefOf(updateHref(idOf(c)), { done: 'saved' }), 303)
}

export async function saveUpdateState(c: PageContext): Promise<Response> {
  const { state, reason } = await readFields(c)
  try {
    await moveUpdate(c.var.ctx, idOf(c), state, reason)
  } catch (error) {
    return await renderUpdate(c, { problem: problemOf(error) })
  }
  return c.redirect(hrefOf(updateHref(idOf(c)), { done: 'saved' }), 303)
}

export async function dropUpdate(c: PageContext): Promise<Response> {
  await removeUpdate(c.var.ctx, idOf(c))
  return c.redirect(hrefOf('/updates', { done: 'removed' }), 303)
}

export async function tellFromForm(c: PageContext): Promise<Response> {
  const share = Number((await readForm(c)).get('holdout'))
  try {
    await tellUpdate(c.var.ctx, idOf(c), share > 0 && share <= MAX_HOLDOUT ? share : 0)
  } catch (error) {
    return await renderUpdate(c, { problem: problemOf(error) })
  }
  return c.redirect(hrefOf(updateHref(idOf(c)), { done: 'told' }), 303)
}

/** What the form says, cut to what is kept. */
async function readFields(c: PageContext): Promise<UpdateFields> {
  const form = await readForm(c)
  const textOf = (name: string, max: number) => cleanText(form.get(name) ?? '').slice(0, max)
  const topicsOf = (tag: UpdateTopic['tag'], values: readonly string[]): UpdateTopic[] =>
    values.map((value) => ({ tag, value: cleanText(value).trim().slice(0, MAX_TOPIC) }))
  return {
    title: textOf('title', MAX_TITLE),
    story: textOf('story', MAX_STORY).replaceAll('\r\n', '\n'),
    topics: [
      ...topicsOf('keyword', (form.get('keywords') ?? '').split(',')),
      ...topicsOf('theme', form.getAll('theme')),
    ]
      .filter(({ value }) => value !== '')
      .slice(0, MAX_TOPICS),
    state: UPDATE_STATES.find((each) => each === form.get('state')) ?? 'considered',
    reason: textOf('reason', MAX_REASON) || null,
    isPublic: form.get('public') === 'true',
    ownerId: textOf('owner', 200) || null,
  }
}

function requireTitle({ title }: Pick<UpdateFields, 'title'>): void {
  if (title === '') throw new AppError('invalid_request', t('it needs a title'))
}

/** Why it was not taken, as a sentence; what was not expected goes on. */
function problemOf(error: unknown): string {
  if (!(error instanceof AppError) || !['invalid_request', 'invalid_fields', 'conflict'].includes(error.code)) throw error
  return t('Not saved: {why}.', { why: refusalWords(error.message) })
}
