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
    <TableBox label="What goes with leaving" class="dense">
      <thead>
        <tr>
          <th scope="col">Said</th>
          <th scope="col">Beside the others</th>
          <th scope="col" class="number">
            Left within {horizon} days
          </th>
          <th scope="col" class="number">
            {withinPlans ? 'Risk, same plan' : 'Relative risk'}
          </th>
          <th scope="col" class="ratio-column">
            <span class="hidden">The same as a mark</span>
            <RatioAxis span={span} />
          </th>
          <th scope="col" class="number">
            Watched
          </th>
          <th scope="col" class="number">
            Lost MRR
          </th>
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
            {formatCount(row.stillWatched)} still watched
            {row.churnedEarly > 0 && `, ${formatCount(row.churnedEarly)} gone`}
          </span>
        )}
      </td>
      <td class="number">{formatMoneys(row.lostMrr)}</td>
    </tr>
  )
}

const intervalText = ({ low, high, corrected }: Ratio): string =>
  `${formatRatio(low)} to ${formatRatio(high)}${corrected ? ', rough' : ''}`

const ratioText = (ratio: Ratio | null): string =>
  ratio === null ? UNKNOWN : `${formatRatio(ratio.ratio)}× (${intervalText(ratio)})`

/** The other measures of the same comparison, for those who want them. */
export const OtherMeasures = ({ about, levels }: Pick<Props, 'about' | 'levels'>) => (
  <details class="as-table">
    <summary>Odds ratio, difference and more</summary>
    <TableBox label="Other measures">
      <thead>
        <tr>
          <th scope="col">Said</th>
          <th scope="col" class="number">
            Relative risk
          </th>
          <th scope="col" class="number">
            Odds ratio
          </th>
          <th scope="col" class="number">
            Difference
          </th>
          <th scope="col" class="number">
            On the same plan
          </th>
          <th scope="col" class="number">
            To see it double
          </th>
          {isSaid(about) && (
            <th scope="col" class="number">
              Expected by chance
            </th>
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
            <td class="number">{needed ? `${formatCount(needed.perGroup)} of each` : UNKNOWN}</td>
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
  `${inPoints(difference)} (${inPoints(low)} to ${inPoints(high)}) points`

const inPoints = (share: number): string => formatDecimal(100 * share)
