import {
  type ChurnEventRow,
  listChurnEvents,
  listMovementsOfCustomers,
  type MovementRow,
} from '../../../db/queries/churn'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { listResponses } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { CustomerStatus } from '../components/badges'
import { PageTitle, Panel } from '../components/panel'
import { Timeline, type TimelineItem } from '../components/timeline'
import { formatMoneys, formatTime, UNKNOWN } from '../format'
import { type PageContext, renderPage } from '../layout'
import { responsesHref } from '../links'
import { namesFor } from '../names'
import { dateOf } from './customers'

/** So many of each are read; older ones are told to be there. */
const ITEMS = 200

/** One account: what it pays now, and everything that happened and was said, newest first. */
export async function showCustomer(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  const customer = (await listCustomersById(ctx.db, ctx.workspace.id, [id])).get(id)
  if (!customer) throw new AppError('not_found', 'there is no such customer')

  const { items, names, isCut } = await loadTimeline(ctx, id)
  return await renderPage(
    c,
    { title: customer.name ?? customer.id, place: '/customers' },
    <>
      <PageTitle title={customer.name ?? customer.id}>
        <CustomerStatus status={customer.status} />
      </PageTitle>
      <div class="grid one-two">
        <CustomerFacts customer={customer} timeZone={ctx.workspace.timeZone} />
        <Panel
          title="What happened and what was said"
          note={<a href={responsesHref({ customer_id: id })}>Answers only</a>}
        >
          <Timeline items={items} names={names} />
          {isCut && <p class="note">The newest {ITEMS} of each; older ones are in the API.</p>}
        </Panel>
      </div>
    </>,
  )
}

async function loadTimeline(ctx: Context, customerId: string) {
  const { db, workspace } = ctx
  const [events, movements, answers] = await Promise.all([
    listChurnEvents(db, workspace.id, { customerId, limit: ITEMS }),
    listMovementsOfCustomers(db, workspace.id, [customerId]),
    listResponses(db, workspace.id, { customerId }, ITEMS),
  ])
  const items: TimelineItem[] = [
    ...events.map((event) => ({ at: event.at, event, movements: movementsOf(event, movements) })),
    ...answers.map((answer) => ({ at: answer.answeredAt, answer })),
  ]
  return {
    items: items.sort((a, b) => b.at - a.at),
    names: await namesFor(ctx, answers),
    isCut: events.length === ITEMS || answers.length === ITEMS,
  }
}

const movementsOf = ({ id }: ChurnEventRow, movements: readonly MovementRow[]) =>
  movements.filter(({ eventId }) => eventId === id)

const CustomerFacts = ({ customer, timeZone }: { customer: CustomerRow; timeZone: string }) => (
  <dl class="panel facts">
    <dt>Id</dt>
    <dd class="address">{customer.id}</dd>
    {customer.email !== null && (
      <>
        <dt>Address</dt>
        <dd class="address">{customer.email}</dd>
      </>
    )}
    <dt>MRR</dt>
    <dd>{formatMoneys(customer.mrr)}</dd>
    <dt>Plan</dt>
    <dd dir="auto">{customer.plan ?? UNKNOWN}</dd>
    <dt>Paying since</dt>
    <dd>{dateOf(timeZone, customer.firstPaidAt)}</dd>
    {customer.cancelRequestedAt !== null && (
      <>
        <dt>Asked to leave</dt>
        <dd>{formatTime(timeZone, customer.cancelRequestedAt)}</dd>
      </>
    )}
    {customer.churnedAt !== null && (
      <>
        <dt>Left</dt>
        <dd>{formatTime(timeZone, customer.churnedAt)}</dd>
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
