import { type CustomerRow, listCustomers } from '../../../db/queries/customers'
import { fromCursor, toCursor } from '../../http/routes/schemas'
import { CustomerStatus } from '../components/badges'
import { Empty, PageTitle, TableBox } from '../components/panel'
import { Tabs } from '../components/tabs'
import { formatDate, formatMoneys, UNKNOWN } from '../format'
import { type PageContext, renderPage } from '../layout'
import { customerHref, hrefOf } from '../links'
import { humanize } from '../words'

const STATUSES = ['active', 'trial', 'paused', 'churned', 'none'] as const
const PAGE_ROWS = 50

/** Paying accounts, newest first. */
export async function showCustomers(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const status = STATUSES.find((each) => each === c.req.query('status'))
  const after = fromCursor(c.req.query('cursor'))
  const rows = await listCustomers(db, workspace.id, { status, after }, PAGE_ROWS + 1)
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  return await renderPage(
    c,
    { title: 'Customers', place: '/customers' },
    <>
      <PageTitle title="Customers">
        <StatusTabs status={status} />
      </PageTitle>
      {shown.length === 0 ? (
        <NoCustomers filtered={status !== undefined} />
      ) : (
        <div class="panel">
          <CustomerTable rows={shown} timeZone={workspace.timeZone} />
        </div>
      )}
      <nav class="pager" aria-label="Pages">
        {after && <a href={hrefOf('/customers', { status })}>Newest</a>}
        {last && (
          <a
            href={hrefOf('/customers', {
              status,
              cursor: toCursor({ at: last.createdAt, id: last.id }),
            })}
          >
            Older
          </a>
        )}
      </nav>
    </>,
  )
}

const CustomerTable = ({ rows, timeZone }: { rows: readonly CustomerRow[]; timeZone: string }) => (
  <TableBox label="Customers">
    <thead>
      <tr>
        <th scope="col">Customer</th>
        <th scope="col">Status</th>
        <th scope="col">Plan</th>
        <th scope="col" class="number">
          MRR
        </th>
        <th scope="col">Paying since</th>
        <th scope="col">Left</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <th scope="row">
            <a href={customerHref(row.id)} dir="auto">
              {row.name ?? row.id}
            </a>
          </th>
          <td>
            <CustomerStatus status={row.status} />
            {row.cancelRequestedAt !== null && row.churnedAt === null && (
              <span class="interval">wants to leave</span>
            )}
          </td>
          <td dir="auto">{row.plan ?? UNKNOWN}</td>
          <td class="number">{formatMoneys(row.mrr)}</td>
          <td class="nowrap">{dateOf(timeZone, row.firstPaidAt)}</td>
          <td class="nowrap">{dateOf(timeZone, row.churnedAt)}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

export const dateOf = (timeZone: string, at: number | null): string =>
  at === null ? UNKNOWN : formatDate(timeZone, at)

const StatusTabs = ({ status }: { status: string | undefined }) => (
  <Tabs
    label="Status"
    tabs={[
      { name: 'All', href: '/customers', current: status === undefined },
      ...STATUSES.map((each) => ({
        name: each === 'none' ? 'Never paid' : humanize(each),
        href: hrefOf('/customers', { status: each }),
        current: each === status,
      })),
    ]}
  />
)

const NoCustomers = ({ filtered }: { filtered: boolean }) => (
  <Empty>
    <h2>{filtered ? 'No customers of this status' : 'No customers yet'}</h2>
    <p>
      {filtered ? (
        <a href="/customers">Show all customers</a>
      ) : (
        <>
          They come with the first churn event: connect your billing system in{' '}
          <a href="/settings#billing">Settings</a>, or name a customer when a page calls{' '}
          <code>earshot('identify', …)</code>.
        </>
      )}
    </p>
  </Empty>
)
