import { listAttempts } from '../../../db/queries/deliveries'
import { findMessage, listMessages, type MessageRow } from '../../../db/queries/messages'
import { MESSAGE_STATES } from '../../domain/messages/state'
import { AppError } from '../../errors'
import { fromCursor, toCursor } from '../../http/routes/schemas'
import { AttemptsPanel } from '../components/attempts-table'
import { MessageStateBadge } from '../components/message-badge'
import { MessageTable } from '../components/message-table'
import { Empty, Notice, PageTitle, Panel } from '../components/panel'
import { Tabs } from '../components/tabs'
import { formatLanguage, formatTime } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { channelHref, customerHref, hrefOf, messageHref, responseHref } from '../links'
import { describeMessage, MESSAGE_KIND_WORDS, MESSAGE_STATE_NAMES } from '../message-words'

const PAGE_ROWS = 50
const MAX_ATTEMPTS = 100
const HERE = '/settings/messages/sent'

/** Everything that was written, newest first. */
export async function showMessages(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const { cursor, ...query } = c.req.query()
  const state = MESSAGE_STATES.find((one) => one === query.state)
  const rows = await listMessages(db, workspace.id, { state, after: fromCursor(cursor) }, PAGE_ROWS + 1)
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  const pageHref = (at?: string) => hrefOf(HERE, { state, cursor: at })
  return await renderPage(
    c,
    { title: t('All messages'), place: '/settings' },
    <>
      <p class="back">
        <a href="/settings/messages">{t('Messages')}</a>
      </p>
      <PageTitle title={t('All messages')}>
        <Tabs
          label={t('State')}
          tabs={[
            { name: t('All'), href: HERE, current: state === undefined },
            ...MESSAGE_STATES.map((each) => ({
              name: t(MESSAGE_STATE_NAMES[each]),
              href: hrefOf(HERE, { state: each }),
              current: each === state,
            })),
          ]}
        />
      </PageTitle>
      {shown.length === 0 ? (
        <Empty>
          <h3>{t('No messages here')}</h3>
          <p>{t('Replies, playbooks, updates and digests are listed as they are written.')}</p>
        </Empty>
      ) : (
        <section class="panel">
          <MessageTable rows={shown} timeZone={workspace.timeZone} />
        </section>
      )}
      <nav class="pager" aria-label={t('Pages')}>
        {cursor !== undefined && <a href={pageHref()}>{t('Newest')}</a>}
        {last && <a href={pageHref(toCursor({ at: last.createdAt, id: last.id }))}>{t('Older')}</a>}
      </nav>
    </>,
  )
}

/** One message: its words, what became of it, and every attempt. */
export async function showMessage(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const row = await findMessage(db, workspace.id, c.req.param('id') ?? '')
  if (!row) throw new AppError('not_found', t('there is no such message'))
  const attempts = await listAttempts(db, workspace.id, row.id, MAX_ATTEMPTS)
  return await renderPage(
    c,
    { title: row.subject || t('Message'), place: '/settings' },
    <>
      <p class="back">
        <a href={HERE}>{t('All messages')}</a>
      </p>
      <PageTitle title={row.subject || t('Message')}>
        <MessageStateBadge state={row.state} />
      </PageTitle>
      {c.req.query('done') !== undefined && (
        <Notice kind={row.state === 'sent' ? 'done' : 'refused'}>{describeMessage(row, workspace.timeZone)}</Notice>
      )}
      <div class="grid one-two">
        <Facts row={row} timeZone={workspace.timeZone} />
        <Panel title={t('What it says')}>
          <p class="words" dir="auto">
            {row.body}
          </p>
        </Panel>
      </div>
      <AttemptsPanel attempts={attempts} timeZone={workspace.timeZone} />
    </>,
  )
}

const Facts = ({ row, timeZone }: { row: MessageRow; timeZone: string }) => (
  <Panel title={t('What became of it')} note={describeMessage(row, timeZone)}>
    <dl class="facts">
      <dt>{t('Kind')}</dt>
      <dd>{t(MESSAGE_KIND_WORDS[row.kind])}</dd>
      <dt>{t('To')}</dt>
      <dd dir="auto" class="address">
        {row.address ?? (row.respondentId === null ? t('The team') : t('Nobody knows'))}
      </dd>
      {row.customerId !== null && (
        <>
          <dt>{t('Customer')}</dt>
          <dd dir="auto">
            <a href={customerHref(row.customerId)}>{row.customerId}</a>
          </dd>
        </>
      )}
      {row.causeKind === 'response' && (
        <>
          <dt>{t('Because of')}</dt>
          <dd>
            <a href={responseHref(row.causeId)}>{t('their answer')}</a>
          </dd>
        </>
      )}
      {row.channelId !== null && (
        <>
          <dt>{t('By')}</dt>
          <dd>
            <a href={channelHref(row.channelId)}>{t('its channel')}</a>
          </dd>
        </>
      )}
      <dt>{t('Language')}</dt>
      <dd>{formatLanguage(row.locale)}</dd>
      <dt>{t('Written')}</dt>
      <dd>{formatTime(timeZone, row.createdAt)}</dd>
      <dt>{t('Id')}</dt>
      <dd class="address">{row.id}</dd>
    </dl>
    {(row.state === 'failed' || row.state === 'withheld') && (
      <form class="actions" method="post" action={`${messageHref(row.id)}/replay`}>
        <button class="quiet">{t('Try again')}</button>
        <small>{t('It is judged anew: who said no still gets nothing.')}</small>
      </form>
    )}
  </Panel>
)
