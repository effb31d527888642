import type { KindSlug } from '../../contract/client'
import { MIN_FOR_PERCENTAGE } from '../../domain/metrics/gates'
import type { SpendLevel } from '../../services/associations/spend'
import { nameOfLevel, toneOfLevel } from '../association-words'
import { formatCount, formatFineShare, formatMoney, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'

/** What customers paid ninety days after they answered, by what they had answered. */
export const SpendPanel = ({
  kind,
  levels,
  horizon,
}: {
  kind: KindSlug
  levels: readonly SpendLevel[]
  horizon: number
}) => (
  <Panel
    title={t('What they pay afterwards')}
    note={t('MRR at the answer beside MRR {horizon} days later; a pause counts as paying less.', {
      horizon,
    })}
    metric="spend_after_answer"
  >
    <TableBox label={t('What they pay afterwards')}>
      <thead>
        <tr>
          <th scope="col">{t('Said')}</th>
          <th scope="col" class="number">{t('Customers')}</th>
          <th scope="col" class="number">{t('Pay more')}</th>
          <th scope="col" class="number">{t('Pay less')}</th>
          <th scope="col" class="number">{t('Left')}</th>
          <th scope="col" class="number">{t('Median change')}</th>
          <th scope="col" class="number">{t('MRR')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map((row) => (
          <tr>
            <th scope="row" class="level">
              <span class={`key ${toneOfLevel('score', kind, row.level)}`} />
              {nameOfLevel('score', row.level)}
            </th>
            <td class="number">{formatCount(row.churned.n)}</td>
            <RateCell rate={row.expanded} />
            <RateCell rate={row.contracted} />
            <RateCell rate={row.churned} />
            <td class="number">{changeText(row)}</td>
            <td class="number">
              {moneyMoves(row).map((move) => (
                <span class="stacked">{move}</span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  </Panel>
)

const changeText = ({ change }: SpendLevel): string =>
  change === null || change.n < MIN_FOR_PERCENTAGE ? UNKNOWN : formatFineShare(change.median)

const moneyMoves = ({ mrr }: SpendLevel): string[] => {
  const moves = Object.entries(mrr).map(
    ([currency, { before, after }]) =>
      `${formatMoney(before, currency)} → ${formatMoney(after, currency)}`,
  )
  return moves.length > 0 ? moves : [UNKNOWN]
}
