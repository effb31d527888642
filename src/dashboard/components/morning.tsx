import { RISK_BANDS } from '../../domain/risk/band'
import { customersHref } from '../customer-filter'
import { formatCount, formatFineShare, formatMoney, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { hrefOf } from '../links'
import type { OverviewData } from '../pages/overview-data'
import { Definition } from './definition'
import { rateText } from './rate'

/** The money and the work of today, before anything else; behind each figure are its rows. */
export const Morning = ({ data }: { data: OverviewData }) => (
  <div class="morning panel">
    <LostMrr data={data} />
    <LostCustomers data={data} />
    <AtRisk data={data} />
    <DueToday data={data} />
  </div>
)

const LostMrr = ({ data: { churn, days } }: { data: OverviewData }) => {
  const { gross, currency, previous } = churn.mrr
  const share = (rate: number | null) => (rate === null ? UNKNOWN : formatFineShare(rate))
  return (
    <section>
      <h2>{t('MRR lost')}</h2>
      <p class="value">
        <a href={hrefOf('/churn', { currency })}>
          {gross.rate === null ? UNKNOWN : formatMoney(gross.k, currency)}
        </a>
      </p>
      <p class="rests-on">
        {gross.rate === null
          ? t('No MRR at the start.')
          : t('{share} of {mrr}; {earlier} in the {days} days before', {
              share: share(gross.rate),
              mrr: formatMoney(gross.n, currency),
              earlier: share(previous.gross.rate),
              days,
            })}
      </p>
      <Definition metric="gross_mrr_churn" />
    </section>
  )
}

const LostCustomers = ({ data: { churn, days } }: { data: OverviewData }) => {
  const { rate, previous, change } = churn.customers
  return (
    <section>
      <h2>{t('Customers lost')}</h2>
      <p class="value">
        <a href={customersHref({ status: 'churned' })}>
          {rate.n === 0 ? UNKNOWN : formatCount(rate.k)}
        </a>
      </p>
      <p class="rests-on">
        {rate.n === 0
          ? t('Nobody paid at the start.')
          : t('{share} of {n}; {earlier} in the {days} days before', {
              share: rateText(rate, true),
              n: rate.n,
              earlier: rateText(previous.rate, true),
              days,
            })}
        {change && <span>{change.distinct ? t('Moved') : t('Cannot be told apart')}</span>}
      </p>
      <Definition metric="customer_churn_rate" />
    </section>
  )
}

const AtRisk = ({ data: { value } }: { data: OverviewData }) => {
  const high = value.thirds.map(({ bands }) => bands.high)
  const customers = high.reduce((sum, cell) => sum + cell.customers, 0)
  const minor = high.reduce((sum, cell) => sum + cell.mrrMinor, 0)
  const scored = value.thirds.reduce(
    (sum, { bands }) => sum + RISK_BANDS.reduce((all, band) => all + bands[band].customers, 0),
    0,
  )
  return (
    <section>
      <h2>{t('MRR at high risk')}</h2>
      <p class="value">
        <a href={customersHref({ risk: 'high', sort: 'risk', currency: value.currency })}>
          {scored === 0 ? UNKNOWN : formatMoney(minor, value.currency)}
        </a>
      </p>
      <p class="rests-on">
        {scored === 0
          ? t('Nobody is scored yet.')
          : t('of {customers}, {n} scored', {
              customers: plural(customers, { one: '{n} customer', other: '{n} customers' }),
              n: scored,
            })}
      </p>
      <Definition metric="churned_by_risk_band" />
    </section>
  )
}

const DueToday = ({ data: { due } }: { data: OverviewData }) => (
  <section>
    <h2>{t('Due today')}</h2>
    <p class="value">
      <a href="/follow-ups">{formatCount(due.today)}</a>
    </p>
    <p class="rests-on">
      {due.today === 0
        ? t('Nothing is due.')
        : t('{overdue} overdue, {open} open in all', { overdue: due.overdue, open: due.open })}
    </p>
  </section>
)
