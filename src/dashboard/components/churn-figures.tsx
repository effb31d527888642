import type { ChurnSummary } from '../../services/summaries/churn'
import { formatFineShare, UNKNOWN } from '../format'
import { plural, t } from '../i18n/t'
import { Figure } from './figure'
import { MoneyRateFigure, RateFigure } from './rate'

/** Who left, and what MRR left: every figure with its base, one currency. */
export const ChurnFigures = ({ summary }: { summary: ChurnSummary }) => {
  const { customers, mrr } = summary
  const { joinedAndChurned } = customers.flow
  return (
    <div class="figures">
      <Figure title={t('Customer churn rate')} metric="customer_churn_rate">
        <RateFigure rate={customers.rate} fine href="/customers?status=churned" />
        {joinedAndChurned > 0 && (
          <span class="rests-on">
            {t('{customers} joined and left within', {
              customers: plural(joinedAndChurned, {
                one: '{n} more customer',
                other: '{n} more customers',
              }),
            })}
          </span>
        )}
      </Figure>
      <Figure title={t('Gross MRR churn')} metric="gross_mrr_churn">
        <MoneyRateFigure rate={mrr.gross} currency={mrr.currency} />
        <span class="rests-on">{t('GRR {rate}', { rate: shareOf(mrr.grr.rate) })}</span>
      </Figure>
      <Figure title={t('Net MRR churn')} metric="net_mrr_churn">
        <MoneyRateFigure rate={mrr.net} currency={mrr.currency} />
        <span class="rests-on">
          {t('NRR {rate}', { rate: shareOf(mrr.nrr.rate) })}
          {mrr.net.negative && t(' (negative churn)')}
        </span>
      </Figure>
    </div>
  )
}

const shareOf = (share: number | null): string =>
  share === null ? UNKNOWN : formatFineShare(share)
