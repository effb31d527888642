import type { KindSlug } from '../../contract/client'
import type { Ratio } from '../../domain/metrics/two-by-two'
import type { Association } from '../../services/associations/associate'
import type { Asked } from '../../services/associations/asked'
import type { DayRange } from '../../services/summaries/range'
import { hrefOfLevel, isSaid, nameOfLevel, toneOfLevel, verdictText } from '../association-words'
import { RatioAxis, RatioMark, ratioSpan } from '../charts/ratio'
import {
  formatCount,
  formatDecimal,
  formatMoneys,
  formatRatio,
  formatShare,
  UNKNOWN,
} from '../format'
import { t } from '../i18n/t'
import { TableBox } from './panel'
import { RateCell } from './rate'

interface Props {
  about: Asked
  kind: KindSlug | null
  levels: readonly Association[]
  range: DayRange
  horizon: number
  /** Whether the risk within plans is told instead of the plain one. */
  withinPlans: boolean
}

/** Customers by what they said, how many left after it, and how that stands beside the others. */
export const AssociationTable = ({ levels, horizon, withinPlans, ...shared }: Props) => {
  const span = ratioSpan(levels.map((row) => riskOf(row, withinPlans)))
  return (
    <TableBox label={t('What goes with leaving')} class="dense">
      <thead>
        <tr>
          <th scope="col">{t('Said')}</th>
          <th scope="col">{t('Beside the others')}</th>
          <th scope="col" class="number">{t('Left within {horizon} days', { horizon })}</th>
          <th scope="col" class="number">
            {withinPlans ? t('Risk, same plan') : t('Relative risk')}
          </th>
          <th scope="col" class="ratio-column">
            <span class="hidden">{t('The same as a mark')}</span>
            <RatioAxis span={span} />
          </th>
          <th scope="col" class="number">{t('Watched')}</th>
          <th scope="col" class="number">{t('Lost MRR')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map((row) => (
          <Row row={row} span={span} withinPlans={withinPlans} {...shared} />
        ))}
      </tbody>
    </TableBox>
  )
}

const riskOf = ({ risk, withinPlans: within }: Association, withinPlans: boolean): Ratio | null =>
  withinPlans ? (within?.risk ?? null) : risk

const Row = ({
  row,
  span,
  about,
  kind,
  range,
  withinPlans,
}: Omit<Props, 'levels' | 'horizon'> & { row: Association; span: number }) => {
  const href = hrefOfLevel(about, kind, row.level, range)
  const name = nameOfLevel(about, row.level)
  const risk = riskOf(row, withinPlans)
  return (
    <tr>
      <th scope="row" class={isSaid(about) ? undefined : 'level'}>
        {!isSaid(about) && <span class={`key ${toneOfLevel(about, kind, row.level)}`} />}
        {href === undefined ? name : <a href={href}>{name}</a>}
      </th>
      <td class={`verdict ${row.verdict}`}>{verdictText(row)}</td>
      <RateCell rate={row.churned} fine />
      <td class="number rate">
        {risk ? `${formatRatio(risk.ratio)}×` : UNKNOWN}
        <span class="interval">{risk && intervalText(risk)}</span>
      </td>
      <td class="ratio-column">
        <RatioMark ratio={risk} verdict={row.verdict} span={span} />
      </td>
      <td class="number">
        {formatCount(row.churned.n)}
        {row.stillWatched > 0 && (
          <span class="interval">
            {t('{stillWatched} still watched', { stillWatched: formatCount(row.stillWatched) })}
            {row.churnedEarly > 0 && t(', {churnedEarly} gone', {
              churnedEarly: formatCount(row.churnedEarly),
            })}
          </span>
        )}
      </td>
      <td class="number">{formatMoneys(row.lostMrr)}</td>
    </tr>
  )
}

const intervalText = ({ low, high, corrected }: Ratio): string =>
  t('{low} to {high}{value}', {
    low: formatRatio(low),
    high: formatRatio(high),
    value: corrected ? t(', rough') : '',
  })

const ratioText = (ratio: Ratio | null): string =>
  ratio === null ? UNKNOWN : `${formatRatio(ratio.ratio)}× (${intervalText(ratio)})`

/** The other measures of the same comparison, for those who want them. */
export const OtherMeasures = ({ about, levels }: Pick<Props, 'about' | 'levels'>) => (
  <details class="as-table">
    <summary>{t('Odds ratio, difference and more')}</summary>
    <TableBox label={t('Other measures')}>
      <thead>
        <tr>
          <th scope="col">{t('Said')}</th>
          <th scope="col" class="number">{t('Relative risk')}</th>
          <th scope="col" class="number">{t('Odds ratio')}</th>
          <th scope="col" class="number">{t('Difference')}</th>
          <th scope="col" class="number">{t('On the same plan')}</th>
          <th scope="col" class="number">{t('To see it double')}</th>
          {isSaid(about) && (
            <th scope="col" class="number">{t('Expected by chance')}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, risk, odds, difference, withinPlans, needed, q }) => (
          <tr>
            <th scope="row">{nameOfLevel(about, level)}</th>
            <td class="number">{ratioText(risk)}</td>
            <td class="number">{ratioText(odds)}</td>
            <td class="number">{difference ? differenceText(difference) : UNKNOWN}</td>
            <td class="number">{ratioText(withinPlans?.risk ?? null)}</td>
            <td class="number">
              {needed ? t('{perGroup} of each', {
                perGroup: formatCount(needed.perGroup),
              }) : UNKNOWN}
            </td>
            {isSaid(about) && <td class="number">{q === null ? UNKNOWN : formatShare(q)}</td>}
          </tr>
        ))}
      </tbody>
    </TableBox>
  </details>
)

const differenceText = ({
  difference,
  low,
  high,
}: NonNullable<Association['difference']>): string =>
  t('{inPoints} ({inPoints2} to {inPoints3}) points', {
    inPoints: inPoints(difference),
    inPoints2: inPoints(low),
    inPoints3: inPoints(high),
  })

const inPoints = (share: number): string => formatDecimal(100 * share)
