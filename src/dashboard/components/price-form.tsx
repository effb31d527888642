import type { BillingEndpointRow } from '../../../db/queries/billing'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { providerName } from '../billing-words'
import { billingEndpointHref } from '../links'
import { writePriceLines } from '../price-lines'
import { countOf } from '../words'
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
      <summary>{listed === 0 ? 'Enter its prices' : `Change the ${countOf(listed, 'price')}`}</summary>
      <form method="post" action={`${billingEndpointHref(id)}/prices`}>
        <Labelled
          label="One price a line"
          hint={
            <>
              {name} tells which price is paid and not how much that is. Write the id of the price or
              variant, amount, currency and how often: <code>501 20.00 USD month</code>.
            </>
          }
        >
          <textarea name="prices" rows={5} spellcheck={false}>
            {writePriceLines(prices ?? {})}
          </textarea>
        </Labelled>
        <button class="primary">Save prices</button>
      </form>
    </details>
  )
}
