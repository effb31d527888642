import type { Metric } from './metric'

const MOVEMENT = {
  unit: 'money',
  base: 'Movements of the period, by customer and currency; start plus all of them is the end.',
  source: 'ChartMogul Help Center, the five MRR movements.',
  noData: 'No such movement: 0, as the ledger knows of every one.',
} as const

export const NEW_MRR: Metric = {
  ...MOVEMENT,
  slug: 'new_mrr',
  name: 'New MRR',
  meaning: 'MRR of customers who began to pay for the first time. A trial brings none.',
  matches: 'ChartMogul “New Business”, Stripe “New”.',
}

export const EXPANSION_MRR: Metric = {
  ...MOVEMENT,
  slug: 'expansion_mrr',
  name: 'Expansion MRR',
  meaning: 'MRR that paying customers added: a larger plan, more seats, another subscription.',
  matches: 'ChartMogul “Expansion”, Stripe “Upgrades”.',
}

export const CONTRACTION_MRR: Metric = {
  ...MOVEMENT,
  slug: 'contraction_mrr',
  name: 'Contraction MRR',
  meaning:
    'MRR that customers who stay took away; also when one of two subscriptions ends, and while ' +
    'they pause.',
  matches: 'ChartMogul “Contraction”, Stripe “Downgrades”. Some vendors count a pause as churn.',
}

export const CHURNED_MRR: Metric = {
  ...MOVEMENT,
  slug: 'churned_mrr',
  name: 'Churned MRR',
  meaning: 'MRR of customers whose last paid service ended, on the day it ended.',
  matches:
    'ChartMogul and ProfitWell “Churn”. Others count it when the cancellation is asked for, which ' +
    'stands beside it as a second series.',
}

export const REACTIVATION_MRR: Metric = {
  ...MOVEMENT,
  slug: 'reactivation_mrr',
  name: 'Reactivation MRR',
  meaning: 'MRR of customers who had churned and pay again, however long they were away.',
  matches: 'ChartMogul and ProfitWell. Recurly counts a return within a month as never gone.',
}
