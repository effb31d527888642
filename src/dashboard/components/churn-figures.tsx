import type { ChurnSummary } from '../../services/summaries/churn'
import { formatFineShare, UNKNOWN } from '../format'
import { countOf } from '../words'
import { Figure } from './figure'
import { MoneyRateFigure, RateFigure } from './rate'

/** Who left, and what MRR left: every figure with its base, one currency. */
export const ChurnFigures = ({ summary }: { summary: ChurnSummary }) => {
  const { customers, mrr } = summary
  const { joinedAndChurned } = customers.flow
  return (
    <div class="figures">
      <Figure title="Customer churn rate" metric="customer_churn_rate">
        <RateFigure rate={customers.rate} fine href="/customers?status=churned" />
        {joinedAndChurned > 0 && (
          <span class="rests-on">
            {countOf(joinedAndChurned, 'more customer')} joined and left within
          </span>
        )}
      </Figure>
      <Figure title="Gross MRR churn" metric="gross_mrr_churn">
        <MoneyRateFigure rate={mrr.gross} currency={mrr.currency} />
        <span class="rests-on">GRR {shareOf(mrr.grr.rate)}</span>
      </Figure>
      <Figure title="Net MRR churn" metric="net_mrr_churn">
        <MoneyRateFigure rate={mrr.net} currency={mrr.currency} />
        <span class="rests-on">
          NRR {shareOf(mrr.nrr.rate)}
          {mrr.net.negative && ' (negative churn)'}
        </span>
      </Figure>
    </div>
  )
}

const shareOf = (share: number | null): string =>
  share === null ? UNKNOWN : formatFineShare(share)
