import { canCompareRates } from '../../domain/metrics/gates'
import { stratifiedOdds, stratifiedRisk, type Stratum } from '../../domain/metrics/mantel-haenszel'
import { oddsRatio } from '../../domain/metrics/odds-ratio'
import { relativeRisk } from '../../domain/metrics/relative-risk'
import { type Difference, riskDifference } from '../../domain/metrics/risk-difference'
import { sampleSizeFor } from '../../domain/metrics/sample-size'
import type { Group, Ratio } from '../../domain/metrics/two-by-two'
import { type ByPlan, inAll } from './tally'

/** Churn of a group beside that of the others; every part is null until there is enough of both. */
export interface Comparison {
  risk: Ratio | null
  odds: Ratio | null
  difference: Difference | null
  /** The same within plans, when asked for. */
  withinPlans: { risk: Ratio | null; odds: Ratio | null } | null
}

export function compareGroups(group: ByPlan, others: ByPlan, stratify: boolean): Comparison {
  const [a, b] = [inAll(group), inAll(others)]
  const enough = canCompareRates([a, b])
  const strata = stratify && enough ? strataOf(group, others) : []
  return {
    risk: enough ? relativeRisk(a, b) : null,
    odds: enough ? oddsRatio(a, b) : null,
    difference: enough ? riskDifference(a, b) : null,
    withinPlans: stratify ? { risk: stratifiedRisk(strata), odds: stratifiedOdds(strata) } : null,
  }
}

const NOBODY: Group = { k: 0, n: 0 }

const strataOf = (group: ByPlan, others: ByPlan): Stratum[] =>
  [...new Set([...group.keys(), ...others.keys()])].map((plan) => ({
    exposed: group.get(plan) ?? NOBODY,
    others: others.get(plan) ?? NOBODY,
  }))

/** How many customers of each kind it takes to see churn doubled. */
export interface Needed {
  perGroup: number
  /** The churn whose doubling would be seen. */
  rate: number
}

/** Churn to plan with while too little is known of the real one. */
const USUAL_RATE = 0.05

/** From the others' churn, in whole percent as it is told; null when it cannot double. */
export function neededBeside(others: ByPlan): Needed | null {
  const { k, n } = inAll(others)
  const percent = Math.max(1, Math.round((100 * k) / n))
  const rate = canCompareRates([{ k, n }]) ? percent / 100 : USUAL_RATE
  const perGroup = sampleSizeFor(rate, 2 * rate)
  return perGroup === null ? null : { perGroup, rate }
}
