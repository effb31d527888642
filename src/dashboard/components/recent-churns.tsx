import type { ChurnData } from '../pages/churn-data'
import { formatDate, formatMoney, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { customerHref } from '../links'
import { humanize } from '../words'
import { LastAnswerCell } from './last-answer'
import { Panel, TableBox } from './panel'

type Recent = Pick<ChurnData, 'recent' | 'recentCustomers'>

/** Who left last, what left with them, and what they had said before. */
export const RecentChurns = ({ data, timeZone }: { data: Recent; timeZone: string }) => (
  <Panel title={t('Left last')} note={t('With the last answer each customer had given before.')}>
    {data.recent.length === 0 ? (
      <p class="note">{t('Nobody left in these days.')}</p>
    ) : (
      <TableBox label={t('Customers who left last')}>
        <thead>
          <tr>
            <th scope="col">{t('Customer')}</th>
            <th scope="col">{t('Left')}</th>
            <th scope="col" class="number">{t('MRR lost')}</th>
            <th scope="col">{t('Reason')}</th>
            <th scope="col">{t('Last answer')}</th>
          </tr>
        </thead>
        <tbody>
          {data.recent.map(({ churn, answer }) => (
            <tr>
              <th scope="row">
                <a href={customerHref(churn.customerId)} dir="auto">
                  {data.recentCustomers.get(churn.customerId)?.name ?? churn.customerId}
                </a>
              </th>
              <td class="nowrap">{formatDate(timeZone, churn.at)}</td>
              <td class="number">{formatMoney(churn.mrrBefore, churn.currency)}</td>
              <td>{reasonOf(churn)}</td>
              <LastAnswerCell answer={answer} />
            </tr>
          ))}
        </tbody>
      </TableBox>
    )}
  </Panel>
)

const reasonOf = ({ reason, loss }: Recent['recent'][number]['churn']): string => {
  if (reason !== null) return humanize(reason)
  return loss === 'involuntary' ? t('Payment failed') : UNKNOWN
}
