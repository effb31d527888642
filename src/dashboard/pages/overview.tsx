import { listWebhookEndpoints } from '../../../db/queries/webhook-endpoints'
import { findPublishableKey } from '../../../db/queries/workspaces'
import { AsOf } from '../components/as-of'
import { ChurnByScoreTable } from '../components/churn-by-score'
import { ChurnFigures } from '../components/churn-figures'
import { CopyText } from '../components/code'
import { FirstAnswer } from '../components/first-answer'
import { KeywordPanel } from '../components/keyword-table'
import { Morning } from '../components/morning'
import { MovedPanel } from '../components/moved'
import { Empty, PageTitle, Panel } from '../components/panel'
import { ReasonsPanel } from '../components/reasons-panel'
import { ResponseItem } from '../components/response-item'
import { ScoreCard } from '../components/score-card'
import { daysOf, RangeTabs } from '../components/tabs'
import { WebhookNotice } from '../components/webhook-notice'
import { formatDay } from '../format'
import { rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, responsesHref } from '../links'
import { ownOrigin } from '../session'
import { snippetFor } from '../snippet'
import { loadOverview, type OverviewData } from './overview-data'

/** So many reasons tell what matters; the churn page has them all. */
const TOP_REASONS = 5

/** How everything is doing, on one screen. */
export async function showOverview(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const data = await loadOverview(ctx, daysOf(c.req.query('days')))
  const [key, endpoints] = await Promise.all([
    findPublishableKey(ctx.db, ctx.workspace.id),
    listWebhookEndpoints(ctx.db, ctx.workspace.id),
  ])
  const { fromDay, toDay } = data.range
  const isNew =
    data.comments.length === 0 &&
    data.scores.every(({ summary }) => summary.displays + summary.responses === 0)
  return await renderPage(
    c,
    { title: t('Overview'), place: '/' },
    <>
      <PageTitle title={t('Overview')}>
        <p class="muted">
          {t('{from} to {to}', { from: formatDay(fromDay), to: formatDay(toDay) })}
        </p>
        <AsOf at={data.asOf} zone={ctx.workspace.timeZone} />
        <RangeTabs path="/" days={data.days} />
      </PageTitle>
      <WebhookNotice endpoints={endpoints} />
      {isNew && <FirstSteps snippet={snippetFor(ownOrigin(c), key?.shown ?? 'pk_…')} />}
      <Morning data={data} />
      <div class="grid three">
        {data.scores.map((score) => (
          <ScoreCard {...score} />
        ))}
      </div>
      <div class="grid two">
        <div>
          <MovedPanel data={data} />
          <ReasonsPanel reasons={data.reasons.slice(0, TOP_REASONS)} range={data.range} />
        </div>
        <KeywordPanel summary={data.keywords} />
      </div>
      <Leaving data={data} />
      <Latest data={data} />
    </>,
  )
}

const FirstSteps = ({ snippet }: { snippet: string }) => (
  <Empty>
    <h2>{t('Collect the first answer')}</h2>
    <p>{t('Paste this into your pages. A survey of each kind is live already.')}</p>
    <CopyText id="snippet" text={snippet} label={t('Snippet')} />
    <p>
      {rich('Or try it now on the <link>demo page</link>, and come back to see what you said.', {
        link: (text) => <a href="/demo">{text}</a>,
      })}
    </p>
    <FirstAnswer hasAny={false} />
  </Empty>
)

const Leaving = ({ data }: { data: OverviewData }) => (
  <>
    <Panel
      title={t('Churn')}
      note={<a href={hrefOf('/churn', { days: data.days })}>{t(
        'Movements, months and recent churns',
      )}</a>}
    >
      <ChurnFigures summary={data.churn} />
    </Panel>
    <Panel title={t('Churn after an NPS answer')}>
      <ChurnByScoreTable kind="nps" {...data.byScore} horizon={30} />
    </Panel>
  </>
)

const Latest = ({ data }: { data: OverviewData }) => (
  <Panel
    title={t('Latest comments')}
    note={<a href={responsesHref({ has_comment: 'true' })}>{t('All comments')}</a>}
  >
    {data.comments.length === 0 ? (
      <p class="note">{t('No comments yet.')}</p>
    ) : (
      data.comments.map((row) => <ResponseItem row={row} names={data.names} />)
    )}
  </Panel>
)
