import type { Metric } from './metric'

export const PLAYBOOK_CHURN: Metric = {
  slug: 'playbook_churn',
  name: 'Churned after a playbook began',
  unit: 'share',
  base:
    'Customers who paid when the playbook first began for them and were followed for the whole horizon, ' +
    'by arm: those it worked on, and those held out.',
  source: 'Own definition; Wilson intervals, and Newcombe for the difference of the arms.',
  meaning:
    'How many left within the horizon, by the ledger. All count for whom it began, also where it stopped ' +
    'before its first step (intention to treat): chance alone decided the arms, so a difference is the ' +
    'effect of the playbook.',
  noData: 'Nobody followed for so long yet: no share.',
  matches: 'A holdout test. Reports elsewhere compare those who got a message with those who did not.',
}

export const PLAYBOOK_RETURN: Metric = {
  slug: 'playbook_return',
  name: 'Came back after a playbook began',
  unit: 'share',
  base:
    'Customers who did not pay when the playbook first began for them and were followed for the whole ' +
    'horizon, by arm.',
  source: 'Own definition; Wilson intervals, and Newcombe for the difference of the arms.',
  meaning: 'How many paid again, or for the first time, within the horizon, by the ledger.',
  noData: 'Nobody followed for so long yet: no share.',
  matches: 'Win-back rate, against a holdout.',
}
