import { daysBetween } from '../../domain/time'
import type { ChurnSummary } from '../../services/summaries/churn'
import { formatDecimal, formatFineShare, formatMoney, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { describeRateChange } from '../rate-change'
import { noDataOf } from './definition'
import { Figure } from './figure'
import { MoneyRateFigure, rateText, RateFigure } from './rate'

/** Every headline of a period: who left, what MRR left, and what a customer is worth. */
export const ChurnRates = ({ summary }: { summary: ChurnSummary }) => (
  <div class="figures">
    <CustomerChurn summary={summary} />
    <GrossChurn summary={summary} />
    <NetChurn summary={summary} />
    <Retention summary={summary} />
    <Worth summary={summary} />
    <Lifetime summary={summary} />
  </div>
)

const CustomerChurn = ({ summary: { customers, range } }: { summary: ChurnSummary }) => {
  const { rate, flow, change, previous, annualised, cancelRequests } = customers
  const days = daysBetween(range.fromDay, range.toDay) + 1
  return (
    <Figure title={t('Customer churn rate')} metric="customer_churn_rate">
      <RateFigure rate={rate} fine href="/customers?status=churned" />
      <span class="change">{describeRateChange(change, previous.rate, days)}</span>
      {rate.n > 0 && (
        <span class="rests-on">
          {t('{rate} a year if it went on so.', { rate: rateText(annualised, true) })}
        </span>
      )}
      {flow.joinedAndChurned > 0 && (
        <span class="rests-on">
          {t('{customers} joined and left within.', {
            customers: plural(flow.joinedAndChurned, {
              one: '{n} more customer',
              other: '{n} more customers',
            }),
          })}
        </span>
      )}
      <span class="rests-on">
        {t('{customers} asked to cancel, {cancelRequests} before.', {
          customers: plural(cancelRequests, { one: '{n} customer', other: '{n} customers' }),
          cancelRequests: previous.cancelRequests,
        })}
      </span>
    </Figure>
  )
}

const GrossChurn = ({ summary: { mrr } }: { summary: ChurnSummary }) => (
  <Figure title={t('Gross MRR churn')} metric="gross_mrr_churn">
    <MoneyRateFigure rate={mrr.gross} currency={mrr.currency} />
    <span class="rests-on">
      {t('{rate} in the days before.', { rate: shareOf(mrr.previous.gross.rate) })}
    </span>
    <span class="rests-on">{t('GRR {rate}', { rate: shareOf(mrr.grr.rate) })}</span>
    <span class="rests-on">
      {t('Summed by day, as Shopify does: {rate}.', { rate: shareOf(mrr.grossByDays.rate) })}
    </span>
  </Figure>
)

const NetChurn = ({ summary: { mrr } }: { summary: ChurnSummary }) => (
  <Figure title={t('Net MRR churn')} metric="net_mrr_churn">
    <MoneyRateFigure rate={mrr.net} currency={mrr.currency} />
    {mrr.net.negative && (
      <strong class="gain">
        {t('Negative churn: customers added and brought back more than was lost.')}
      </strong>
    )}
    <span class="rests-on">
      {t('{rate} in the days before.', { rate: shareOf(mrr.previous.net.rate) })}
    </span>
    <span class="rests-on">
      {t('NRR {rate}, without reactivation {rate2}', {
        rate: shareOf(mrr.nrr.rate),
        rate2: shareOf(mrr.nrrWithoutReactivation.rate),
      })}
    </span>
  </Figure>
)

const Retention = ({ summary: { customers } }: { summary: ChurnSummary }) => (
  <Figure title={t('Customers kept')} metric="cohort_retention">
    <RateFigure rate={customers.cohortRetention} fine />
    <span class="rests-on">
      {t('By the formula (end − new) ÷ start: {rate}', {
        rate: rateText(customers.retentionRate, true),
      })}
    </span>
  </Figure>
)

const Worth = ({ summary: { arpa, mrr } }: { summary: ChurnSummary }) => (
  <Figure title="ARPA" metric="arpa">
    <span class="value">
      {arpa.meanMinor === null ? UNKNOWN : formatMoney(arpa.meanMinor, mrr.currency)}
    </span>
    <span class="rests-on">
      {arpa.meanMinor === null
        ? noDataOf('arpa')
        : t('{sumMinor} of {customers}', {
          sumMinor: formatMoney(arpa.sumMinor, mrr.currency),
          customers: plural(arpa.n, { one: '{n} customer', other: '{n} customers' }),
        })}
    </span>
    <span class="rests-on">
      {t('Expansion: {rate} of the MRR won.', { rate: shareOf(mrr.expansionShare.rate) })}
    </span>
  </Figure>
)

const Lifetime = ({ summary: { lifetime, mrr } }: { summary: ChurnSummary }) => {
  const money = (minor: number | null) => (minor === null ? UNKNOWN : formatMoney(minor, mrr.currency))
  return (
    <Figure
      title={t('Lifetime value over {horizonMonths} months', {
        horizonMonths: lifetime.horizonMonths,
      })}
      metric="customer_lifetime_value"
    >
      <span class="value">{money(lifetime.valueMinor)}</span>
      {lifetime.months === null || lifetime.valueMinor === null ? (
        <span class="rests-on">{noDataOf('customer_lifetime_value')}</span>
      ) : (
        <>
          <span class="rests-on">
            <span title={t('95% interval, of the churn rate alone')}>
              {t('{low} to {high}', {
                low: money(lifetime.valueLowMinor),
                high: money(lifetime.valueHighMinor),
              })}
            </span>
            <span>{plural(lifetime.churns, { one: '{n} churn', other: '{n} churns' })}</span>
          </span>
          <span class="rests-on">
            {t('A customer stays {months} of them.', { months: formatDecimal(lifetime.months) })}
          </span>
          <span class="rests-on">
            {lifetime.unboundedValueMinor === null
              ? t('Nobody left: without a horizon it has no end.')
              : t('ARPA ÷ churn, without a horizon: {unboundedValueMinor}', {
                unboundedValueMinor: money(lifetime.unboundedValueMinor),
              })}
          </span>
        </>
      )}
    </Figure>
  )
}

const shareOf = (share: number | null): string =>
  share === null ? UNKNOWN : formatFineShare(share)
