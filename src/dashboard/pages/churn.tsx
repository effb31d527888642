import type { Child } from 'hono/jsx'
import { BILLINGS } from '../../domain/metrics/churn-by-kind'
import { HORIZONS } from '../../services/summaries/churn-by-score'
import { MonthBars } from '../charts/months'
import { ChurnTrend } from '../charts/rate-trend'
import { Waterfall } from '../charts/waterfall'
import { AsOf } from '../components/as-of'
import { ChurnByScoreTable } from '../components/churn-by-score'
import { ChurnRates } from '../components/churn-rates'
import { ChurnTabs } from '../components/churn-tabs'
import { ChurnVariants } from '../components/churn-variants'
import { LedgerReasons } from '../components/ledger-reasons'
import { KindsOfLoss, LossByBilling } from '../components/loss-table'
import { MonthsTable } from '../components/months-table'
import { NoLedger } from '../components/no-ledger'
import { PageTitle, Panel } from '../components/panel'
import { ReasonsPanel } from '../components/reasons-panel'
import { RecentChurns } from '../components/recent-churns'
import { Tabs } from '../components/tabs'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { describeNotes } from '../mrr-notes'
import { nameBucket, PERIODS } from '../period'
import { humanize, inSentence } from '../words'
import { type ChurnData, type ChurnQuery, loadChurn } from './churn-data'

/** Who leaves, what leaves with them, and why. */
export async function showChurn(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const query = readQuery(c)
  const data = await loadChurn(ctx, query)
  const { summary } = data
  const { mrr, customers } = summary
  return await renderPage(
    c,
    { title: t('Churn'), place: '/churn' },
    <>
      <PageTitle title={t('Churn')}>
        <AsOf at={data.asOf} zone={ctx.workspace.timeZone} />
        <PeriodLinks data={data} query={query} />
      </PageTitle>
      <ChurnTabs current="/churn" />
      <Choices data={data} query={query} />
      {mrr.currencies.length === 0 && <NoLedger />}
      <Panel
        title={nameOf(data)}
        note={t('Customers in all, money in {currency}; nothing is converted.', {
          currency: mrr.currency,
        })}
      >
        <ChurnRates summary={summary} />
        <MrrNotes data={data} />
      </Panel>
      <div class="grid two">
        <Panel
          title={t('MRR from start to end')}
          note={t('Start plus every movement is the end. Bars show the change against the start.')}
        >
          <Waterfall moved={{ ...mrr, payers: customers.flow }} currency={mrr.currency} />
        </Panel>
        <ChurnVariants variants={customers.variants} />
      </div>
      <Panel
        title={t('Customer churn rate over time')}
        note={t(
          'The band is the 95% interval: where it is wide, few customers were there to lose.',
        )}
        metric="customer_churn_rate"
      >
        <ChurnTrend trend={data.trend} bucket={query.period} range={data.period.trend} />
      </Panel>
      <div class="grid two">
        <KindsOfLoss summary={summary} />
        <LossByBilling summary={summary} />
      </div>
      <div class="grid two">
        <ReasonsPanel reasons={data.reasons} range={summary.range} />
        <LedgerReasons reasons={data.ledgerReasons} currency={mrr.currency} />
      </div>
      <Panel title={t('By {period}', { period: inSentence(query.period) })}>
        <MonthBars months={data.trend} currency={mrr.currency} bucket={query.period} />
        <MonthsTable months={data.trend} currency={mrr.currency} bucket={query.period} />
      </Panel>
      <AfterAnAnswer data={data} query={query} />
      <RecentChurns data={data} timeZone={ctx.workspace.timeZone} />
    </>,
  )
}

const MrrNotes = ({ data: { notes } }: { data: ChurnData }) => {
  const told = describeNotes(notes)
  return told === null ? null : <p class="note">{told}</p>
}

function readQuery(c: PageContext): ChurnQuery {
  const { period, from, horizon, currency, billed } = c.req.query()
  return {
    period: PERIODS.find((each) => each === period) ?? 'month',
    from: isDay(from) ? from : undefined,
    horizon: HORIZONS.find((each) => String(each) === horizon) ?? 30,
    currency: /^[A-Z]{3}$/.test(currency ?? '') ? currency : undefined,
    billed: BILLINGS.find((each) => each === billed),
  }
}

/** A day that exists, from the years the API takes. */
const isDay = (text = ''): boolean =>
  /^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

const nameOf = ({ period: { kind, range, running } }: ChurnData): string =>
  `${nameBucket(kind, range.fromDay)}${running ? t(', so far') : ''}`

const PeriodLinks = ({ data, query }: { data: ChurnData; query: ChurnQuery }) => {
  const { kind, before, after } = data.period
  const to = (from: string) => hrefOf('/churn', { ...query, from })
  return (
    <nav class="pager" aria-label={t('Periods')}>
      {before !== null && <a href={to(before)}>← {nameBucket(kind, before)}</a>}
      <strong>{nameOf(data)}</strong>
      {after !== null && <a href={to(after)}>{nameBucket(kind, after)} →</a>}
    </nav>
  )
}

const Choices = ({ data, query }: { data: ChurnData; query: ChurnQuery }) => {
  const { currencies, currency } = data.summary.mrr
  return (
    <div class="choices">
      <Tabs
        label={t('Length of the period')}
        tabs={PERIODS.map((period) => ({
          name: humanize(period),
          href: hrefOf('/churn', { ...query, period, from: undefined }),
          current: period === query.period,
        }))}
      />
      {currencies.length > 1 && (
        <Tabs
          label={t('Currency')}
          tabs={currencies.map((each) => ({
            name: each,
            href: hrefOf('/churn', { ...query, currency: each }),
            current: each === currency,
          }))}
        />
      )}
      <Tabs
        label={t('Billing')}
        tabs={[undefined, ...BILLINGS].map((billed) => ({
          name: billed === undefined ? t('All plans') : humanize(billed),
          href: hrefOf('/churn', { ...query, billed }),
          current: billed === query.billed,
        }))}
      />
      {query.billed && <Narrowed>{query.billed}</Narrowed>}
    </div>
  )
}

const Narrowed = ({ children }: { children: Child }) => (
  <p class="note">
    {t('Customers are those billed')}{' '}
    {children}
    {t(
      '. MRR stays whole: a customer who changes their billing takes it along without a ' +
        'movement.',
    )}
  </p>
)

const AfterAnAnswer = ({ data, query }: { data: ChurnData; query: ChurnQuery }) => (
  <Panel title={t('Churn after an NPS answer')} note={t('Answers of the last 90 days.')}>
    <Tabs
      label={t('Days after the answer')}
      tabs={HORIZONS.map((horizon) => ({
        name: t('{horizon} days', { horizon }),
        href: hrefOf('/churn', { ...query, horizon }),
        current: horizon === query.horizon,
      }))}
    />
    <ChurnByScoreTable kind="nps" {...data.byScore} horizon={query.horizon} />
  </Panel>
)
