import { daysBetween } from '../../domain/time'
import type { ChurnSummary } from '../../services/summaries/churn'
import { formatDecimal, formatFineShare, formatMoney, UNKNOWN } from '../format'
import { describeRateChange } from '../rate-change'
import { countOf } from '../words'
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
    <Figure title="Customer churn rate" metric="customer_churn_rate">
      <RateFigure rate={rate} fine href="/customers?status=churned" />
      <span class="change">{describeRateChange(change, previous.rate, days)}</span>
      {rate.n > 0 && (
        <span class="rests-on">{rateText(annualised, true)} a year if it went on so.</span>
      )}
      {flow.joinedAndChurned > 0 && (
        <span class="rests-on">
          {countOf(flow.joinedAndChurned, 'more customer')} joined and left within.
        </span>
      )}
      <span class="rests-on">
        {countOf(cancelRequests, 'customer')} asked to cancel, {previous.cancelRequests} before.
      </span>
    </Figure>
  )
}

const GrossChurn = ({ summary: { mrr } }: { summary: ChurnSummary }) => (
  <Figure title="Gross MRR churn" metric="gross_mrr_churn">
    <MoneyRateFigure rate={mrr.gross} currency={mrr.currency} />
    <span class="rests-on">{shareOf(mrr.previous.gross.rate)} in the days before.</span>
    <span class="rests-on">GRR {shareOf(mrr.grr.rate)}</span>
    <span class="rests-on">Summed by day, as Shopify does: {shareOf(mrr.grossByDays.rate)}.</span>
  </Figure>
)

const NetChurn = ({ summary: { mrr } }: { summary: ChurnSummary }) => (
  <Figure title="Net MRR churn" metric="net_mrr_churn">
    <MoneyRateFigure rate={mrr.net} currency={mrr.currency} />
    {mrr.net.negative && (
      <strong class="gain">Negative churn: customers added and brought back more than was lost.</strong>
    )}
    <span class="rests-on">{shareOf(mrr.previous.net.rate)} in the days before.</span>
    <span class="rests-on">
      NRR {shareOf(mrr.nrr.rate)}, without reactivation {shareOf(mrr.nrrWithoutReactivation.rate)}
    </span>
  </Figure>
)

const Retention = ({ summary: { customers } }: { summary: ChurnSummary }) => (
  <Figure title="Customers kept" metric="cohort_retention">
    <RateFigure rate={customers.cohortRetention} fine />
    <span class="rests-on">
      By the formula (end − new) ÷ start: {rateText(customers.retentionRate, true)}
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
        : `${formatMoney(arpa.sumMinor, mrr.currency)} of ${countOf(arpa.n, 'customer')}`}
    </span>
    <span class="rests-on">
      Expansion: {shareOf(mrr.expansionShare.rate)} of the MRR won.
    </span>
  </Figure>
)

const Lifetime = ({ summary: { lifetime, mrr } }: { summary: ChurnSummary }) => {
  const money = (minor: number | null) => (minor === null ? UNKNOWN : formatMoney(minor, mrr.currency))
  return (
    <Figure
      title={`Lifetime value over ${lifetime.horizonMonths} months`}
      metric="customer_lifetime_value"
    >
      <span class="value">{money(lifetime.valueMinor)}</span>
      {lifetime.months === null || lifetime.valueMinor === null ? (
        <span class="rests-on">{noDataOf('customer_lifetime_value')}</span>
      ) : (
        <>
          <span class="rests-on">
            <span title="95% interval, of the churn rate alone">
              {money(lifetime.valueLowMinor)} to {money(lifetime.valueHighMinor)}
            </span>
            <span>{countOf(lifetime.churns, 'churn')}</span>
          </span>
          <span class="rests-on">A customer stays {formatDecimal(lifetime.months)} of them.</span>
          <span class="rests-on">
            {lifetime.unboundedValueMinor === null
              ? 'Nobody left: without a horizon it has no end.'
              : `ARPA ÷ churn, without a horizon: ${money(lifetime.unboundedValueMinor)}`}
          </span>
        </>
      )}
    </Figure>
  )
}

const shareOf = (share: number | null): string =>
  share === null ? UNKNOWN : formatFineShare(share)
