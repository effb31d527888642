import { BILLING_PROVIDERS } from '../../providers/billing'
import type { DescribedEndpoint } from '../../services/billing/endpoint-records'
import { providerName } from '../billing-words'
import { msg, t } from '../i18n/t'
import { CopyText } from './code'
import { Labelled } from './fields'
import { lowered } from '../words'

/** What is entered over there. */
export const EndpointAddress = ({
  endpoint: { id, provider },
  origin,
}: {
  endpoint: DescribedEndpoint
  origin: string
}) => (
  <CopyText
    id={id}
    text={`${origin}/v1/billing/${provider}/${id}`}
    label={t('Webhook address for {providerName}', { providerName: providerName(provider) })}
  />
)

/** What is entered here. The secret before the new one stays good, while both are in use. */
export const SecretForm = ({ endpoint: { id, provider, isSecured } }: { endpoint: DescribedEndpoint }) => {
  const secret = BILLING_PROVIDERS[provider]?.secret
  const name = t(secret?.name ?? msg('Secret'))
  const hint = secret?.hint === undefined ? null : t(secret.hint)
  return (
    <details open={!isSecured}>
      <summary>{isSecured ? t('Change the {name}', { name: lowered(name) }) : name}</summary>
      <form method="post" action={`/settings/billing-endpoints/${id}/secret`}>
        <Labelled
          label={name}
          hint={
            <>
              {hint}
              {isSecured && t(' The one before stays good as well, until you change it again.')}
            </>
          }
        >
          <input
            name="secret"
            type="password"
            required
            minlength={8}
            maxlength={200}
            autocomplete="off"
          />
        </Labelled>
        <button class="primary">{t('Save')}</button>
      </form>
    </details>
  )
}
