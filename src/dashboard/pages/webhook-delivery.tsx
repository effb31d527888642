import {
  type DeliveryRow,
  findDelivery,
  findEvent,
  listAttempts,
} from '../../../db/queries/deliveries'
import { AppError } from '../../errors'
import { bodyOf } from '../../services/deliveries/attempt'
import { AttemptsPanel } from '../components/attempts-table'
import { CopyText } from '../components/code'
import { Notice, PageTitle, Panel } from '../components/panel'
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
  if (!row) throw new AppError('not_found', t('there is no such delivery'))
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
      <AttemptsPanel attempts={attempts} timeZone={workspace.timeZone} />
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
