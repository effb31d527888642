import { canShowPercentage } from '../../domain/metrics/gates'
import type { TenureMonth } from '../../domain/metrics/tenure-hazard'
import { rateText } from '../components/rate'
import { formatCount, formatFineShare, formatShare, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { domainAround, percentOf, round } from './domain'

type Drawn = TenureMonth & { churned: { rate: number; low: number; high: number } }

const isDrawn = (month: TenureMonth): month is Drawn =>
  month.churned.rate !== null && canShowPercentage(month.churned.n)

/** The share that leaves in each month of tenure, with its interval; told in a table too. */
export const HazardChart = ({ months }: { months: readonly TenureMonth[] }) => {
  const drawn = months.filter(isDrawn)
  const last = months.at(-1)?.month ?? 0
  return (
    <figure class="chart hazard">
      {drawn.length < 2 ? (
        <p class="note">{t('A curve needs two months of tenure that ten customers completed.')}</p>
      ) : (
        <Curve drawn={drawn} last={drawn.at(-1)?.month ?? last} />
      )}
      <HazardTable months={months} />
    </figure>
  )
}

const Curve = ({ drawn, last }: { drawn: readonly Drawn[]; last: number }) => {
  const tallest = Math.max(...drawn.map(({ churned }) => churned.high))
  // The half of every step is a whole percent.
  const axis = domainAround([0, tallest], tallest > 0.2 ? 0.1 : 0.02, { min: 0, max: 1 })
  const x = (month: number) => round((100 * (month - 0.5)) / last)
  const y = (share: number) => round(100 - percentOf(share, axis))
  const marks = [1, ...[6, 12, 18, 24, 30, 36].filter((month) => month <= last)]
  const label = drawn.map(({ month, churned }) => t('month {month} {rate}', {
    month,
    rate: formatFineShare(churned.rate),
  }))
  return (
    <>
      <div class="plot">
        <div class="axis-y" aria-hidden="true">
          <span>{formatShare(axis.max)}</span>
          <span>{formatShare(axis.max / 2)}</span>
          <span>0%</span>
        </div>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('Share leaving by month of tenure: {label}', { label: label.join(', ') })}
        >
          {[0, 50, 100].map((at) => (
            <line class="grid-line" x1="0" x2="100" y1={at} y2={at} />
          ))}
          {drawn.map(({ month, churned }) => (
            <line
              class="whisker"
              x1={x(month)}
              x2={x(month)}
              y1={y(churned.low)}
              y2={y(churned.high)}
            />
          ))}
          <polyline
            class="line"
            points={drawn.map(({ month, churned }) => `${x(month)},${y(churned.rate)}`).join(' ')}
          />
          {drawn.map(({ month, churned }) => (
            <line
              class="dot"
              x1={x(month)}
              x2={x(month)}
              y1={y(churned.rate)}
              y2={y(churned.rate)}
            />
          ))}
        </svg>
      </div>
      <svg class="month-marks" width="100%" height="16" aria-hidden="true">
        {marks.map((month) => (
          <text x={`${x(month)}%`} y="12" text-anchor={month === 1 ? 'start' : 'middle'}>
            {month === 1 ? t('month {n}', { n: month }) : month}
          </text>
        ))}
      </svg>
    </>
  )
}

const HazardTable = ({ months }: { months: readonly TenureMonth[] }) => (
  <details class="as-table">
    <summary>
      {t('As a table')}
      <span class="hidden">{t(': churn by month of tenure')}</span>
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{t('Month')}</th>
          <th scope="col" class="number">{t('Left')}</th>
          <th scope="col" class="number">{t('95% interval')}</th>
          <th scope="col" class="number">{t('Customers lost')}</th>
          <th scope="col" class="number">{t('At risk')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr>
            <th scope="row">{month.month}</th>
            <td class="number">{rateText(month.churned, true)}</td>
            <td class="number">
              {isDrawn(month)
                ? t('{low} to {high}', {
                  low: formatFineShare(month.churned.low),
                  high: formatFineShare(month.churned.high),
                })
                : UNKNOWN}
            </td>
            <td class="number">{formatCount(month.churned.k)}</td>
            <td class="number">{formatCount(month.churned.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)
