import { RISK_RULES } from '../../domain/risk'
import type { RiskWeights } from '../../domain/risk/score'
import { MAX_POINTS } from '../../services/risk/weights'
import type { BacktestSummary } from '../../services/risk/summarize-backtest'
import { formatDecimal, UNKNOWN } from '../format'
import { t } from '../i18n/t'
import { Panel, TableBox } from './panel'
import { RateCell } from './rate'
import { pointsOf } from './risk-badge'

/** Every rule, what it is worth here, and what became of those for whom it held. */
export const RiskRules = ({
  weights,
  backtest,
}: {
  weights: RiskWeights
  backtest: BacktestSummary
}) => (
  <Panel
    title={t('What gives points')}
    note={t(
      'Whole points from 0 to {max_points}; a rule at 0 is silent. Everybody is scored anew ' +
        'within minutes.',
      { max_points: MAX_POINTS },
    )}
  >
    <form method="post" action="/churn/risk">
      <TableBox label={t('Rules of the score')} class="rules">
        <thead>
          <tr>
            <th scope="col">{t('Sign')}</th>
            <th scope="col">{t('Points')}</th>
            <th scope="col" class="number">{t('Of those it held for, churned')}</th>
            <th scope="col" class="number">{t('Against the others')}</th>
          </tr>
        </thead>
        <tbody>
          {RISK_RULES.map(({ slug, name, meaning, defaultPoints, canReplay }) => (
            <tr>
              <th scope="row">
                <label for={`points-${slug}`}>{t(name)}</label>
                <span class="interval">{t(meaning)}</span>
              </th>
              <td class="points-cell">
                <input
                  id={`points-${slug}`}
                  type="number"
                  name={slug}
                  min="0"
                  max={MAX_POINTS}
                  required
                  value={pointsOf(slug, weights)}
                />
                {pointsOf(slug, weights) !== defaultPoints && (
                  <span class="interval">{t('usually {defaultPoints}', { defaultPoints })}</span>
                )}
              </td>
              <Held backtest={backtest} slug={slug} canReplay={canReplay} />
            </tr>
          ))}
        </tbody>
      </TableBox>
      <div class="actions">
        <button class="primary">{t('Save points')}</button>
        <button class="quiet" name="reset" value="true" formnovalidate>
          {t('Back to the defaults')}
        </button>
      </div>
    </form>
  </Panel>
)

const Held = ({
  backtest,
  slug,
  canReplay,
}: {
  backtest: BacktestSummary
  slug: string
  canReplay: boolean
}) => {
  const rule = backtest.rules.find((one) => one.slug === slug)
  if (!rule || !canReplay) {
    return (
      <td class="number" colspan={2}>
        <span class="muted">{canReplay ? UNKNOWN : t('not in the back-test')}</span>
      </td>
    )
  }
  return (
    <>
      <RateCell rate={rule.churned} fine />
      <td class="number">
        {rule.risk === null ? (
          <span title={t('Too few to compare')}>{UNKNOWN}</span>
        ) : (
          <>
            {formatDecimal(rule.risk.ratio)}
            ×
            <span class="interval">
              {t('{low} to {high}', {
                low: formatDecimal(rule.risk.low),
                high: formatDecimal(rule.risk.high),
              })}
              {rule.risk.low <= 1 && rule.risk.high >= 1 && t(', cannot be told apart')}
            </span>
          </>
        )}
      </td>
    </>
  )
}
