import { RISK_BANDS, type RiskBand } from '../../domain/risk/band'
import { HORIZON_DAYS } from '../../domain/risk/replay'
import type { Cell, ValueThird } from '../../domain/risk/value-thirds'
import { toMajor } from '../../domain/money'
import type { BacktestSummary } from '../../services/risk/summarize-backtest'
import type { ValueByRisk } from '../../services/risk/value-by-risk'
import { customersHref } from '../customer-filter'
import { formatCount, formatMoney } from '../format'
import { msg, t } from '../i18n/t'

import { TableBox } from './panel'
import { rateText } from './rate'
import { BandBadge } from './risk-badge'
import { inSentence } from '../words'

/** What matters most stands first, also where the screen is narrow. */
const COLUMNS = RISK_BANDS.toReversed()
const NAMES = { large: msg('Large'), middle: msg('Middle'), small: msg('Small') } as const

/** Payers by what they pay and their band; behind each count are exactly those counted. */
export const ValueGrid = ({
  value,
  backtest,
}: {
  value: ValueByRisk
  backtest: BacktestSummary
}) => (
  <TableBox label={t('Customers by value and risk')} class="value-grid">
    <thead>
      <tr>
        <th scope="col">{t('Pays a month')}</th>
        {COLUMNS.map((band) => (
          <th scope="col" class="number">
            <BandBadge band={band} />
            <Observed band={band} backtest={backtest} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {value.thirds.toReversed().map((third) => (
        <tr>
          <th scope="row">
            {t(NAMES[third.third])}
            <span class="interval">{boundsOf(third, value.currency)}</span>
          </th>
          {COLUMNS.map((band) => (
            <td class={`number ${third.third} ${band}`}>
              <CellLink
                cell={third.bands[band]}
                label={t('{names}, {band} risk', { names: t(NAMES[third.third]), band: inSentence(band) })}
                currency={value.currency}
                href={cellHref(third, band, value.currency)}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </TableBox>
)

/** What became of payers of this band in the past. */
const Observed = ({ band, backtest }: { band: RiskBand; backtest: BacktestSummary }) => {
  const churned = backtest.all.bands.find((one) => one.band === band)?.churned
  if (!churned || churned.n === 0) return null
  return (
    <span class="interval" title={t('Of {n} followed', { n: formatCount(churned.n) })}>
      {t('{churned} left in {horizon_days} days', {
        churned: rateText(churned),
        horizon_days: HORIZON_DAYS,
      })}
    </span>
  )
}

const CellLink = ({
  cell,
  label,
  currency,
  href,
}: {
  cell: Cell
  label: string
  currency: string
  href: string
}) =>
  cell.customers === 0 ? (
    <span class="muted">0</span>
  ) : (
    <>
      <a href={href}>
        {formatCount(cell.customers)}
        <span class="hidden"> {label}</span>
      </a>
      <span class="interval">{formatMoney(cell.mrrMinor, currency)}</span>
    </>
  )

function cellHref({ minMrr, maxMrr }: ValueThird, risk: RiskBand, currency: string): string {
  return customersHref({
    risk,
    currency,
    min_value: minMrr === null ? undefined : toMajor(minMrr, currency),
    max_value: maxMrr === null ? undefined : toMajor(maxMrr, currency),
    sort: 'value',
  })
}

function boundsOf({ minMrr, maxMrr }: ValueThird, currency: string): string {
  if (minMrr !== null && maxMrr !== null && minMrr > maxMrr) return t('nobody')
  if (minMrr === null) return maxMrr === null ? '' : t('up to {maxMrr}', {
    maxMrr: formatMoney(maxMrr, currency),
  })
  if (maxMrr === null) return t('from {minMrr}', { minMrr: formatMoney(minMrr, currency) })
  return t('{low} to {high}', {
    low: formatMoney(minMrr, currency),
    high: formatMoney(maxMrr, currency),
  })
}

