import type { Metric } from './metric'

export const KEYWORD_SHARE: Metric = {
  slug: 'keyword_share',
  name: 'Share of comments with a keyword',
  unit: 'share',
  base: 'Comments of the period.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning: 'Share of the comments that mention the keyword, in whichever form.',
  noData: 'No comments: no share.',
  matches: 'Nothing in common use: others count words, or responses of all kinds.',
}

export const REASON_SHARE: Metric = {
  slug: 'reason_share',
  name: 'Share of leavers with a reason',
  unit: 'share',
  base: 'Cancellation answers of the period that name a reason.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of those answers that name this cause. Only leavers are asked, so it says nothing of the ' +
    'risk of leaving.',
  noData: 'Nobody named a reason: no share.',
  matches: 'The reason shares of Churnkey and Stripe, over answers instead of cancellations.',
}

export const CHURNED_AFTER_ANSWER: Metric = {
  slug: 'churned_after_answer',
  name: 'Churned after the answer',
  unit: 'share',
  base:
    'Answers of customers who paid then, watched for the whole horizon: one for each customer and ' +
    'horizon, the first. Who had not answered is watched from the last day that can be.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning: 'Share of them whose paid service ended within 30, 60 or 90 days after the answer.',
  noData: 'Nobody could be watched for so long yet: no share.',
  matches: 'Nothing in common use. An association with the answer, not its effect.',
}

export const SURVIVAL_AFTER_ANSWER: Metric = {
  slug: 'survival_after_answer',
  name: 'Customers staying after an answer',
  unit: 'share',
  base:
    'Customers who paid when they answered, from the first answer of the period on; or everybody ' +
    'who paid on a fixed day, by what they had said last before it.',
  source: 'Kaplan and Meier, JASA 53, 1958; log-rank test by Mantel, 1966.',
  meaning:
    'Share of them still paying so many days later. Who is not followed that long yet counts for as ' +
    'long as they are. Curves are told apart only from 30 customers each and 5 churns in all.',
  noData: 'Nobody answered in the period: no curve.',
  matches: 'The survival curve of lifelines and of R’s survfit. An association, not an effect.',
}

export const LEDGER_REASON_SHARE: Metric = {
  slug: 'ledger_reason_share',
  name: 'Share of churn with a reason in billing',
  unit: 'share',
  base: 'Customers whose paid service ended in the period, whether a reason was told or not.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning: 'Share of them whose billing system or churn event named this reason for the end.',
  noData: 'Nobody left: no share.',
  matches: 'Stripe’s cancellation feedback, over all ends instead of those with feedback.',
}
