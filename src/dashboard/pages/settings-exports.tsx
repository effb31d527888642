import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { listChannels, listMessagesOfCauses } from '../../../db/queries/messages'
import { listExportRuns, listScheduledExports } from '../../../db/queries/scheduled-exports'
import { findWorkspace } from '../../../db/queries/workspaces'
import { EXPORT_LISTS } from '../../domain/exports/lists'
import { AppError, statusOf } from '../../errors'
import { exportArrived } from '../../http/arrived-exports'
import { EXPORT_FORMATS } from '../../http/export'
import { buildContext } from '../../http/middleware/access'
import { removeExport, scheduleExport } from '../../services/exports/change'
import { openExport, revokeExportLink } from '../../services/exports/open'
import { isMailChannel, mailChannel } from '../../services/messages/channels'
import { ExportForm } from '../components/export-form'
import { ExportLog, ScheduledExports } from '../components/export-tables'
import { Empty, Notice, PageTitle, Panel } from '../components/panel'
import { SettingsTabs } from '../components/settings-tabs'
import { readForm } from '../form'
import { msg, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { refusalWords } from '../words'

const PATH = '/settings/exports'
const MAX_SHOWN = 30

const DONE: Record<string, string> = {
  scheduled: msg('Scheduled. The first file holds what comes in from now on.'),
  removed: msg('Removed. Links that went out stay good until they expire.'),
  revoked: msg('Revoked. Nobody can open it now.'),
}

export const showExports = (c: PageContext): Promise<Response> => renderExports(c, null, 200)

/** What is written out by itself, and what came of it. */
async function renderExports(
  c: PageContext,
  problem: string | null,
  status: ContentfulStatusCode,
): Promise<Response> {
  const { ctx } = c.var
  const { db, workspace } = ctx
  const [rows, runs, all] = await Promise.all([
    listScheduledExports(db, workspace.id),
    listExportRuns(db, workspace.id, MAX_SHOWN),
    listChannels(db, workspace.id),
  ])
  const channels = all.filter((channel) => !isMailChannel(channel))
  const messages = await listMessagesOfCauses(db, workspace.id, 'export', runs.map(({ id }) => id))
  const done = DONE[c.req.query('done') ?? '']
  const { timeZone } = workspace
  const isOwner = ctx.actor.kind === 'member' && ctx.actor.role === 'owner'
  return await renderPage(
    c,
    { title: t('Exports'), place: '/settings', status },
    <>
      <PageTitle title={t('Exports')}>
        <SettingsTabs current={PATH} />
      </PageTitle>
      {problem !== null && (
        <Notice kind="refused">
          <p>{problem}</p>
        </Notice>
      )}
      {done !== undefined && problem === null && <Notice>{t(done)}</Notice>}
      <Panel
        title={t('Scheduled exports')}
        note={t('Each turn writes out what came in since the last one, and sends a link that is good for seven days.')}
      >
        {rows.length === 0 ? (
          <Empty>
            <p>{t('Nothing is written out by itself yet. Say below what should be, and where its link goes.')}</p>
          </Empty>
        ) : (
          <ScheduledExports rows={rows} channels={channels} isOwner={isOwner} timeZone={timeZone} />
        )}
      </Panel>
      {isOwner && (
        <Panel title={t('New export')}>
          <ExportForm
            channels={channels}
            hasMail={mailChannel(all)?.off === null}
            timeZone={timeZone}
          />
        </Panel>
      )}
      {runs.length > 0 && (
        <Panel title={t('What was written out')}>
          <ExportLog runs={runs} messages={messages} isOwner={isOwner} now={ctx.now()} timeZone={timeZone} />
        </Panel>
      )}
    </>,
  )
}

export async function scheduleFromForm(c: PageContext): Promise<Response> {
  const form = await readForm(c)
  const list = EXPORT_LISTS.find((each) => each === form.get('list'))
  const format = EXPORT_FORMATS.find((each) => each === form.get('format'))
  if (!list || !format) throw new AppError('invalid_request', t('say what to write out, and how'))
  const numberOf = (name: string, min: number, max: number) =>
    Math.min(max, Math.max(min, Math.trunc(Number(form.get(name))) || min))
  const schedule = {
    every: form.get('every') === 'week' ? ('week' as const) : ('day' as const),
    weekday: numberOf('weekday', 1, 7),
    hour: numberOf('hour', 0, 23),
  }
  const channelId = form.get('channel') ?? ''
  const to = channelId === '' ? { address: form.get('address') ?? '' } : { channelId }
  try {
    await scheduleExport(c.var.ctx, { list, format, schedule, to })
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error
    const why = refusalWords(error.message)
    return await renderExports(c, `${why.charAt(0).toUpperCase()}${why.slice(1)}.`, statusOf[error.code])
  }
  return c.redirect(hrefOf(PATH, { done: 'scheduled' }), 303)
}

export async function removeExportFromForm(c: PageContext): Promise<Response> {
  await removeExport(c.var.ctx, c.req.param('id') ?? '')
  return c.redirect(hrefOf(PATH, { done: 'removed' }), 303)
}

export async function revokeExportFromForm(c: PageContext): Promise<Response> {
  await revokeExportLink(c.var.ctx, c.req.param('id') ?? '')
  return c.redirect(hrefOf(PATH, { done: 'revoked' }), 303)
}

/** The file a link leads to, for whoever has it. */
export async function fetchExport(c: PageContext): Promise<Response> {
  const { workspace: workspaceId = '', run: runId = '', signature = '' } = c.req.param()
  const workspace = await findWorkspace(c.env.database().db, workspaceId)
  if (!workspace) throw new AppError('not_found', t('this link is not good any more'))
  const ctx = buildContext(c, workspace, { kind: 'page' })
  const file = exportArrived(ctx, await openExport(ctx, runId, signature))
  file.headers.set('x-robots-tag', 'noindex')
  return file
}
