import { OFFER_ACCEPTANCE } from '../../domain/metrics/cancellation-rates'
import type { OfferFigures } from '../../services/cancellations/summarize'
import type { FlowNames } from '../flow-names'
import { formatMoneys } from '../format'
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
  <Panel title="Offers" metric={OFFER_ACCEPTANCE.slug}>
    {offers.length === 0 ? (
      <p class="note">
        The flow makes no offer. Add some to <a href="/surveys">the cancellation survey</a>, with a holdout,
        and see here whether they pay.
      </p>
    ) : (
      <TableBox label="Offers">
        <thead>
          <tr>
            <th scope="col">Offer</th>
            <th scope="col" class="number">
              Accepted
            </th>
            <th scope="col" class="number">
              Still paying after 90 days
            </th>
            <th scope="col" class="number">
              Given away
            </th>
            <th scope="col" class="number">
              Paid in 90 days
            </th>
          </tr>
        </thead>
        <tbody>
          {offers.map(({ id, kind, accepted, saved90, given, paid }) => (
            <tr>
              <th scope="row">
                <span dir="auto">{names.offer(id)}</span>
                <span class="under">{humanize(kind)}</span>
              </th>
              <RateCell rate={accepted} />
              <RateCell rate={saved90} />
              <td class="number">{given === null ? <span class="muted">no price of ours</span> : formatMoneys(given)}</td>
              <td class="number">{formatMoneys(paid)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)
