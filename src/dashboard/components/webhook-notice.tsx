import type { WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import { rich, t } from '../i18n/t'
import { webhookHref } from '../links'
import { Notice } from './panel'

/** Says on the first page that events no longer reach an endpoint, which nobody would notice otherwise. */
export const WebhookNotice = ({ endpoints }: { endpoints: readonly WebhookEndpointRow[] }) => {
  const lost = endpoints.filter(({ off }) => off === 'gone' || off === 'failing')
  if (lost.length === 0) return null
  return (
    <Notice kind="refused">
      {lost.map(({ id, url, off }) => (
        <p class="address">
          {rich('Nothing is sent to {url} any more:', {
            url: <a href={webhookHref(id)}>{url}</a>,
          })}{' '}
          {off === 'gone' ? t('it answered 410.') : t('it failed for five days.')}
        </p>
      ))}
    </Notice>
  )
}
