import { dayIn } from '../../domain/time'
import { AppError } from '../../errors'
import { EXPORT_FORMATS } from '../../http/export'
import { exportCancelSessions } from '../../http/exports'
import { lastDays, periodOf } from '../../services/summaries/range'
import { CancelFunnel } from '../charts/cancel-funnel'
import { AsOf } from '../components/as-of'
import { ExperimentPanel } from '../components/experiment-panel'
import { ExitReasons } from '../components/exit-reasons'
import { OffersTable } from '../components/offers-table'
import { Empty, PageTitle, Panel } from '../components/panel'
import { RateFigure } from '../components/rate'
import { SessionsTable } from '../components/sessions-table'
import { daysOf, RangeTabs } from '../components/tabs'
import { formatDay } from '../format'
import { rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { type CancellationsData, loadCancellations } from './cancellations-data'

const PATH = '/cancellations'

/** How people leave, what keeps them, and whether that pays. */
export async function showCancellations(c: PageContext): Promise<Response> {
  const days = daysOf(c.req.query('days'))
  const data = await loadCancellations(c.var.ctx, days)
  const { range } = data.summary
  return await renderPage(
    c,
    { title: t('Cancellations'), place: PATH },
    <>
      <PageTitle title={t('Cancellations')}>
        <p class="muted">
          {t('{from} to {to}', { from: formatDay(range.fromDay), to: formatDay(range.toDay) })}
        </p>
        <AsOf at={data.asOf} zone={c.var.ctx.workspace.timeZone} />
        <RangeTabs path={PATH} days={days} />
        <p class="exports">
          {rich('Export <link>CSV</link><link2>NDJSON</link2>', {
            link: (text) => <a href={hrefOf(`${PATH}/export/csv`, { days })}>{text}</a>,
            link2: (text) => <a href={hrefOf(`${PATH}/export/ndjson`, { days })}>{text}</a>,
          })}
        </p>
      </PageTitle>
      {data.summary.sessions === 0 ? <Nobody /> : <Content data={data} timeZone={c.var.ctx.workspace.timeZone} />}
    </>,
  )
}

/** The sessions of the same days as a file, each with its proof; a member needs no key for it. */
export function exportSessions(c: PageContext): Response {
  const { ctx } = c.var
  const format = EXPORT_FORMATS.find((each) => each === c.req.param('format'))
  if (format === undefined) throw new AppError('not_found', t('no such format'))
  const { timeZone } = ctx.workspace
  const { start, end } = periodOf(timeZone, lastDays(dayIn(timeZone, ctx.now()), daysOf(c.req.query('days'))))
  return exportCancelSessions(ctx, { since: start, until: end }, format)
}

const Content = ({ data, timeZone }: { data: CancellationsData; timeZone: string }) => {
  const { summary } = data
  return (
    <>
      <div class="grid three">
        <Panel title={t('Did not cancel')} metric={summary.deflected.definition}>
          <p class="headline">
            <RateFigure rate={summary.deflected} />
          </p>
        </Panel>
        <Panel title={t('Still paying after 30 days')} metric={summary.saved30.definition}>
          <p class="headline">
            <RateFigure rate={summary.saved30} />
          </p>
        </Panel>
        <Panel title={t('Still paying after 90 days')} metric={summary.saved90.definition}>
          <p class="headline">
            <RateFigure rate={summary.saved90} />
          </p>
        </Panel>
      </div>
      <div class="grid one-two">
        <Panel
          title={t('From coming to leave to the end')}
          note={t('Each time somebody came counts once.')}
        >
          <CancelFunnel summary={summary} />
        </Panel>
        <ExitReasons summary={summary} names={data.names} />
      </div>
      {summary.experiment && <ExperimentPanel experiment={summary.experiment} />}
      <OffersTable offers={summary.offers} names={data.names} />
      <SessionsTable sessions={data.recent} names={data.names} timeZone={timeZone} />
    </>
  )
}

const Nobody = () => (
  <Empty>
    <h2>{t('Nobody has come to leave in these days')}</h2>
    <p>
      {rich(
        "Call <code>earshot('cancel')</code> where people cancel, or link to the page of ours: " +
          "<link>the cancellation survey</link> says how. Cancelling is never held up.",
        { code: (text) => <code>{text}</code>, link: (text) => <a href="/surveys">{text}</a> },
      )}
    </p>
  </Empty>
)
