import { BILLING_PROVIDERS } from '../../providers/billing'
import type { DescribedEndpoint } from '../../services/billing/endpoint-records'
import { describeCounts, describeHealth, providerName } from '../billing-words'
import { formatTime } from '../format'
import { rich, t } from '../i18n/t'
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
    title={t('Billing')}
    note={t('Who pays, and who stops, comes from your billing system.')}
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
        {t('Last message {lastMessageAt}. {counts}', {
          lastMessageAt: formatTime(timeZone, endpoint.lastMessageAt),
          counts: describeCounts(endpoint.counts),
        })}{' '}
        <a href={billingEndpointHref(endpoint.id)}>
          {t('Messages')}
          <span class="hidden">
            {t('of {providerName}', { providerName: providerName(endpoint.provider) })}
          </span>
        </a>
      </p>
    )}
    {!endpoint.isSecured && <SecretForm endpoint={endpoint} />}
  </article>
)

const NewEndpoint = ({ isFirst }: { isFirst: boolean }) => (
  <>
    <form class="connect" method="post" action="/settings/billing-endpoints">
      <Labelled label={isFirst ? t('Your billing system') : t('Another billing system')}>
        <Select
          name="provider"
          value="stripe"
          options={Object.values(BILLING_PROVIDERS).map(({ slug, name }) => [slug, name] as const)}
        />
      </Labelled>
      <button class={isFirst ? 'primary' : 'quiet'}>{t('Connect')}</button>
    </form>
    {isFirst && (
      <p class="note">
        {rich(
          'Next you get an address to enter over there. Any other system can send <link>churn ' +
            'events</link> itself.',
          { link: (text) => <a href="/docs">{text}</a> },
        )}
      </p>
    )}
  </>
)
