import type { CustomerRow } from '../../../db/queries/customers'
import { HORIZON_DAYS } from '../../domain/risk/replay'
import type { RiskScore } from '../../domain/risk/score'
import type { BacktestSummary } from '../../services/risk/summarize-backtest'
import { formatTime } from '../format'
import { plural, t } from '../i18n/t'
import { Panel } from './panel'
import { RateFigure } from './rate'
import { BandBadge, ruleName } from './risk-badge'

/** A customer's points, rule by rule, and what became of others in the same band. */
export const RiskPanel = ({
  customer,
  score,
  backtest,
  timeZone,
}: {
  customer: CustomerRow
  score: RiskScore | null
  backtest: BacktestSummary
  timeZone: string
}) => (
  <Panel
    id="risk"
    title={t('Risk')}
    note={
      <>
        {whenScored(customer, timeZone)}
        <a href="/churn/risk">{t('How the score is made')}</a>
      </>
    }
  >
    {score === null ? (
      <p>{t('Only who pays is scored.')}</p>
    ) : (
      <>
        <p class="headline">
          <BandBadge band={score.band} />
          <span>{plural(score.points, { one: '{n} point', other: '{n} points' })}</span>
        </p>
        {score.reasons.length === 0 ? (
          <p class="note">{t('No sign that they will leave.')}</p>
        ) : (
          <ul class="points">
            {score.reasons.map(({ slug, points, text }) => (
              <li>
                <span class="number">+{points}</span>
                <span>
                  {text}
                  <span class="interval">{ruleName(slug)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        <Observed score={score} backtest={backtest} />
      </>
    )}
  </Panel>
)

const Observed = ({ score, backtest }: { score: RiskScore; backtest: BacktestSummary }) => {
  const churned = backtest.all.bands.find(({ band }) => band === score.band)?.churned
  if (!churned || churned.n === 0) return null
  return (
    <div class="observed">
      <h3>
        {t('Of payers in this band, left within {horizon_days} days', {
          horizon_days: HORIZON_DAYS,
        })}
      </h3>
      <p class="stacked-figure">
        <RateFigure rate={churned} fine href="/churn/risk" />
      </p>
      {backtest.all.verdict !== 'separates' && (
        <p class="note">{t('The score does not separate yet: read it as a list of signs.')}</p>
      )}
    </div>
  )
}

function whenScored({ riskAt }: CustomerRow, timeZone: string): string {
  if (riskAt === null) return ''
  return riskAt === 0 ? t(
    'Scored anew within a minute.',
  ) : t('As of {riskAt}.', { riskAt: formatTime(timeZone, riskAt) })
}
