import { BILLINGS } from '../../domain/metrics/churn-by-kind'
import { RFM_SLUGS } from '../../domain/metrics/rfm'
import { groupKeyOf } from '../../services/summaries/churn-groups'
import { AsOf } from '../components/as-of'
import { ChurnTabs } from '../components/churn-tabs'
import { CohortsPanel } from '../components/cohorts-panel'
import { GroupsPanel } from '../components/groups-panel'
import { LeakagePanel } from '../components/leakage-panel'
import { NoLedger } from '../components/no-ledger'
import { PageTitle } from '../components/panel'
import { PurchasesPanel } from '../components/purchases-panel'
import { RANGE_DAYS, RangeTabs, Tabs } from '../components/tabs'
import { TenurePanel } from '../components/tenure-panel'
import { formatDay } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { retentionHref } from '../links'
import { loadRetention, type RetentionQuery } from './retention-data'

/** Leaving is rare and renewals are far apart: a quarter is seldom enough. */
const DEFAULT_DAYS = 365

/** Where customers are lost, and how long they stay. */
export async function showRetention(c: PageContext): Promise<Response> {
  const query = readQuery(c)
  const data = await loadRetention(c.var.ctx, query)
  const { range, leakage, purchases } = data
  const { currencies } = leakage
  return await renderPage(
    c,
    { title: t('Retention'), place: '/churn' },
    <>
      <PageTitle title={t('Retention')}>
        <p class="muted">
          {t('{from} to {to}', { from: formatDay(range.fromDay), to: formatDay(range.toDay) })}
        </p>
        <AsOf at={data.asOf} zone={c.var.ctx.workspace.timeZone} />
        {currencies.length > 1 && (
          <Tabs
            label={t('Currency')}
            tabs={currencies.map((currency) => ({
              name: currency,
              href: retentionHref(query, { currency }),
              current: currency === leakage.currency,
            }))}
          />
        )}
        <RangeTabs path="/churn/retention" days={query.days} query={{ ...query }} />
      </PageTitle>
      <ChurnTabs current="/churn/retention" />
      {currencies.length === 0 && purchases.customers === 0 ? (
        <NoLedger />
      ) : (
        <>
          <LeakagePanel data={data} query={query} />
          <CohortsPanel cohorts={data.cohorts} query={query} />
          <TenurePanel data={data} query={query} />
          <GroupsPanel data={data} query={query} />
          <PurchasesPanel data={data} query={query} />
        </>
      )}
    </>,
  )
}

function readQuery(c: PageContext): RetentionQuery {
  const { days, currency, rank, show, step, billed, by = '', segment } = c.req.query()
  return {
    days: RANGE_DAYS.find((each) => String(each) === days) ?? DEFAULT_DAYS,
    currency: /^[A-Z]{3}$/.test(currency ?? '') ? currency : undefined,
    rank: rank === 'mrr' ? 'mrr' : 'customers',
    show: show === 'mrr' ? 'mrr' : 'customers',
    step: step === 'quarter' ? 'quarter' : 'month',
    billed: BILLINGS.find((each) => each === billed),
    by: groupKeyOf(by) === null ? 'plan' : by,
    segment: RFM_SLUGS.find((each) => each === segment),
  }
}
