import { canShowPercentage } from '../../domain/metrics/gates'
import type { Rate } from '../../domain/metrics/rate'
import type { CohortCell, CohortRow, CohortSummary } from '../../services/summaries/cohorts'
import { TableBox } from '../components/panel'
import { formatCount, formatMoney, formatMonth, formatQuarter, formatShare, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { type Domain, domainAround } from './domain'
import { heatOf } from './heat'
import { inSentence } from '../words'

type Shown = 'customers' | 'mrr'

/** Start month by months since, as a table whose cells are coloured by what they say. */
export const CohortMap = ({ cohorts, show }: { cohorts: CohortSummary; show: Shown }) => {
  const { step, currency, overall } = cohorts
  const rows = cohorts.cohorts.filter(({ customers }) => customers > 0)
  const steps = overall.map((_, since) => since)
  const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.[show].rate ?? []))
  const domain = domainAround(values, 0.1, { min: 0, max: Math.max(1, ...values) })
  const whole = (row: CohortRow) =>
    show === 'mrr' ? formatMoney(row.mrrMinor, currency) : formatCount(row.customers)
  const shared = { show, currency, domain, step }
  return (
    <>
      <TableBox label={t('Cohorts by {step}', { step: inSentence(step) })} class="cohorts">
        <caption class="hidden">
          {show === 'mrr' ? 'MRR' : t('Customers')}
          {' '}
          {t('kept at the end of each {step} since the first payment', { step: inSentence(step) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('First paid')}</th>
            <th scope="col" class="number">
              {show === 'mrr' ? 'MRR' : t('Customers')}
            </th>
            {steps.map((since) => (
              <th scope="col" class="number">
                <span class="hidden">{inSentence(step)} </span>
                {since}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{nameOf(row.cohort, step)}</th>
              <td class="number">{whole(row)}</td>
              {steps.map((since) => (
                <Cell cell={row.cells[since] ?? null} {...shared} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('All')}</th>
            <td />
            {overall.map((cell) => (
              <Cell cell={cell} {...shared} />
            ))}
          </tr>
        </tfoot>
      </TableBox>
      <p class="note heat-scale">
        <span>{formatShare(domain.min)}</span>
        {[0, 2, 4, 6, 8, 10].map((shade) => (
          <span class={`swatch heat heat-${shade}`} />
        ))}
        <span>{formatShare(domain.max)}</span>
        <span>
          {t(
            'Kept at the end of each {step}, 0 being the one they first paid in. Empty: not ' +
              'over yet.',
            { step: inSentence(step) },
          )}
        </span>
      </p>
    </>
  )
}

const Cell = ({
  cell,
  show,
  currency,
  domain,
}: {
  cell: CohortCell | null
  show: Shown
  currency: string
  domain: Domain
}) => {
  if (cell === null) return <td class="open" />
  const rate = cell[show]
  if (rate.rate === null) return <td class="number">{UNKNOWN}</td>
  return (
    <td class={`number ${heatOf(rate.rate, domain)}`} title={describe(rate, show, currency)}>
      {canShowPercentage(cell.customers.n) ? formatShare(rate.rate) : fewText(rate, show)}
    </td>
  )
}

/** Of fewer than ten a percentage would move by ten points with each customer. */
const fewText = (rate: Rate, show: Shown): string =>
  show === 'mrr' ? formatShare(rate.rate ?? 0) : `${formatCount(rate.k)}/${formatCount(rate.n)}`

function describe({ k, n, low, high }: Rate, show: Shown, currency: string): string {
  if (show === 'mrr') return t('{k} of {n}', {
    k: formatMoney(k, currency),
    n: formatMoney(n, currency),
  })
  const counts = t('{k} of {n} customers', { k: formatCount(k), n: formatCount(n) })
  return low === null || high === null || !canShowPercentage(n)
    ? counts
    : t('{counts}; 95% interval {low} to {high}', {
      counts,
      low: formatShare(low),
      high: formatShare(high),
    })
}

const nameOf = (day: string, step: CohortSummary['step']): string =>
  step === 'month'
    ? formatMonth(day)
    : formatQuarter(day)
