import type { MarkedPurchaser, PurchaseSummary } from '../../services/summaries/purchases'
import { RfmMap } from '../charts/rfm-map'
import { formatCount, formatDecimal, formatMoney, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { customerHref, retentionHref } from '../links'
import type { RetentionData, RetentionQuery } from '../pages/retention-data'
import { humanize } from '../words'
import { Definition, noDataOf } from './definition'
import { Panel, TableBox } from './panel'
import { RateFigure } from './rate'

interface Props {
  data: RetentionData
  query: RetentionQuery
}

/** Who buys again; nothing where nobody buys apart from a subscription. */
export const PurchasesPanel = ({ data, query }: Props) => {
  const { purchases } = data
  if (purchases.repeatRate.n === 0) return null
  return (
    <Panel
      id="purchases"
      title={t('Purchases')}
      note={t('What is paid once; subscriptions are not in it.')}
    >
      <div class="figures">
        <div class="figure">
          <h3>{t('Repeat customer rate')}</h3>
          <p class="stacked-figure">
            <RateFigure rate={purchases.repeatRate} fine />
          </p>
          <Definition metric="repeat_customer_rate" />
        </div>
        <div class="figure">
          <h3>{t('Purchase frequency')}</h3>
          <p class="stacked-figure">
            <Frequency frequency={purchases.frequency} />
          </p>
          <Definition metric="purchase_frequency" />
        </div>
      </div>
      <h3 class="part">{t('Segments in {currency}', { currency: purchases.currency })}</h3>
      {purchases.rfm === null ? (
        <p class="note">{noDataOf('rfm')}</p>
      ) : (
        <div class="segments">
          <Segments rfm={purchases.rfm} currency={purchases.currency} query={query} />
          <RfmMap cells={purchases.rfm.cells} />
        </div>
      )}
      <Purchasers data={data} query={query} />
      <Definition metric="rfm" />
    </Panel>
  )
}

const Frequency = ({ frequency }: { frequency: PurchaseSummary['frequency'] }) =>
  frequency === null ? (
    <span class="value">{UNKNOWN}</span>
  ) : (
    <>
      <span class="value">{formatDecimal(frequency.value)}</span>
      <span class="rests-on">
        {frequency.low !== null && frequency.high !== null && (
          <span title={t('95% interval')}>
            {t('{low} to {high}', {
              low: formatDecimal(frequency.low),
              high: formatDecimal(frequency.high),
            })}
          </span>
        )}
        <span>
          {t('purchases per customer, {customers}', {
            customers: plural(frequency.n, { one: '{n} customer', other: '{n} customers' }),
          })}
        </span>
      </span>
    </>
  )

const Segments = ({
  rfm: { segments },
  currency,
  query,
}: {
  rfm: NonNullable<PurchaseSummary['rfm']>
  currency: string
  query: RetentionQuery
}) => (
  <TableBox label={t('Segments of purchasers')}>
    <thead>
      <tr>
        <th scope="col">{t('Segment')}</th>
        <th scope="col" class="number">{t('Customers')}</th>
        <th scope="col" class="number">{t('Purchases')}</th>
        <th scope="col" class="number">{t('Paid')}</th>
      </tr>
    </thead>
    <tbody>
      {segments.map(({ segment, meaning, customers, purchases, amountMinor }) => (
        <tr>
          <th scope="row">
            {customers === 0 ? (
              humanize(segment)
            ) : (
              <a href={retentionHref(query, { segment }, 'purchases')}>{humanize(segment)}</a>
            )}
            <span class="interval">{t(meaning)}</span>
          </th>
          <td class="number">{formatCount(customers)}</td>
          <td class="number">{formatCount(purchases)}</td>
          <td class="number">{formatMoney(amountMinor, currency)}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

/** Those of the chosen segment who paid most. */
const Purchasers = ({ data: { purchasers, customers, purchases }, query }: Props) =>
  query.segment === undefined ? null : (
    <>
      <h3 class="part">{t('{segment}, who paid most', { segment: humanize(query.segment) })}</h3>
      <TableBox label={t('Purchasers')}>
        <thead>
          <tr>
            <th scope="col">{t('Customer')}</th>
            <th scope="col" class="number">{t('Purchases')}</th>
            <th scope="col" class="number">{t('Last')}</th>
            <th scope="col" class="number">{t('Paid')}</th>
            <th scope="col" class="number">
              <abbr title={t('Marks for recency, frequency and monetary value')}>R F M</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {purchasers.map((row) => (
            <tr>
              <th scope="row">
                <a href={customerHref(row.customerId)} dir="auto">
                  {customers.get(row.customerId)?.name ?? row.customerId}
                </a>
              </th>
              <td class="number">{formatCount(row.purchases)}</td>
              <td class="number">{agoText(row.daysSince)}</td>
              <td class="number">{formatMoney(row.amountMinor, purchases.currency)}</td>
              <td class="number">{marksText(row)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </>
  )

const agoText = (days: number): string => (days === 0 ? 'today' : t('{days} ago', {
  days: plural(days, { one: '{n} day', other: '{n} days' }),
}))

const marksText = ({ marks }: MarkedPurchaser): string =>
  marks === null ? UNKNOWN : `${marks.recency} ${marks.frequency} ${marks.monetary}`
