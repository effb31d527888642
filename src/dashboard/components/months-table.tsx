import type { MovementType } from '../../domain/billing/movement'
import type { ChurnMonth } from '../../services/summaries/churn'
import {
  formatCount,
  formatFineShare,
  formatMoney,
  formatMoneyChange,
  formatMonth,
  UNKNOWN,
} from '../format'
import { humanize } from '../words'
import { TableBox } from './panel'

const MOVES: readonly MovementType[] = ['new', 'reactivation', 'expansion', 'contraction', 'churn']

/** Every movement by month; start plus all of them is the end, to the cent. */
export const MonthsTable = ({
  months,
  currency,
}: {
  months: readonly ChurnMonth[]
  currency: string
}) => (
  <TableBox label="MRR movements by month" class="dense">
    <thead>
      <tr>
        <th scope="col">Month</th>
        <th scope="col" class="number">
          Start
        </th>
        {MOVES.map((type) => (
          <th scope="col" class="number">
            {humanize(type)}
          </th>
        ))}
        <th scope="col" class="number">
          End
        </th>
        <th scope="col" class="number">
          Customers lost
        </th>
        <th scope="col" class="number">
          Gross churn
        </th>
        <th scope="col" class="number">
          Net churn
        </th>
      </tr>
    </thead>
    <tbody>
      {[...months].reverse().map(({ day, flow, customersLost, grossMrrChurn, netMrrChurn }) => (
        <tr>
          <th scope="row">{formatMonth(day)}</th>
          <td class="number">{formatMoney(flow.start, currency)}</td>
          {MOVES.map((type) => (
            <td class="number">
              {flow.moved[type] === 0 ? '' : formatMoneyChange(flow.moved[type], currency)}
            </td>
          ))}
          <td class="number">{formatMoney(flow.end, currency)}</td>
          <td class="number">{formatCount(customersLost)}</td>
          <td class="number">{shareOf(grossMrrChurn.rate)}</td>
          <td class="number">{shareOf(netMrrChurn.rate)}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

const shareOf = (share: number | null): string =>
  share === null ? UNKNOWN : formatFineShare(share)
