import { MonthBars } from '../charts/months'
import { Waterfall } from '../charts/waterfall'
import { ChurnByScoreTable } from '../components/churn-by-score'
import { ChurnFigures } from '../components/churn-figures'
import { ChurnTabs } from '../components/churn-tabs'
import { MonthsTable } from '../components/months-table'
import { Empty, PageTitle, Panel } from '../components/panel'
import { ReasonsPanel } from '../components/reasons-panel'
import { RecentChurns } from '../components/recent-churns'
import { daysOf, RangeTabs, Tabs } from '../components/tabs'
import { formatDay } from '../format'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { HORIZONS } from '../../services/summaries/churn-by-score'
import { type ChurnData, type ChurnQuery, loadChurn } from './churn-data'

/** Who leaves, what leaves with them, and why. */
export async function showChurn(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const query = readQuery(c)
  const data = await loadChurn(ctx, query)
  const { summary, range } = data
  return await renderPage(
    c,
    { title: 'Churn', place: '/churn' },
    <>
      <PageTitle title="Churn">
        <p class="muted">
          {formatDay(range.fromDay)} to {formatDay(range.toDay)}
        </p>
        <CurrencyTabs data={data} query={query} />
        <RangeTabs
          path="/churn"
          days={query.days}
          query={{ currency: query.currency, horizon: query.horizon }}
        />
      </PageTitle>
      <ChurnTabs current="/churn" />
      {summary.mrr.currencies.length === 0 && <NoLedger />}
      <Panel title={`In ${summary.mrr.currency}`} note="One currency at a time; nothing is converted.">
        <ChurnFigures summary={summary} />
      </Panel>
      <div class="grid two">
        <Panel
          title="MRR from start to end"
          note="Start plus every movement is the end. Bars show the change against the start."
        >
          <Waterfall moved={{ ...summary.mrr, payers: summary.customers.flow }} currency={summary.mrr.currency} />
        </Panel>
        <ReasonsPanel reasons={data.reasons} range={range} />
      </div>
      <Panel title="By month">
        {data.months.length === 0 ? (
          <p class="note">No movements in the last twelve months.</p>
        ) : (
          <>
            <MonthBars months={data.months} currency={summary.mrr.currency} />
            <MonthsTable months={data.months} currency={summary.mrr.currency} />
          </>
        )}
      </Panel>
      <AfterAnAnswer data={data} query={query} />
      <RecentChurns data={data} timeZone={ctx.workspace.timeZone} />
    </>,
  )
}

function readQuery(c: PageContext): ChurnQuery {
  const { days, horizon, currency } = c.req.query()
  return {
    days: daysOf(days),
    horizon: HORIZONS.find((each) => String(each) === horizon) ?? 30,
    currency: /^[A-Z]{3}$/.test(currency ?? '') ? currency : undefined,
  }
}

const AfterAnAnswer = ({ data, query }: { data: ChurnData; query: ChurnQuery }) => (
  <Panel title="Churn after an NPS answer">
    <Tabs
      label="Days after the answer"
      tabs={HORIZONS.map((horizon) => ({
        name: `${horizon} days`,
        href: hrefOf('/churn', { ...query, horizon }),
        current: horizon === query.horizon,
      }))}
    />
    <ChurnByScoreTable kind="nps" {...data.byScore} horizon={query.horizon} />
  </Panel>
)

const CurrencyTabs = ({ data: { summary }, query }: { data: ChurnData; query: ChurnQuery }) =>
  summary.mrr.currencies.length > 1 ? (
    <Tabs
      label="Currency"
      tabs={summary.mrr.currencies.map((currency) => ({
        name: currency,
        href: hrefOf('/churn', { ...query, currency }),
        current: currency === summary.mrr.currency,
      }))}
    />
  ) : null

const NoLedger = () => (
  <Empty>
    <h2>Nothing in the ledger yet</h2>
    <p>
      Connect your billing system in <a href="/settings#billing">Settings</a>, or post{' '}
      <a href="/docs#post_churn_events">churn events</a> yourself.
    </p>
  </Empty>
)
