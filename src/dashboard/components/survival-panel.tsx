import { canShowPercentage } from '../../domain/metrics/gates'
import { survivalAt } from '../../domain/metrics/kaplan-meier'
import { curvesDiffer, type SurvivalComparison } from '../../services/associations/curves'
import { type NamedCurve, SurvivalChart } from '../charts/survival'
import { formatCount, formatFineShare, formatShare, formatThousandths, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { Panel, TableBox } from './panel'
import { Tabs } from './tabs'

/** Days the table reads the curves at. */
const DAYS = [30, 60, 90, 180, 365]

/** How long customers stay after what they said. */
export const SurvivalPanel = ({
  comparison,
  curves,
  tabs,
  note,
}: {
  comparison: SurvivalComparison
  curves: readonly NamedCurve[]
  tabs: { name: string; href: string; current: boolean }[]
  note: string
}) => (
  <Panel title={t('How long they stay')} note={note} metric="survival_after_answer">
    <Tabs label={t('Followed from')} tabs={tabs} />
    <SurvivalChart curves={curves} />
    <p class="change">{differenceText(comparison)}</p>
    <SurvivalTable curves={curves} />
  </Panel>
)

function differenceText(comparison: SurvivalComparison): string {
  const differ = curvesDiffer(comparison)
  if (differ === null || comparison.test === null)
    return t(
      'Not enough data to tell curves apart: it takes two of 30 customers and five who left.',
    )
  const p = comparison.test.p < 0.001 ? t('p below 0.001') : `p ${formatThousandths(comparison.test.p)}`
  return differ
    ? t('The curves differ by more than chance (log-rank, {p}).', { p })
    : t('The curves cannot be told apart (log-rank, {p}).', { p })
}

const SurvivalTable = ({ curves }: { curves: readonly NamedCurve[] }) => {
  const days = DAYS.filter((day) => curves.some(({ curve }) => curve.followedTo >= day))
  return (
    <details class="as-table">
      <summary>
        {t('As a table')}
        <span class="hidden">{t(': how long they stay')}</span>
      </summary>
      <TableBox label={t('How long they stay')}>
        <thead>
          <tr>
            <th scope="col">{t('Said')}</th>
            <th scope="col" class="number">{t('Customers')}</th>
            <th scope="col" class="number">{t('Left')}</th>
            {days.map((day) => (
              <th scope="col" class="number">{t('After {day} days', { day })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curves.map(({ name, curve }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{formatCount(curve.n)}</td>
              <td class="number">{formatCount(curve.events)}</td>
              {days.map((day) => (
                <StayCell curve={curve} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </TableBox>
    </details>
  )
}

const StayCell = ({ curve, day }: Pick<NamedCurve, 'curve'> & { day: number }) => {
  const known = canShowPercentage(curve.n) ? survivalAt(curve, day) : null
  return (
    <td class="number rate">
      {known ? formatFineShare(known.survival) : UNKNOWN}
      <span class="interval">
        {known && known.low !== null && known.high !== null
          ? t('{low} to {high}', { low: formatShare(known.low), high: formatShare(known.high) })
          : ''}
      </span>
    </td>
  )
}
