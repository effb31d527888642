import type { WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
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
          Nothing is sent to <a href={webhookHref(id)}>{url}</a> any more:{' '}
          {off === 'gone' ? 'it answered 410.' : 'it failed for five days.'}
        </p>
      ))}
    </Notice>
  )
}
