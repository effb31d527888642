import { OFFER_ACCEPTANCE } from '../../domain/metrics/cancellation-rates'
import type { OfferFigures, VariantFigures } from '../../services/cancellations/summarize'
import type { FlowNames } from '../flow-names'
import { formatMoneys } from '../format'
import { rich, t } from '../i18n/t'
import { humanize } from '../words'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

/** Each offer with what it cost and what came in: an accepted offer is only an accepted offer. */
export const OffersTable = ({
  offers,
  names,
}: {
  offers: readonly OfferFigures[]
  names: FlowNames
}) => (
  <Panel title={t('Offers')} metric={OFFER_ACCEPTANCE.slug}>
    {offers.length === 0 ? (
      <p class="note">
        {rich(
          'The flow makes no offer. Add some to <link>the cancellation survey</link>, with a ' +
            'holdout, and see here whether they pay.',
          { link: (text) => <a href="/surveys">{text}</a> },
        )}
      </p>
    ) : (
      <TableBox label={t('Offers')}>
        <thead>
          <tr>
            <th scope="col">{t('Offer')}</th>
            <th scope="col" class="number">{t('Accepted')}</th>
            <th scope="col" class="number">{t('Still paying after 90 days')}</th>
            <th scope="col" class="number">{t('Given away')}</th>
            <th scope="col" class="number">{t('Paid in 90 days')}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <>
              <tr>
                <th scope="row">
                  <span dir="auto">{names.offer(offer.id)}</span>
                  <span class="under">{humanize(offer.kind)}</span>
                </th>
                <Account figures={offer} />
              </tr>
              {offer.variants.map((variant) => (
                <tr class="sub">
                  <th scope="row">{t('Variant {id}', { id: variant.id.toUpperCase() })}</th>
                  <Account figures={variant} />
                </tr>
              ))}
            </>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)

const Account = ({ figures: { accepted, saved90, given, paid } }: { figures: VariantFigures }) => (
  <>
    <RateCell rate={accepted} />
    <RateCell rate={saved90} />
    <td class="number">
      {given === null ? <span class="muted">{t('no price of ours')}</span> : formatMoneys(given)}
    </td>
    <td class="number">{formatMoneys(paid)}</td>
  </>
)
