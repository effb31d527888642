import { PLAYBOOK_STATUSES } from '../../domain/playbooks/playbook'
import { AppError } from '../../errors'
import { setPlaybookStatus, updatePlaybook } from '../../services/playbooks/change'
import { createPlaybook } from '../../services/playbooks/create'
import { stopRun } from '../../services/playbooks/stop-run'
import { readForm } from '../form'
import { t } from '../i18n/t'
import type { PageContext } from '../layout'
import { hrefOf, playbookHref } from '../links'
import { type PlaybookFields, readPlaybook } from '../playbook-form'
import { loadPlaybookChoices } from '../playbook-words'
import { renderNewPlaybook, renderPlaybook } from './playbook'
import { refusalWords } from '../words'

const idOf = (c: PageContext): string => c.req.param('id') ?? ''

export async function createPlaybookFromForm(c: PageContext): Promise<Response> {
  let fields: PlaybookFields | undefined
  try {
    fields = await readFields(c)
    const { id } = await createPlaybook(c.var.ctx, fields)
    return c.redirect(hrefOf(playbookHref(id), { done: 'saved', dry_run: 30 }), 303)
  } catch (error) {
    return await renderNewPlaybook(c, { problem: problemOf(error), ...(fields && { fields }) })
  }
}

export async function savePlaybook(c: PageContext): Promise<Response> {
  let fields: PlaybookFields | undefined
  try {
    fields = await readFields(c)
    await updatePlaybook(c.var.ctx, idOf(c), fields)
  } catch (error) {
    return await renderPlaybook(c, { problem: problemOf(error), ...(fields && { fields }) })
  }
  return c.redirect(hrefOf(playbookHref(idOf(c)), { done: 'saved', dry_run: 30 }), 303)
}

export async function switchPlaybook(c: PageContext): Promise<Response> {
  const wanted = (await readForm(c)).get('status')
  const status = PLAYBOOK_STATUSES.find((each) => each === wanted)
  if (!status) throw new AppError('invalid_request', t('there is no such status'))
  try {
    await setPlaybookStatus(c.var.ctx, idOf(c), status)
  } catch (error) {
    return await renderPlaybook(c, { problem: problemOf(error) })
  }
  if (status === 'archived') return c.redirect(hrefOf('/playbooks', { done: 'archived' }), 303)
  return c.redirect(hrefOf(playbookHref(idOf(c)), { done: status }), 303)
}

export async function stopRunFromForm(c: PageContext): Promise<Response> {
  await stopRun(c.var.ctx, c.req.param('run') ?? '')
  return c.redirect(hrefOf(playbookHref(idOf(c)), { done: 'stopped' }), 303)
}

async function readFields(c: PageContext): Promise<PlaybookFields> {
  const { members } = await loadPlaybookChoices(c.var.ctx)
  const fields = readPlaybook(await readForm(c), members.map(([id]) => id))
  if (fields.name === '') throw new AppError('invalid_request', t('it needs a name'))
  return fields
}

/** Why it was not taken, as a sentence; what was not expected goes on. */
function problemOf(error: unknown): string {
  if (!(error instanceof AppError) || !['invalid_request', 'invalid_fields', 'conflict'].includes(error.code)) throw error
  const [field] = error.detail.fields ?? []
  return t('Not saved: {problem}.', { problem: field ? `${field.path} ${field.message}` : refusalWords(error.message) })
}
