import type { CustomerRow } from '../../../db/queries/customers'
import type { RiskWeights } from '../../domain/risk/score'
import { formatDate, formatMoneys, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { customerHref } from '../links'
import { CustomerStatus } from './badges'
import { TableBox } from './panel'
import { RiskBadge } from './risk-badge'

/** Customers in a list: who, how likely to leave and why, what they pay. */
export const CustomerTable = ({
  rows,
  weights,
  timeZone,
}: {
  rows: readonly CustomerRow[]
  weights: RiskWeights
  timeZone: string
}) => (
  <TableBox label={t('Customers')}>
    <thead>
      <tr>
        <th scope="col">{t('Customer')}</th>
        <th scope="col">{t('Risk')}</th>
        <th scope="col">{t('Status')}</th>
        <th scope="col">{t('Plan')}</th>
        <th scope="col" class="number">{t('MRR')}</th>
        <th scope="col">{t('Paying since')}</th>
        <th scope="col">{t('Left')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr>
          <th scope="row">
            <a href={customerHref(row.id)} dir="auto">
              {row.name ?? row.id}
            </a>
          </th>
          <td class="risk-cell">
            <RiskBadge row={row} weights={weights} index={index} />
          </td>
          <td>
            <CustomerStatus status={row.status} />
            {row.cancelRequestedAt !== null && row.churnedAt === null && (
              <span class="interval">{t('wants to leave')}</span>
            )}
          </td>
          <td dir="auto">{row.plan ?? UNKNOWN}</td>
          <td class="number">{formatMoneys(row.mrr)}</td>
          <td class="nowrap">{dateOf(timeZone, row.firstPaidAt)}</td>
          <td class="nowrap">{dateOf(timeZone, row.churnedAt)}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

export const dateOf = (timeZone: string, at: number | null): string =>
  at === null ? UNKNOWN : formatDate(timeZone, at)
