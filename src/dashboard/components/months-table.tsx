import type { MovementType } from '../../domain/billing/movement'
import { endedIn } from '../../domain/metrics/payer-flow'
import type { ChurnPoint } from '../../services/summaries/churn'
import type { Bucket } from '../../services/summaries/range'
import {
  formatCount,
  formatFineShare,
  formatMoney,
  formatMoneyChange,
  UNKNOWN,
} from '../format'
import { t } from '../i18n/t'
import { humanize, inSentence } from '../words'
import { headOf, nameBucket } from '../period'
import { TableBox } from './panel'

const MOVES: readonly MovementType[] = ['new', 'reactivation', 'expansion', 'contraction', 'churn']

/** Every movement by month, quarter or year; start plus all of them is the end, to the cent. */
export const MonthsTable = ({
  months,
  currency,
  bucket,
}: {
  months: readonly ChurnPoint[]
  currency: string
  bucket: Bucket
}) => (
  <TableBox label={t('MRR movements by {bucket}', { bucket: inSentence(bucket) })} class="dense">
    <thead>
      <tr>
        <th scope="col">{headOf(bucket)}</th>
        <th scope="col" class="number">{t('Start')}</th>
        {MOVES.map((type) => (
          <th scope="col" class="number">
            {humanize(type)}
          </th>
        ))}
        <th scope="col" class="number">{t('End')}</th>
        <th scope="col" class="number">{t('Customers lost')}</th>
        <th scope="col" class="number">{t('Gross churn')}</th>
        <th scope="col" class="number">{t('Net churn')}</th>
      </tr>
    </thead>
    <tbody>
      {[...months].reverse().map(({ range, flow, payers, gross, net }) => (
        <tr>
          <th scope="row">{nameBucket(bucket, range.fromDay)}</th>
          <td class="number">{formatMoney(flow.start, currency)}</td>
          {MOVES.map((type) => (
            <td class="number">
              {flow.moved[type] === 0 ? '' : formatMoneyChange(flow.moved[type], currency)}
            </td>
          ))}
          <td class="number">{formatMoney(flow.end, currency)}</td>
          <td class="number">{formatCount(endedIn(payers))}</td>
          <td class="number">{shareOf(gross.rate)}</td>
          <td class="number">{shareOf(net.rate)}</td>
        </tr>
      ))}
    </tbody>
  </TableBox>
)

const shareOf = (share: number | null): string =>
  share === null ? UNKNOWN : formatFineShare(share)
