import type { ReasonOfEnd } from '../../services/summaries/ledger-reasons'
import { formatCount, formatMoney } from '../format'
import { plural, t } from '../i18n/t'
import { humanize } from '../words'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

/** So many reasons of a billing system's own are read; the rest are single cases. */
const MOST = 12

/** Why paid service ended, as billing told it: by customers and by MRR. */
export const LedgerReasons = ({
  reasons,
  currency,
}: {
  reasons: readonly ReasonOfEnd[]
  currency: string
}) => (
  <Panel
    title={t('Reasons in billing')}
    note={reasons[0] && t('Of {customers} who left in the period.', {
      customers: plural(reasons[0].given.n, { one: '{n} customer', other: '{n} customers' }),
    })}
    metric="ledger_reason_share"
  >
    {reasons.length === 0 ? (
      <p class="note">{t('Nobody left in this period.')}</p>
    ) : (
      <TableBox label={t('Reasons in billing')}>
        <thead>
          <tr>
            <th scope="col">{t('Reason')}</th>
            <th scope="col" class="number">{t('Customers')}</th>
            <th scope="col" class="number rate">{t('Share')}</th>
            <th scope="col" class="number">{t('MRR lost')}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.slice(0, MOST).map(({ reason, given, lostMinor }) => (
            <tr>
              <th scope="row" dir="auto">
                {reason === null ? t('None told') : humanize(reason)}
              </th>
              <td class="number">{formatCount(given.k)}</td>
              <RateCell rate={given} />
              <td class="number">{formatMoney(lostMinor, currency)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)
