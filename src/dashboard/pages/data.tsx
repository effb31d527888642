import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { listOperations } from '../../../db/queries/operations'
import { AppError } from '../../errors'
import { exportChurnEvents, exportCustomers } from '../../http/exports'
import { findLearned } from '../../services/corrections/relearn'
import { readKeeping } from '../../services/privacy/keeping'
import { isRetagDue } from '../../services/retag/start'
import { KeepingPanel } from '../components/keeping-panel'
import { LearnedPanel } from '../components/learned-panel'
import { OperationList } from '../components/operation-list'
import { Notice, PageTitle, Panel } from '../components/panel'
import { PersonForm } from '../components/person-form'
import { RetagPanel } from '../components/retag-panel'
import { SettingsTabs } from '../components/settings-tabs'
import { ComparePanel, ExportPanel, ImportPanel } from '../components/upload-panels'
import { rich, t } from '../i18n/t'
import { isOwner, type PageContext, renderPage } from '../layout'

const MAX_SHOWN = 20

/** Data in and out: imports, comparisons, exports, and how far long work is. */
export const showData = (c: PageContext): Promise<Response> => renderData(c, null, 200)

/** `problem` is why something sent from here was refused. */
export async function renderData(
  c: PageContext,
  problem: string | null,
  status: ContentfulStatusCode,
  /** Days as chosen and not kept yet, with what they would take away. */
  chosen: Parameters<typeof KeepingPanel>[0] | null = null,
): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const [operations, isDue, learned, keeping] = await Promise.all([
    listOperations(db, workspace.id, {}, MAX_SHOWN),
    isRetagDue(c.var.ctx),
    findLearned(c.var.ctx),
    readKeeping(c.var.ctx),
  ])
  return await renderPage(
    c,
    { title: t('Data'), place: '/settings', status },
    <>
      <PageTitle title={t('Data')}>
        <SettingsTabs current="/settings/data" />
      </PageTitle>
      {problem !== null && (
        <Notice kind="refused">
          <p>{problem}</p>
        </Notice>
      )}
      <div class="grid two">
        <ImportPanel />
        <ComparePanel />
      </div>
      <Panel
        title={t('Imports and other long work')}
        note={operations.some(({ status: each }) => each === 'running') ? <LookAgain href="/settings/data" /> : undefined}
      >
        {operations.length === 0 ? (
          <p class="muted">
            {t('Nothing yet. What you import or compare is listed here, with how far it is.')}
          </p>
        ) : (
          <OperationList operations={operations} timeZone={workspace.timeZone} />
        )}
      </Panel>
      <div class="grid two">
        <RetagPanel isDue={isDue} />
        <LearnedPanel learned={learned} timeZone={workspace.timeZone} />
      </div>
      {isOwner(c) && (
        <Panel
          title={t('A person’s data')}
          note={t('See what is held of somebody, take it along as a file, or erase it for good.')}
        >
          <PersonForm named={null} />
        </Panel>
      )}
      {isOwner(c) && <KeepingPanel {...(chosen ?? { keeping, preview: null })} />}
      <ExportPanel />
    </>,
  )
}

/** Pages here stand still; work goes on without them. */
export const LookAgain = ({ href }: { href: string }) => (
  <>
    {rich('Work goes on when you leave this page. <link>Look again</link>', {
      link: (text) => <a href={href}>{text}</a>,
    })}
  </>
)

/** A list as a file; a member needs no key for it. */
export function exportList(c: PageContext): Response {
  const format = c.req.param('format')
  if (format !== 'csv' && format !== 'ndjson') throw new AppError('not_found', t('no such format'))
  const list = c.req.param('list')
  if (list === 'customers') return exportCustomers(c.var.ctx, {}, format)
  if (list === 'churn-events') return exportChurnEvents(c.var.ctx, {}, format)
  throw new AppError('not_found', t('no such list'))
}
