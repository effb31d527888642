import { placeOf } from '../../../db/queries/customers'
import { listSavedViews } from '../../../db/queries/saved-views'
import { toCursor } from '../../http/routes/schemas'
import type { ValueByRisk } from '../../services/risk/value-by-risk'
import { AsOf } from '../components/as-of'
import { CustomerFilters, CustomerSorts } from '../components/customer-filters'
import { CustomerTable } from '../components/customer-table'
import { Empty, PageTitle, Panel } from '../components/panel'
import { SavedViews, SEGMENT_WORDS } from '../components/saved-views'
import { SegmentLog } from '../components/segment-log'
import { Tabs } from '../components/tabs'
import { ValueGrid } from '../components/value-grid'
import { customersHref, isFiltered, readCustomerFilters, segmentQuery } from '../customer-filter'
import { rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf } from '../links'
import { loadCustomers, loadSegment, PAGE_ROWS } from './customers-data'

/** Paying accounts by any filter, and above the whole list who of them is at risk. */
export async function showCustomers(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const query = readCustomerFilters(c.req.query())
  // A currency alone only turns the view; it stays whole.
  const isWhole = !isFiltered({ ...query, currency: undefined }) && query.cursor === undefined
  const [{ rows, value, asOf, weights }, segment, views] = await Promise.all([
    loadCustomers(ctx, query),
    isWhole ? loadSegment(ctx) : null,
    listSavedViews(ctx.db, ctx.workspace.id, 'customers'),
  ])
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  const { timeZone } = ctx.workspace
  return await renderPage(
    c,
    { title: t('Customers'), place: '/customers' },
    <>
      <PageTitle title={t('Customers')}>
        <CustomerSorts query={query} />
      </PageTitle>
      {segment && value.currencies.length > 0 && (
        <div class="grid two-one">
          <Panel
            title={t('Value and risk')}
            note={
              <>
                {rich('Who pays now, in thirds by MRR. <link>How the score is made</link>', {
                  link: (text) => <a href="/churn/risk">{text}</a>,
                })}
              </>
            }
          >
            <AsOf at={asOf} zone={timeZone} />
            <GridCurrencies value={value} />
            <ValueGrid value={value} backtest={segment.backtest} />
            {segment.backtest.all.verdict !== 'separates' && (
              <p class="note">
                {segment.backtest.all.verdict === 'too_few'
                  ? t('Too few were followed to say whether the score tells who leaves.')
                  : t('The score does not separate yet: read it as a list of signs.')}
              </p>
            )}
          </Panel>
          <Panel
            title={t('New at high risk')}
            note={t('Who entered the segment in the last seven days.')}
          >
            <SegmentLog
              stays={segment.entered}
              customers={segment.customers}
              timeZone={timeZone}
            />
            <p class="note">
              <a href={customersHref({ risk: 'high', sort: 'risk' })}>{t('All at high risk')}</a>
              {segment.hasMore && t(', more entered this week')}
            </p>
          </Panel>
        </div>
      )}
      <CustomerFilters query={query} currencies={value.currencies} />
      <SavedViews
        path="/customers"
        views={views}
        query={isFiltered(query) ? segmentQuery(query, value.currency) : ''}
        words={SEGMENT_WORDS}
      />
      {shown.length === 0 ? (
        <NoCustomers filtered={isFiltered(query)} />
      ) : (
        <div class="panel">
          <CustomerTable rows={shown} weights={weights} timeZone={timeZone} />
        </div>
      )}
      <nav class="pager" aria-label={t('Pages')}>
        {query.cursor && (
          <a href={customersHref({ ...query, cursor: undefined })}>{t('First page')}</a>
        )}
        {last && (
          <a
            href={customersHref({
              ...query,
              cursor: toCursor({ at: placeOf(query.sort, last), id: last.id }),
            })}
          >
            {t('Next page')}
          </a>
        )}
      </nav>
    </>,
  )
}

const GridCurrencies = ({ value }: { value: ValueByRisk }) =>
  value.currencies.length > 1 ? (
    <Tabs
      label={t('Currency')}
      tabs={value.currencies.map((currency) => ({
        name: currency,
        href: hrefOf('/customers', { currency }),
        current: currency === value.currency,
      }))}
    />
  ) : null

const NoCustomers = ({ filtered }: { filtered: boolean }) => (
  <Empty>
    <h2>{filtered ? t('No customers fit these filters') : t('No customers yet')}</h2>
    <p>
      {filtered ? (
        <a href="/customers">{t('Show all customers')}</a>
      ) : (
        <>
          {rich(
            "They come with the first churn event: connect your billing system in " +
              "<link>Settings</link>, or name a customer when a page calls " +
              "<code>earshot('identify', …)</code>.",
            {
              link: (text) => <a href="/settings#billing">{text}</a>,
              code: (text) => <code>{text}</code>,
            },
          )}
        </>
      )}
    </p>
  </Empty>
)

