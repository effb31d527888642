import { type BillingMessageRow, listBillingMessages } from '../../../db/queries/billing-messages'
import { MESSAGE_STATES, type MessageState } from '../../domain/billing/message-state'
import { AppError } from '../../errors'
import { fromCursor, toCursor } from '../../http/routes/schemas'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { type DescribedEndpoint, describeEndpoints } from '../../services/billing/endpoint-records'
import { describeCounts, describeHealth, providerName, STATE_NAMES } from '../billing-words'
import { HealthBadge, StateBadge } from '../components/endpoint-health'
import { EndpointAddress, SecretForm } from '../components/endpoint-setup'
import { Empty, Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { PriceForm } from '../components/price-form'
import { Tabs } from '../components/tabs'
import { formatTime, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { billingEndpointHref, billingMessageHref, hrefOf } from '../links'
import { ownOrigin } from '../session'
import { lowered } from '../words'

const PAGE_ROWS = 50

/** One billing system's address: how it is doing, how it is set up, and what came to it. */
export async function showBillingEndpoint(c: PageContext): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  const endpoint = (await describeEndpoints(ctx)).find((one) => one.id === id)
  if (!endpoint) throw new AppError('not_found', t('there is no such address'))

  const { cursor, queued, ...query } = c.req.query()
  const state = MESSAGE_STATES.find((one) => one === query.state)
  const filter = { endpointId: id, state, after: fromCursor(cursor) }
  const rows = await listBillingMessages(ctx.db, ctx.workspace.id, filter, PAGE_ROWS + 1)
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  const { timeZone } = ctx.workspace
  const name = providerName(endpoint.provider)
  const pageHref = (at?: string) => hrefOf(billingEndpointHref(id), { state, cursor: at })
  return await renderPage(
    c,
    { title: name, place: '/settings' },
    <>
      <p class="back"><a href="/settings#billing">{t('Settings')}</a></p>
      <PageTitle title={name}>
        <HealthBadge health={endpoint.health} />
      </PageTitle>
      <Queued queued={queued} />
      <Setup endpoint={endpoint} origin={ownOrigin(c)} timeZone={timeZone} />
      <Panel title={t('Messages')} note={describeCounts(endpoint.counts)}>
        {endpoint.lastMessageAt !== null && (
          <div class="split">
            <StateTabs id={id} state={state} />
            {endpoint.counts.refused > 0 && <ReplayRefused id={id} />}
          </div>
        )}
        {shown.length === 0 ? (
          <NoMessages state={state} name={name} />
        ) : (
          <MessageTable rows={shown} timeZone={timeZone} />
        )}
      </Panel>
      <nav class="pager" aria-label={t('Pages')}>
        {cursor !== undefined && <a href={pageHref()}>{t('Newest')}</a>}
        {last && (
          <a href={pageHref(toCursor({ at: last.receivedAt, id: last.id }))}>{t('Older')}</a>
        )}
      </nav>
    </>,
  )
}

const Setup = ({
  endpoint,
  origin,
  timeZone,
}: {
  endpoint: DescribedEndpoint
  origin: string
  timeZone: string
}) => {
  const system = BILLING_PROVIDERS[endpoint.provider]
  return (
    <Panel title={t('How it is doing')} note={describeHealth(endpoint, timeZone)} class="endpoint">
      <EndpointAddress endpoint={endpoint} origin={origin} />
      <dl class="facts">
        <dt>{t('Last message')}</dt>
        <dd>
          {endpoint.lastMessageAt === null ? UNKNOWN : formatTime(timeZone, endpoint.lastMessageAt)}
        </dd>
        {endpoint.refusedAt !== null && (
          <>
            <dt>{t('Last unsigned')}</dt>
            <dd>{formatTime(timeZone, endpoint.refusedAt)}</dd>
          </>
        )}
        {system && (
          <>
            <dt>{t('Guide')}</dt>
            <dd>
              <code>{system.docs}</code>
            </dd>
          </>
        )}
      </dl>
      <SecretForm endpoint={endpoint} />
      <PriceForm endpoint={endpoint} />
      {system?.events && (
        <details open={endpoint.lastMessageAt === null}>
          <summary>
            {t('The {messages} to switch on there', {
              messages: plural(system.events.length, { one: '{n} message', other: '{n} messages' }),
            })}
          </summary>
          <ul class="names">
            {system.events.map((event) => (
              <li>
                <code>{event}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

const StateTabs = ({ id, state }: { id: string; state: MessageState | undefined }) => (
  <Tabs
    label={t('State')}
    tabs={[
      { name: t('All'), href: billingEndpointHref(id), current: state === undefined },
      ...MESSAGE_STATES.map((each) => ({
        name: t(STATE_NAMES[each]),
        href: hrefOf(billingEndpointHref(id), { state: each }),
        current: each === state,
      })),
    ]}
  />
)

const MessageTable = ({ rows, timeZone }: { rows: readonly BillingMessageRow[]; timeZone: string }) => (
  <TableBox label={t('Messages')} class="messages">
    <thead>
      <tr>
        <th scope="col">{t('State')}</th>
        <th scope="col">{t('Message')}</th>
        <th scope="col">{t('Came')}</th>
        <th scope="col">{t('What became of it')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <td>
            <StateBadge state={row.state} />
          </td>
          <th scope="row">
            <a href={billingMessageHref(row)}>{row.type}</a>
            <span class="id">{row.id}</span>
          </th>
          <td class="nowrap">{formatTime(timeZone, row.receivedAt)}</td>
          <td dir="auto">{row.outcome ?? UNKNOWN}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

const ReplayRefused = ({ id }: { id: string }) => (
  <form method="post" action={`${billingEndpointHref(id)}/replay`}>
    <button class="quiet">{t('Replay all refused')}</button>
  </form>
)

const Queued = ({ queued }: { queued: string | undefined }) => {
  if (queued === undefined) return null
  return (
    <Notice>
      {t('{messages} taken up again. What can be read now is applied within a minute.', {
        messages: plural(Number(queued) || 0, { one: '{n} message', other: '{n} messages' }),
      })}
    </Notice>
  )
}

const NoMessages = ({ state, name }: { state: MessageState | undefined; name: string }) => (
  <Empty>
    <h3>{state === undefined ? t(
      'No messages yet',
    ) : t('No messages that are {state_names}', {
      state_names: lowered(t(STATE_NAMES[state])),
    })}</h3>
    <p>
      {state === undefined
        ? t(
          'Once the address is entered in {name} and its secret here, send a test message from ' +
            'there.',
          { name },
        )
        : t('Nothing to do here.')}
    </p>
  </Empty>
)
