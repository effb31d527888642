import type { BillingEndpointRow } from '../../../db/queries/billing'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { providerName } from '../billing-words'
import { plural, rich, t } from '../i18n/t'
import { billingEndpointHref } from '../links'
import { writePriceLines } from '../price-lines'
import { Labelled } from './fields'

/** For systems whose messages name a price and no amount. */
export const PriceForm = ({
  endpoint: { id, provider, prices },
}: {
  endpoint: Pick<BillingEndpointRow, 'id' | 'provider' | 'prices'>
}) => {
  if (!BILLING_PROVIDERS[provider]?.needsPrices) return null
  const listed = Object.keys(prices ?? {}).length
  const name = providerName(provider)
  return (
    <details open={listed === 0}>
      <summary>{listed === 0 ? t('Enter its prices') : plural(listed, { one: 'Change the {n} price', other: 'Change the {n} prices' })}</summary>
      <form method="post" action={`${billingEndpointHref(id)}/prices`}>
        <Labelled
          label={t('One price a line')}
          hint={
            rich(
              '{name} tells which price is paid and not how much that is. Write the id of the price or variant, amount, currency and how often: <code>501 20.00 USD month</code>.',
              { name, code: (inner) => <code>{inner}</code> },
            )
          }
        >
          <textarea name="prices" rows={5} spellcheck={false}>
            {writePriceLines(prices ?? {})}
          </textarea>
        </Labelled>
        <button class="primary">{t('Save prices')}</button>
      </form>
    </details>
  )
}
