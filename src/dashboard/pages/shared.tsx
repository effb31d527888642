import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { dayIn } from '../../domain/time'
import { isShareable } from '../../domain/privacy/small-groups'
import { AppError } from '../../errors'
import { buildContext } from '../../http/middleware/access'
import { keptFigures } from '../../services/kept/keep'
import { openShareLink } from '../../services/share/links'
import { churnTrend, summarizeChurn } from '../../services/summaries/churn'
import { lastDays } from '../../services/summaries/range'
import { ChurnTrend } from '../charts/rate-trend'
import { Waterfall } from '../charts/waterfall'
import { AsOf } from '../components/as-of'
import { ChurnFigures } from '../components/churn-figures'
import { ChurnRates } from '../components/churn-rates'
import { KeywordPanel } from '../components/keyword-table'
import { Empty, PageTitle, Panel } from '../components/panel'
import { ReasonsPanel } from '../components/reasons-panel'
import { ScoreCard } from '../components/score-card'
import { formatDate, formatDay } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderShared } from '../layout'
import { shareableKeywords, shareableReasons, shareableScores, withoutLinks } from '../shared'
import { loadOverview } from './overview-data'

/** A page's figures for whoever has the link: to read, without ways in and without people. */
export async function showShared(c: PageContext): Promise<Response> {
  const { db } = c.env.database()
  const link = await openShareLink(db, c.req.param('token') ?? '', c.env.now())
  const workspace = await findWorkspace(db, link.workspaceId)
  if (!workspace) throw new AppError('not_found', t('this link is not good any more'))
  const ctx = buildContext(c, workspace, { kind: 'page' })
  const range = lastDays(dayIn(workspace.timeZone, ctx.now()), link.days)
  const title = link.page === 'overview' ? t('Overview') : t('Churn')
  const content = await (link.page === 'overview' ? overview : churn)(ctx, link.days)
  const figures = withoutLinks(await (content ?? '').toString())
  c.header('x-robots-tag', 'noindex')
  return await renderShared(
    c,
    `${title} · ${workspace.name}`,
    <>
      <PageTitle title={`${workspace.name}: ${title}`}>
        <p class="muted">
          {t('{from} to {to}', { from: formatDay(range.fromDay), to: formatDay(range.toDay) })}
        </p>
      </PageTitle>
      {raw(figures)}
      <p class="note">
        {t('Groups of fewer than five people are left out. Readable until {day}.', {
          day: formatDate(workspace.timeZone, link.expiresAt),
        })}
      </p>
    </>,
  )
}

async function overview(ctx: Context, days: number): Promise<Child> {
  const data = await loadOverview(ctx, days)
  const scores = shareableScores(data.scores)
  return (
    <>
      <AsOf at={data.asOf} zone={ctx.workspace.timeZone} />
      {scores.length === 0 && <TooFew />}
      <div class="grid three">
        {scores.map((score) => (
          <ScoreCard {...score} />
        ))}
      </div>
      <div class="grid two">
        <KeywordPanel summary={shareableKeywords(data.keywords)} />
        <ReasonsPanel reasons={shareableReasons(data.reasons)} range={data.range} />
      </div>
      {isShareable(data.churn.customers.rate.k) && (
        <Panel title={t('Churn')}>
          <ChurnFigures summary={data.churn} />
        </Panel>
      )}
    </>
  )
}

async function churn(ctx: Context, days: number): Promise<Child> {
  const range = lastDays(dayIn(ctx.workspace.timeZone, ctx.now()), days)
  const { figures, asOf } = await keptFigures(ctx, ['shared churn', days], async () => {
    const [summary, trend] = await Promise.all([
      summarizeChurn(ctx, range, 'month'),
      churnTrend(ctx, range, 'month', {}),
    ])
    return { summary, trend }
  })
  const { summary, trend } = figures
  const { customers, mrr } = summary
  if (!isShareable(customers.rate.k)) return <TooFew />
  return (
    <>
      <AsOf at={asOf} zone={ctx.workspace.timeZone} />
      <Panel title={t('Churn')}>
        <ChurnRates summary={summary} />
      </Panel>
      <div class="grid two">
        <Panel title={t('MRR from start to end')}>
          <Waterfall moved={{ ...mrr, payers: customers.flow }} currency={mrr.currency} />
        </Panel>
        <Panel title={t('Customer churn rate over time')}>
          <ChurnTrend
            trend={trend.filter(({ rate }) => isShareable(rate.k))}
            bucket="month"
            range={range}
          />
        </Panel>
      </div>
    </>
  )
}

const TooFew = () => (
  <Empty>
    <h2>{t('Too few to show')}</h2>
    <p>{t('Figures of fewer than five people are not shared.')}</p>
  </Empty>
)
