import { BILLINGS } from '../../domain/metrics/churn-by-kind'
import { canShowPercentage } from '../../domain/metrics/gates'
import type { PayingTime } from '../../domain/metrics/paying-time'
import { HazardChart } from '../charts/hazard'
import { formatCount, formatDecimal, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { retentionHref } from '../links'
import type { RetentionData, RetentionQuery } from '../pages/retention-data'
import { humanize } from '../words'
import { noDataOf } from './definition'
import { Definitions } from './definitions'
import { Panel } from './panel'
import { Tabs } from './tabs'

/** When customers leave, counted from their first payment. */
export const TenurePanel = ({ data, query }: { data: RetentionData; query: RetentionQuery }) => {
  const { tenure, payingTime } = data.leakage
  return (
    <Panel id="tenure" title={t('When they leave')}>
      <Tabs
        label={t('Billed')}
        tabs={[undefined, ...BILLINGS].map((billed) => ({
          name: billed === undefined ? t('All') : humanize(billed),
          href: retentionHref(query, { billed }, 'tenure'),
          current: billed === query.billed,
        }))}
      />
      <div class="tenure">
        <div>
          <h3>{t('Churn by month of tenure')}</h3>
          {tenure.length === 0 ? (
            <p class="note">{noDataOf('tenure_hazard')}</p>
          ) : (
            <HazardChart months={tenure} />
          )}
        </div>
        <div>
          <h3>{t('Mean paying time')}</h3>
          <p class="stacked-figure">
            <Time time={payingTime} />
          </p>
        </div>
      </div>
      <Definitions metrics={['tenure_hazard', 'paying_time']} />
    </Panel>
  )
}

const Time = ({ time }: { time: PayingTime | null }) => {
  if (time === null || !canShowPercentage(time.customers)) {
    return (
      <>
        <span class="value">{UNKNOWN}</span>
        <span class="rests-on">
          {time === null ? noDataOf('paying_time') : t('too few customers for a mean')}
        </span>
      </>
    )
  }
  return (
    <>
      <span class="value">{t('{months} months', { months: formatDecimal(time.months) })}</span>
      <span class="rests-on">
        <span>{t('of the first {limitMonths}', { limitMonths: time.limitMonths })}</span>
        <span title={t('95% interval')}>
          {t('{low} to {high}', { low: formatDecimal(time.low), high: formatDecimal(time.high) })}
        </span>
      </span>
      <span class="rests-on">
        {time.medianMonths === null
          ? t('More than half are still there')
          : t('Half have left after {medianMonths} months', {
            medianMonths: formatDecimal(time.medianMonths),
          })}
      </span>
      <span class="rests-on">
        {t('{ended} of {customers} have left', {
          ended: formatCount(time.ended),
          customers: formatCount(time.customers),
        })}
      </span>
    </>
  )
}
