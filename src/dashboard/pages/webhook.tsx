import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { listDeliveries } from '../../../db/queries/deliveries'
import { DELIVERY_STATES, type DeliveryState } from '../../domain/deliveries/state'
import { fromCursor, toCursor } from '../../http/routes/schemas'
import { shownSecret } from '../../http/routes/webhook-json'
import { type DescribedWebhook, describeWebhookById } from '../../services/webhooks/describe-endpoints'
import { DeliveryTable } from '../components/delivery-table'
import { Empty, Notice, PageTitle, Panel } from '../components/panel'
import { Tabs } from '../components/tabs'
import { WebhookStatusBadge } from '../components/webhook-badges'
import { NewSecret, WebhookForm } from '../components/webhook-fields'
import { formatTime } from '../format'
import { plural, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { hrefOf, webhookHref } from '../links'
import { DELIVERY_STATE_NAMES, describeDeliveries, describeWebhookStatus } from '../webhook-words'
import { lowered } from '../words'

const PAGE_ROWS = 50

/** One endpoint: how it stands, how it is set up, and what was sent to it. */
export const showWebhook = (c: PageContext): Promise<Response> => renderWebhook(c)

export async function renderWebhook(
  c: PageContext,
  { secret, problem, status = 200 }: { secret?: string; problem?: string; status?: ContentfulStatusCode } = {},
): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  const endpoint = await describeWebhookById(ctx, id)
  const { cursor, ...query } = c.req.query()
  const state = DELIVERY_STATES.find((one) => one === query.state)
  const filter = { endpointId: id, state, after: fromCursor(cursor) }
  const rows = await listDeliveries(ctx.db, ctx.workspace.id, filter, PAGE_ROWS + 1)
  const shown = rows.slice(0, PAGE_ROWS)
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined
  const { timeZone } = ctx.workspace
  const pageHref = (at?: string) => hrefOf(webhookHref(id), { state, cursor: at })
  return await renderPage(
    c,
    { title: t('Webhook endpoint'), place: '/settings', status },
    <>
      <p class="back"><a href="/settings/webhooks">{t('Webhooks')}</a></p>
      <PageTitle title={t('Webhook endpoint')}>
        <WebhookStatusBadge status={endpoint.status} />
      </PageTitle>
      {secret !== undefined && <NewSecret secret={secret} />}
      <Done query={query} />
      {problem !== undefined && (
        <Notice kind="refused">
          <p>{problem}</p>
        </Notice>
      )}
      <Setup endpoint={endpoint} timeZone={timeZone} />
      <Panel title={t('Deliveries')} note={describeDeliveries(endpoint.counts)}>
        <div class="split">
          <StateTabs id={id} state={state} />
          {endpoint.off === null && endpoint.counts.failed > 0 && (
            <form method="post" action={`${webhookHref(id)}/replay`}>
              <button class="quiet">{t('Replay all failed')}</button>
            </form>
          )}
        </div>
        {shown.length === 0 ? (
          <NoDeliveries state={state} />
        ) : (
          <DeliveryTable rows={shown} timeZone={timeZone} />
        )}
      </Panel>
      <nav class="pager" aria-label={t('Pages')}>
        {cursor !== undefined && <a href={pageHref()}>{t('Newest')}</a>}
        {last && <a href={pageHref(toCursor({ at: last.createdAt, id: last.id }))}>{t('Older')}</a>}
      </nav>
    </>,
  )
}

const Setup = ({ endpoint, timeZone }: { endpoint: DescribedWebhook; timeZone: string }) => {
  const path = webhookHref(endpoint.id)
  return (
    <Panel
      title={t('How it is doing')}
      note={describeWebhookStatus(endpoint, timeZone)}
      class="endpoint"
    >
      <dl class="facts">
        <dt>{t('URL')}</dt>
        <dd class="address">{endpoint.url}</dd>
        {endpoint.description !== '' && (
          <>
            <dt>{t('For')}</dt>
            <dd dir="auto" class="address">
              {endpoint.description}
            </dd>
          </>
        )}
        <dt>{t('Hears of')}</dt>
        <dd>{endpoint.types.length === 0 ? t('Everything') : endpoint.types.join(', ')}</dd>
        <dt>{t('Signs with')}</dt>
        <dd>
          {endpoint.secrets.map(({ secret, expiresAt }) => (
            <div>
              <code>{shownSecret(secret)}</code>
              {expiresAt !== null && t(' until {expiresAt}', {
                expiresAt: formatTime(timeZone, expiresAt),
              })}
            </div>
          ))}
        </dd>
      </dl>
      <div class="actions">
        <form method="post" action={`${path}/test`}>
          <button class="primary">{t('Send a test')}</button>
        </form>
        <form method="post" action={`${path}/switch`}>
          <input type="hidden" name="enabled" value={endpoint.off === null ? 'false' : 'true'} />
          <button class="quiet">{endpoint.off === null ? t('Switch off') : t('Switch on')}</button>
        </form>
      </div>
      <details>
        <summary>{t('Change it')}</summary>
        <WebhookForm action={path} fields={endpoint} button={t('Save')} />
      </details>
      <details>
        <summary>{t('New signing secret')}</summary>
        <form method="post" action={`${path}/secret`}>
          <p>
            {t(
              'The one in use signs as well for a day, so that your server can take the new ' +
                'one over at any time.',
            )}
          </p>
          <button class="quiet">{t('Make a new secret')}</button>
        </form>
      </details>
      <details class="confirm">
        <summary>{t('Remove it…')}</summary>
        <form method="post" action={`${path}/removal`}>
          <p>
            {t('What waits for it is given up. Its deliveries stay on record for thirty days.')}
          </p>
          <button class="danger">{t('Remove for good')}</button>
        </form>
      </details>
    </Panel>
  )
}

const StateTabs = ({ id, state }: { id: string; state: DeliveryState | undefined }) => (
  <Tabs
    label={t('State')}
    tabs={[
      { name: t('All'), href: webhookHref(id), current: state === undefined },
      ...DELIVERY_STATES.map((each) => ({
        name: t(DELIVERY_STATE_NAMES[each]),
        href: hrefOf(webhookHref(id), { state: each }),
        current: each === state,
      })),
    ]}
  />
)

const Done = ({ query: { done, queued } }: { query: Record<string, string> }) => {
  if (queued !== undefined) {
    return <Notice>
      {t('{deliverys} on the way again.', {
        deliverys: plural(Number(queued) || 0, { one: '{n} delivery', other: '{n} deliveries' }),
      })}
    </Notice>
  }
  if (done === 'on') return <Notice>{t('Switched on. What failed can be replayed.')}</Notice>
  if (done === 'off') return <Notice>{t(
    'Switched off. What waited for it is listed as failed.',
  )}</Notice>
  return done === 'saved' ? <Notice>{t('Saved.')}</Notice> : null
}

const NoDeliveries = ({ state }: { state: DeliveryState | undefined }) => (
  <Empty>
    <h3>
      {state === undefined ? t(
        'No deliveries yet',
      ) : t('No deliveries that are {delivery_state_names}', {
        delivery_state_names: lowered(t(DELIVERY_STATE_NAMES[state])),
      })}
    </h3>
    <p>{state === undefined ? t(
      'Send a test: it arrives within seconds.',
    ) : t('Nothing to do here.')}</p>
  </Empty>
)
