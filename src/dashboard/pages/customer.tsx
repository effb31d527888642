import { listSubscriptionsOfCustomers } from '../../../db/queries/churn'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { AppError } from '../../errors'
import { fromTimelineCursor, toTimelineCursor } from '../../http/routes/customer-timeline'
import { newestFirst } from '../../services/customers/newest-subscriptions'
import { listTimeline } from '../../services/customers/timeline'
import { explainRisk } from '../../services/risk/explain'
import { summarizeBacktest } from '../../services/risk/summarize-backtest'
import { CustomerStatus } from '../components/badges'
import { dateOf } from '../components/customer-table'
import { PageTitle, Panel } from '../components/panel'
import { PersonLink } from '../components/person-form'
import { RiskPanel } from '../components/risk-panel'
import { SubscriptionsPanel } from '../components/subscriptions-panel'
import { Timeline } from '../components/timeline'
import { formatDecimal, formatMoneys, formatTime, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { isOwner, type PageContext, renderPage } from '../layout'
import { customerHref, hrefOf, responsesHref } from '../links'
import { namesFor } from '../names'
import { humanize } from '../words'

const PAGE_ITEMS = 50

/** One account: what it pays now, whether it may leave, and everything that happened and was said. */
export async function showCustomer(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  const customer = (await listCustomersById(ctx.db, ctx.workspace.id, [id])).get(id)
  if (!customer) throw new AppError('not_found', t('there is no such customer'))

  const after = fromTimelineCursor(c.req.query('cursor'))
  const [items, subscriptions, score, backtest] = await Promise.all([
    listTimeline(ctx, id, after, PAGE_ITEMS + 1),
    listSubscriptionsOfCustomers(ctx.db, ctx.workspace.id, [id]),
    explainRisk(ctx, customer),
    summarizeBacktest(ctx),
  ])
  const shown = items.slice(0, PAGE_ITEMS)
  const last = items.length > PAGE_ITEMS ? shown.at(-1) : undefined
  const answers = shown.flatMap((item) => (item.kind === 'answer' ? item.answer : []))
  const { timeZone } = ctx.workspace
  return await renderPage(
    c,
    { title: customer.name ?? customer.id, place: '/customers' },
    <>
      <PageTitle title={customer.name ?? customer.id}>
        <CustomerStatus status={customer.status} />
      </PageTitle>
      <div class="grid one-two">
        <div>
          <CustomerFacts customer={customer} timeZone={timeZone} />
          {isOwner(c) && <PersonLink by="customer" id={customer.id} />}
          <SubscriptionsPanel rows={newestFirst(subscriptions)} timeZone={timeZone} />
          <RiskPanel customer={customer} score={score} backtest={backtest} timeZone={timeZone} />
        </div>
        <Panel
          title={t('What happened and what was said')}
          note={<a href={responsesHref({ customer_id: id })}>{t('Answers only')}</a>}
        >
          <Timeline items={shown} names={await namesFor(ctx, answers)} now={ctx.now()} />
          <nav class="pager" aria-label={t('Pages')}>
            {after && <a href={customerHref(id)}>{t('Newest')}</a>}
            {last && (
              <a href={hrefOf(customerHref(id), { cursor: toTimelineCursor(last) })}>
                {t('Older')}
              </a>
            )}
          </nav>
        </Panel>
      </div>
    </>,
  )
}

const CustomerFacts = ({ customer, timeZone }: { customer: CustomerRow; timeZone: string }) => (
  <dl class="panel facts">
    <dt>{t('Id')}</dt>
    <dd class="address">{customer.id}</dd>
    {customer.email !== null && (
      <>
        <dt>{t('Address')}</dt>
        <dd class="address">{customer.email}</dd>
      </>
    )}
    <dt>{t('MRR')}</dt>
    <dd>{formatMoneys(customer.mrr)}</dd>
    <dt>{t('Plan')}</dt>
    <dd dir="auto">{customer.plan ?? UNKNOWN}</dd>
    {customer.billed !== null && (
      <>
        <dt>{t('Billed')}</dt>
        <dd>{humanize(customer.billed)}</dd>
      </>
    )}
    <dt>{t('Paying since')}</dt>
    <dd>{dateOf(timeZone, customer.firstPaidAt)}</dd>
    {customer.pastDueSince !== null && (
      <>
        <dt>{t('Owes since')}</dt>
        <dd>{formatTime(timeZone, customer.pastDueSince)}</dd>
      </>
    )}
    {customer.cancelRequestedAt !== null && (
      <>
        <dt>{t('Asked to leave')}</dt>
        <dd>{formatTime(timeZone, customer.cancelRequestedAt)}</dd>
      </>
    )}
    {customer.churnedAt !== null && (
      <>
        <dt>{t('Left')}</dt>
        <dd>{formatTime(timeZone, customer.churnedAt)}</dd>
      </>
    )}
    {customer.lastSeenAt !== null && (
      <>
        <dt>{t('Last seen')}</dt>
        <dd>{formatTime(timeZone, customer.lastSeenAt)}</dd>
      </>
    )}
    {customer.usage !== null && (
      <>
        <dt>{t('Usage')}</dt>
        <dd>{formatDecimal(customer.usage)}</dd>
      </>
    )}
    {Object.entries(customer.traits).map(([name, value]) => (
      <>
        <dt dir="auto">{name}</dt>
        <dd dir="auto">{String(value)}</dd>
      </>
    ))}
  </dl>
)
