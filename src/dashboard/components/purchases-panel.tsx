import type { MarkedPurchaser, PurchaseSummary } from '../../services/summaries/purchases'
import { RfmMap } from '../charts/rfm-map'
import { formatCount, formatDecimal, formatMoney, UNKNOWN } from '../format'
import { customerHref, retentionHref } from '../links'
import type { RetentionData, RetentionQuery } from '../pages/retention-data'
import { countOf, humanize } from '../words'
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
    <Panel id="purchases" title="Purchases" note="What is paid once; subscriptions are not in it.">
      <div class="figures">
        <div class="figure">
          <h3>Repeat customer rate</h3>
          <p class="stacked-figure">
            <RateFigure rate={purchases.repeatRate} fine />
          </p>
          <Definition metric="repeat_customer_rate" />
        </div>
        <div class="figure">
          <h3>Purchase frequency</h3>
          <p class="stacked-figure">
            <Frequency frequency={purchases.frequency} />
          </p>
          <Definition metric="purchase_frequency" />
        </div>
      </div>
      <h3 class="part">Segments in {purchases.currency}</h3>
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
          <span title="95% interval">
            {formatDecimal(frequency.low)} to {formatDecimal(frequency.high)}
          </span>
        )}
        <span>purchases per customer, {countOf(frequency.n, 'customer')}</span>
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
  <TableBox label="Segments of purchasers">
    <thead>
      <tr>
        <th scope="col">Segment</th>
        <th scope="col" class="number">
          Customers
        </th>
        <th scope="col" class="number">
          Purchases
        </th>
        <th scope="col" class="number">
          Paid
        </th>
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
            <span class="interval">{meaning}</span>
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
      <h3 class="part">{humanize(query.segment)}, who paid most</h3>
      <TableBox label="Purchasers">
        <thead>
          <tr>
            <th scope="col">Customer</th>
            <th scope="col" class="number">
              Purchases
            </th>
            <th scope="col" class="number">
              Last
            </th>
            <th scope="col" class="number">
              Paid
            </th>
            <th scope="col" class="number">
              <abbr title="Marks for recency, frequency and monetary value">R F M</abbr>
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

const agoText = (days: number): string => (days === 0 ? 'today' : `${countOf(days, 'day')} ago`)

const marksText = ({ marks }: MarkedPurchaser): string =>
  marks === null ? UNKNOWN : `${marks.recency} ${marks.frequency} ${marks.monetary}`
