import { BILLING_PROVIDERS } from '../../providers/billing'
import type { DescribedEndpoint } from '../../services/billing/endpoint-records'
import { describeCounts, describeHealth, providerName } from '../billing-words'
import { formatTime } from '../format'
import { billingEndpointHref } from '../links'
import { HealthBadge } from './endpoint-health'
import { EndpointAddress, SecretForm } from './endpoint-setup'
import { Labelled, Select } from './fields'
import { Panel } from './panel'

/** Addresses billing systems post to: made here, entered there, secured with their secret. */
export const BillingPanel = ({
  endpoints,
  origin,
  timeZone,
}: {
  endpoints: readonly DescribedEndpoint[]
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
    <NewEndpoint isFirst={endpoints.length === 0} />
  </Panel>
)

const Endpoint = ({
  endpoint,
  origin,
  timeZone,
}: {
  endpoint: DescribedEndpoint
  origin: string
  timeZone: string
}) => (
  <article class="endpoint">
    <div class="head">
      <h3>
        <a href={billingEndpointHref(endpoint.id)}>{providerName(endpoint.provider)}</a>
      </h3>
      <HealthBadge health={endpoint.health} />
    </div>
    <p>{describeHealth(endpoint, timeZone)}</p>
    <EndpointAddress endpoint={endpoint} origin={origin} />
    {endpoint.lastMessageAt !== null && (
      <p class="note">
        Last message {formatTime(timeZone, endpoint.lastMessageAt)}. {describeCounts(endpoint.counts)}{' '}
        <a href={billingEndpointHref(endpoint.id)}>
          Messages<span class="hidden"> of {providerName(endpoint.provider)}</span>
        </a>
      </p>
    )}
    {!endpoint.isSecured && <SecretForm endpoint={endpoint} />}
  </article>
)

const NewEndpoint = ({ isFirst }: { isFirst: boolean }) => (
  <>
    <form class="connect" method="post" action="/settings/billing-endpoints">
      <Labelled label={isFirst ? 'Your billing system' : 'Another billing system'}>
        <Select
          name="provider"
          value="stripe"
          options={Object.values(BILLING_PROVIDERS).map(({ slug, name }) => [slug, name] as const)}
        />
      </Labelled>
      <button class={isFirst ? 'primary' : 'quiet'}>Connect</button>
    </form>
    {isFirst && (
      <p class="note">
        Next you get an address to enter over there. Any other system can send{' '}
        <a href="/docs">churn events</a> itself.
      </p>
    )}
  </>
)
