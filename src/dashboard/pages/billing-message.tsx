import { type ExternalEventRow, listExternalEvents } from '../../../db/queries/billing-messages'
import { AppError } from '../../errors'
import { providerName } from '../billing-words'
import { StateBadge } from '../components/endpoint-health'
import { CopyText } from '../components/code'
import { Notice, PageTitle, Panel } from '../components/panel'
import { formatTime, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { billingEndpointHref, billingMessageHref } from '../links'

/** Longer ones are cut here; the API has them whole. */
const MAX_SHOWN = 100_000

/** One message of a billing system, as it came. */
export async function showBillingMessage(c: PageContext): Promise<Response> {
  const { timeZone } = c.var.ctx.workspace
  const row = await findMessage(c)
  return await renderPage(
    c,
    { title: row.type, place: '/settings' },
    <>
      <p class="back">
        <a href={billingEndpointHref(row.endpointId ?? '')}>{providerName(row.provider)}</a>
      </p>
      <PageTitle title={row.type}>
        <StateBadge state={row.state} />
      </PageTitle>
      {c.req.query('done') === 'replayed' && (
        <Notice>{t('Applied anew: {outcome}.', { outcome: row.outcome ?? '' })}</Notice>
      )}
      <div class="grid one-two">
        <Facts row={row} timeZone={timeZone} />
        <Payload row={row} />
      </div>
    </>,
  )
}

export async function findMessage(c: PageContext): Promise<ExternalEventRow> {
  const { db, workspace } = c.var.ctx
  const { provider = '', message = '' } = c.req.param() as Record<string, string>
  const [row] = await listExternalEvents(db, workspace.id, provider, [message])
  if (!row) throw new AppError('not_found', t('there is no such message'))
  return row
}

const Facts = ({ row, timeZone }: { row: ExternalEventRow; timeZone: string }) => (
  <Panel title={t('What became of it')}>
    <dl class="facts">
      <dt>{t('Outcome')}</dt>
      <dd dir="auto">{row.outcome ?? t('Not applied yet')}</dd>
      <dt>{t('Came')}</dt>
      <dd>{formatTime(timeZone, row.receivedAt)}</dd>
      <dt>{t('Handled')}</dt>
      <dd>{row.handledAt === null ? UNKNOWN : formatTime(timeZone, row.handledAt)}</dd>
      <dt>{t('Id')}</dt>
      <dd class="address">{row.externalId}</dd>
    </dl>
    <form class="actions" method="post" action={`${billingMessageHref({ ...row, id: row.externalId })}/replay`}>
      <button class="quiet">{t('Replay')}</button>
      <small>{t('What it said already is known and changes nothing.')}</small>
    </form>
  </Panel>
)

const Payload = ({ row: { payload } }: { row: ExternalEventRow }) => {
  const text = indent(payload)
  return (
    <Panel
      title={t('As it came')}
      note={
        text.length > MAX_SHOWN ? t(
          'Cut: the whole of it is in the API.',
        ) : t('Indented here, to be read.')
      }
    >
      <CopyText id="payload" text={text.slice(0, MAX_SHOWN)} label={t('Payload')} />
    </Panel>
  )
}

function indent(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2)
  } catch {
    return payload
  }
}
