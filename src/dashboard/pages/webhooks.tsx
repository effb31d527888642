import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { MAX_ENDPOINTS } from '../../services/webhooks/create-endpoint'
import { type DescribedWebhook, describeWebhooks } from '../../services/webhooks/describe-endpoints'
import { Empty, Notice, PageTitle, Panel } from '../components/panel'
import { SettingsTabs } from '../components/settings-tabs'
import { WebhookStatusBadge } from '../components/webhook-badges'
import { NewSecret, type WebhookFields, WebhookForm } from '../components/webhook-fields'
import { rich, t } from '../i18n/t'
import { type PageContext, renderPage } from '../layout'
import { webhookHref } from '../links'
import { describeDeliveries, describeWebhookStatus } from '../webhook-words'

const NOTHING: WebhookFields = { url: '', description: '', types: [] }

/** Where other systems are told what happened, and how each is doing. */
export const showWebhooks = (c: PageContext): Promise<Response> => renderWebhooks(c)

/** `secret` is one just made; `refused` is what was entered and why it was not taken. */
export async function renderWebhooks(
  c: PageContext,
  {
    secret,
    refused,
    status = 200,
  }: {
    secret?: string
    refused?: { problem: string; fields: WebhookFields }
    status?: ContentfulStatusCode
  } = {},
): Promise<Response> {
  const endpoints = await describeWebhooks(c.var.ctx)
  const { timeZone } = c.var.ctx.workspace
  return await renderPage(
    c,
    { title: t('Webhooks'), place: '/settings', status },
    <>
      <PageTitle title={t('Webhooks')}>
        <SettingsTabs current="/settings/webhooks" />
      </PageTitle>
      {secret !== undefined && <NewSecret secret={secret} />}
      {c.req.query('done') === 'removed' && (
        <Notice>{t('Removed. Nothing is sent there any more.')}</Notice>
      )}
      {refused && (
        <Notice kind="refused">
          <p>{refused.problem}</p>
        </Notice>
      )}
      <Panel
        title={t('Endpoints')}
        note={t(
          'Your systems hear at once what happens here: signed, and tried again for three days.',
        )}
      >
        {endpoints.length === 0 ? (
          <Empty>
            <h3>{t('No endpoints yet')}</h3>
            <p>
              {rich(
                'An endpoint is an address of yours that takes events by <code>POST</code>. ' +
                  'How to check them is in <code2>docs/webhooks.md</code2>.',
                { code: (text) => <code>{text}</code>, code2: (text) => <code>{text}</code> },
              )}
            </p>
          </Empty>
        ) : (
          endpoints.map((endpoint) => <Endpoint endpoint={endpoint} timeZone={timeZone} />)
        )}
        {endpoints.length < MAX_ENDPOINTS && (
          <details class="new" open={endpoints.length === 0 || refused !== undefined}>
            <summary>{t('New endpoint')}</summary>
            <WebhookForm
              action="/settings/webhooks"
              fields={refused?.fields ?? NOTHING}
              button={t('Make the endpoint')}
            />
          </details>
        )}
      </Panel>
    </>,
  )
}

const Endpoint = ({ endpoint, timeZone }: { endpoint: DescribedWebhook; timeZone: string }) => (
  <article class="endpoint">
    <div class="head">
      <h3 class="address">
        <a href={webhookHref(endpoint.id)}>{endpoint.url}</a>
      </h3>
      <WebhookStatusBadge status={endpoint.status} />
    </div>
    {endpoint.description !== '' && <p dir="auto">{endpoint.description}</p>}
    <p class="note">
      {describeWebhookStatus(endpoint, timeZone)} {describeDeliveries(endpoint.counts)}
    </p>
  </article>
)
