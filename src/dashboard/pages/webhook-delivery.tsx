import {
  type DeliveryAttemptRow,
  type DeliveryRow,
  findDelivery,
  findEvent,
  listAttempts,
} from '../../../db/queries/deliveries'
import { AppError } from '../../errors'
import { bodyOf } from '../../services/deliveries/attempt'
import { CopyText } from '../components/code'
import { Notice, PageTitle, Panel, TableBox } from '../components/panel'
import { DeliveryStateBadge } from '../components/webhook-badges'
import { formatCount, formatTime, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { deliveryHref, webhookHref } from '../links'
import { describeAnswer } from '../webhook-words'

const MAX_ATTEMPTS = 100

/** One delivery: what was sent, how often, and what was answered. */
export async function showDelivery(c: PageContext): Promise<Response> {
  const { db, workspace } = c.var.ctx
  const row = await findDelivery(db, workspace.id, c.req.param('id') ?? '')
  if (!row) throw new AppError('not_found', 'there is no such delivery')
  const [event, attempts] = await Promise.all([
    findEvent(db, workspace.id, row.eventId),
    listAttempts(db, workspace.id, row.id, MAX_ATTEMPTS),
  ])
  return await renderPage(
    c,
    { title: row.type, place: '/settings' },
    <>
      <p class="back"><a href={webhookHref(row.endpointId)}>{t('Webhook endpoint')}</a></p>
      <PageTitle title={row.type}>
        <DeliveryStateBadge state={row.state} />
      </PageTitle>
      {c.req.query('done') === 'sent' && (
        <Notice kind={row.state === 'delivered' ? 'done' : 'refused'}>
          {row.state === 'delivered' ? t('Sent, and taken.') : t('Sent, and not taken.')}
          {' '}
          {t('The answer is below.')}
        </Notice>
      )}
      <div class="grid one-two">
        <Facts row={row} timeZone={workspace.timeZone} />
        <Panel title={t('What is sent')} note={event ? undefined : t('It is no longer kept.')}>
          {event && (
            <CopyText
              id="payload"
              text={JSON.stringify(JSON.parse(bodyOf(event)), null, 2)}
              label={t('Body')}
            />
          )}
        </Panel>
      </div>
      <Attempts attempts={attempts} timeZone={workspace.timeZone} />
    </>,
  )
}

const Facts = ({ row, timeZone }: { row: DeliveryRow; timeZone: string }) => (
  <Panel title={t('How it went')}>
    <dl class="facts">
      <dt>{t('Last answer')}</dt>
      <dd>{describeAnswer(row.lastStatus, row.lastProblem)}</dd>
      <dt>{t('Attempts')}</dt>
      <dd>{formatCount(row.attempts)}</dd>
      <dt>{t('Next')}</dt>
      <dd>{row.dueAt === null ? UNKNOWN : formatTime(timeZone, row.dueAt)}</dd>
      <dt>{t('Happened')}</dt>
      <dd>{formatTime(timeZone, row.createdAt)}</dd>
      <dt>{t('webhook-id')}</dt>
      <dd class="address">{row.eventId}</dd>
    </dl>
    <form class="actions" method="post" action={`${deliveryHref(row.id)}/replay`}>
      <button class="quiet">{t('Send again')}</button>
      <small>{t('Under the same id, so that your server can tell.')}</small>
    </form>
  </Panel>
)

/** Longer ones open on a click. */
const MAX_LINE = 120

const Answer = ({ text }: { text: string }) => {
  if (text === '') return <>{UNKNOWN}</>
  if (text.length <= MAX_LINE) return <>{text}</>
  return (
    <details>
      <summary>{text.slice(0, MAX_LINE)}…</summary>
      {text}
    </details>
  )
}

const Attempts = ({
  attempts,
  timeZone,
}: {
  attempts: readonly DeliveryAttemptRow[]
  timeZone: string
}) => (
  <Panel title={t('Attempts')} note={attempts.length === 0 ? t('None yet.') : t('Newest first.')}>
    {attempts.length > 0 && (
      <TableBox label={t('Attempts')} class="rows">
        <thead>
          <tr>
            <th scope="col" class="number">{t('No.')}</th>
            <th scope="col">{t('At')}</th>
            <th scope="col" class="number">{t('Took')}</th>
            <th scope="col">{t('Outcome')}</th>
            <th scope="col">{t('Answer')}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ attempt, at, ms, status, problem, answer }) => (
            <tr>
              <th scope="row" class="number">
                {attempt}
              </th>
              <td class="nowrap">{formatTime(timeZone, at)}</td>
              <td class="number nowrap">{t('{ms} ms', { ms: formatCount(ms) })}</td>
              <td>{describeAnswer(status, problem)}</td>
              <td class="samples" dir="auto">
                <Answer text={answer} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)
