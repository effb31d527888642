import { canShowPercentage } from '../../domain/metrics/gates'
import { type Rate, ruleOfThree } from '../../domain/metrics/rate'
import { noDataOf } from './definition'
import { formatCount, formatFineShare, formatMoney, formatShare, UNKNOWN } from '../format'
import { t } from '../i18n/t'

interface Props {
  rate: Rate
  /** With a tenth of a percent. */
  fine?: boolean
  /** Where the rows behind it are. */
  href?: string | undefined
}

/** A share with its interval and counts; the counts alone while they are few; "—" without any. */
export const RateFigure = ({ rate, fine, href }: Props) => (
  <>
    <span class="value">{rateText(rate, fine)}</span>
    <span class="rests-on">
      {intervalText(rate, fine)}
      {canShowPercentage(rate.n) && <RateCounts rate={rate} href={href} />}
      {!canShowPercentage(rate.n) && rate.n > 0 && <FewCases href={href} />}
      {canShowPercentage(rate.n) && <NoneSeen rate={rate} />}
    </span>
  </>
)

/** The same in a table's cell, on one line. */
export const RateCell = ({ rate, fine, href }: Props) => (
  <td class="number rate">
    {href === undefined ? rateText(rate, fine) : <a href={href}>{rateText(rate, fine)}</a>}
    <span class="interval">{hasInterval(rate) && intervalText(rate, fine)}</span>
  </td>
)

/** A share of money has no interval: the whole is counted. */
export const MoneyRateFigure = ({ rate, currency }: { rate: Rate; currency: string }) => (
  <>
    <span class="value">{rate.rate === null ? UNKNOWN : formatFineShare(rate.rate)}</span>
    <span class="rests-on">
      <span>
        {rate.rate === null
          ? noDataOf(rate.definition)
          : t('{k} of {n}', { k: formatMoney(rate.k, currency), n: formatMoney(rate.n, currency) })}
      </span>
    </span>
  </>
)

export function rateText({ k, n, rate }: Rate, fine = false): string {
  if (n <= 0) return UNKNOWN
  if (rate === null || !canShowPercentage(n)) return t('{k} of {n}', {
    k: formatCount(k),
    n: formatCount(n),
  })
  return fine ? formatFineShare(rate) : formatShare(rate)
}

const hasInterval = ({ n, low, high }: Rate): boolean =>
  canShowPercentage(n) && low !== null && high !== null

function intervalText(rate: Rate, fine = false) {
  const { n, low, high } = rate
  if (n <= 0) return <span>{noDataOf(rate.definition)}</span>
  if (!hasInterval(rate) || low === null || high === null) return null
  const format = fine ? formatFineShare : formatShare
  return (
    <span title={t('95% interval')}>
      {t('{low} to {high}', { low: format(low), high: format(high) })}
    </span>
  )
}

const RateCounts = ({ rate: { k, n }, href }: { rate: Rate; href: string | undefined }) => {
  const counts = t('{k} of {n}', { k: formatCount(k), n: formatCount(n) })
  return <span>{href === undefined ? counts : <a href={href}>{counts}</a>}</span>
}

/** None seen is not none there: what it can still be. */
const NoneSeen = ({ rate }: { rate: Rate }) => {
  const most = ruleOfThree(rate)
  return most === null ? null : <span>{t('none seen: at most {most} (3 ÷ n)', {
    most: formatShare(most),
  })}</span>
}

const FewCases = ({ href }: { href: string | undefined }) => (
  <span>
    {href === undefined ? t(
      'too few for a percentage',
    ) : <a href={href}>{t('too few for a percentage')}</a>}
  </span>
)
