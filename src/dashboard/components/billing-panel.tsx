import type { BillingEndpointRow } from '../../../db/queries/billing'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { formatDate } from '../format'
import { humanize } from '../words'
import { CopyText } from './code'
import { Labelled } from './fields'
import { Panel } from './panel'

/** Addresses billing systems post to: made here, entered there, secured with their secret. */
export const BillingPanel = ({
  endpoints,
  origin,
  timeZone,
}: {
  endpoints: readonly BillingEndpointRow[]
  origin: string
  timeZone: string
}) => (
  <Panel
    id="billing"
    title="Billing"
    note="Who pays, and who stops, comes from your billing system."
  >
    {endpoints.map((endpoint) => (
      <Endpoint endpoint={endpoint} origin={origin} timeZone={timeZone} />
    ))}
    <form class="actions" method="post" action="/settings/billing-endpoints">
      {Object.keys(BILLING_PROVIDERS).map((provider) => (
        <button class="quiet" name="provider" value={provider}>
          {endpoints.length === 0 ? 'Connect' : 'Another address for'} {humanize(provider)}
        </button>
      ))}
    </form>
  </Panel>
)

const Endpoint = ({
  endpoint: { id, provider, secrets, createdAt },
  origin,
  timeZone,
}: {
  endpoint: BillingEndpointRow
  origin: string
  timeZone: string
}) => (
  <div class="endpoint">
    <p>
      <strong>{humanize(provider)}</strong>{' '}
      <span class="muted">
        {secrets.length > 0
          ? `connected, made ${formatDate(timeZone, createdAt)}`
          : 'waits for its signing secret: until then it takes nothing'}
      </span>
    </p>
    <CopyText
      id={id}
      text={`${origin}/v1/billing/${provider}/${id}`}
      label={`Webhook address for ${humanize(provider)}`}
    />
    <details open={secrets.length === 0}>
      <summary>{secrets.length > 0 ? 'Change the signing secret' : 'Signing secret'}</summary>
      <form class="inline" method="post" action={`/settings/billing-endpoints/${id}/secret`}>
        <Labelled label="Signing secret" hint="Shown beside the webhook over there.">
          <input
            name="secret"
            type="password"
            required
            minlength={8}
            maxlength={200}
            autocomplete="off"
          />
        </Labelled>
        <button class="primary">Save</button>
      </form>
    </details>
  </div>
)
