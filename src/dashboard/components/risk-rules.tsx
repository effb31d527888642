import { RISK_RULES } from '../../domain/risk'
import type { RiskWeights } from '../../domain/risk/score'
import { MAX_POINTS } from '../../services/risk/weights'
import type { BacktestSummary } from '../../services/risk/summarize-backtest'
import { formatDecimal, UNKNOWN } from '../format'
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
    title="What gives points"
    note={`Whole points from 0 to ${MAX_POINTS}; a rule at 0 is silent. Everybody is scored anew within minutes.`}
  >
    <form method="post" action="/churn/risk">
      <TableBox label="Rules of the score" class="rules">
        <thead>
          <tr>
            <th scope="col">Sign</th>
            <th scope="col">Points</th>
            <th scope="col" class="number">
              Of those it held for, churned
            </th>
            <th scope="col" class="number">
              Against the others
            </th>
          </tr>
        </thead>
        <tbody>
          {RISK_RULES.map(({ slug, name, meaning, defaultPoints, canReplay }) => (
            <tr>
              <th scope="row">
                <label for={`points-${slug}`}>{name}</label>
                <span class="interval">{meaning}</span>
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
                  <span class="interval">usually {defaultPoints}</span>
                )}
              </td>
              <Held backtest={backtest} slug={slug} canReplay={canReplay} />
            </tr>
          ))}
        </tbody>
      </TableBox>
      <div class="actions">
        <button class="primary">Save points</button>
        <button class="quiet" name="reset" value="true" formnovalidate>
          Back to the defaults
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
        <span class="muted">{canReplay ? UNKNOWN : 'not in the back-test'}</span>
      </td>
    )
  }
  return (
    <>
      <RateCell rate={rule.churned} fine />
      <td class="number">
        {rule.risk === null ? (
          <span title="Too few to compare">{UNKNOWN}</span>
        ) : (
          <>
            {formatDecimal(rule.risk.ratio)}×
            <span class="interval">
              {formatDecimal(rule.risk.low)} to {formatDecimal(rule.risk.high)}
              {rule.risk.low <= 1 && rule.risk.high >= 1 && ', cannot be told apart'}
            </span>
          </>
        )}
      </td>
    </>
  )
}
