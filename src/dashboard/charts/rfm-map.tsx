import type { Quintile } from '../../domain/metrics/rfm'
import type { RfmCell } from '../../domain/metrics/rfm-table'
import { TableBox } from '../components/panel'
import { formatCount } from '../format'
import { t } from '../i18n/t'
import { heatOf } from './heat'

const BEST_FIRST: readonly Quintile[] = [5, 4, 3, 2, 1]
const WORST_FIRST: readonly Quintile[] = [1, 2, 3, 4, 5]

/** Customers by recency and frequency, the best in the upper right. */
export const RfmMap = ({ cells }: { cells: readonly RfmCell[] }) => {
  const most = Math.max(1, ...cells.map(({ customers }) => customers))
  const countOf = (recency: Quintile, frequency: Quintile) =>
    cells.find((cell) => cell.recency === recency && cell.frequency === frequency)?.customers ?? 0
  return (
    <TableBox label={t('Customers by recency and frequency')} class="cohorts">
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colspan={5}>{t('Frequency')}</th>
        </tr>
        <tr>
          <th scope="col">{t('Recency')}</th>
          {WORST_FIRST.map((frequency) => (
            <th scope="col" class="number">
              <span class="hidden">{t('Frequency')}</span>
              {frequency}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BEST_FIRST.map((recency) => (
          <tr>
            <th scope="row">{recency}</th>
            {WORST_FIRST.map((frequency) => {
              const count = countOf(recency, frequency)
              return (
                <td class={`number ${count === 0 ? '' : heatOf(count, { min: 0, max: most })}`}>
                  {count === 0 ? '' : formatCount(count)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}
