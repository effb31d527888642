import { canCompareRates } from './gates'
import type { Metric } from './metric'
import { relativeRisk } from './relative-risk'
import { type Difference, riskDifference } from './risk-difference'
import type { Group, Ratio } from './two-by-two'
import { type Verdict, verdictOf } from './verdict'

export const FEEDBACK_CLOSED: Metric = {
  slug: 'feedback_closed',
  name: 'Share of feedback closed',
  unit: 'share',
  base: 'Comments of the period.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of the comments that mention a topic of an update which was shipped or declined, and of ' +
    'which those who asked were told after the comment.',
  noData: 'No comments: no share.',
  matches: 'Nothing in common use: elsewhere a ticket that is closed counts, told or not.',
}

export const CHURNED_AFTER_TELLING: Metric = {
  slug: 'churned_after_telling',
  name: 'Churned after they were told',
  unit: 'share',
  base:
    'Customers who asked for something that was done or declined, paid when its telling began, and were ' +
    'followed for 30 days from then; each once, by the first.',
  source: 'Own definition; compared as for the relative risk.',
  meaning:
    'Share whose paid service ended within 30 days, of those who were told and of those who were not. ' +
    'Those not told have not agreed to hear or cannot be written to: an association, not an effect.',
  noData: 'Nobody followed for so long yet: no share.',
  matches: 'Nothing in common use.',
}

export const TELLING_EFFECT: Metric = {
  slug: 'telling_effect',
  name: 'Effect of telling on churn',
  unit: 'share',
  base: 'The same customers, of those who agreed to hear: told, and drawn not to be told.',
  source: 'As for the difference of two shares.',
  meaning:
    'How many more in a hundred churned where people were told than where they were not: what telling ' +
    'changed, since chance alone decided who was told.',
  noData: 'No holdout, fewer than 30 a side, or fewer than 5 who churned: no effect.',
  matches: 'The risk difference of a randomized trial.',
}

export interface TellingChurn {
  /** Null until there is enough of both. */
  risk: Ratio | null
  difference: Difference | null
  verdict: Verdict
}

/** Two groups of customers by who churned; nothing is said before there is enough of both. */
export function compareTelling(told: Group, others: Group): TellingChurn {
  const enough = canCompareRates([told, others])
  const risk = enough ? relativeRisk(told, others) : null
  return { risk, difference: enough ? riskDifference(told, others) : null, verdict: verdictOf(risk) }
}
