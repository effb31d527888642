import type { FollowUpRule } from './rule'

/** What reaches us later is history: the payment was made since, or the customer is gone. */
const NEWS_DAYS = 7

export const paymentTrouble: FollowUpRule<'churn_event'> = {
  slug: 'payment_trouble',
  name: 'Payment trouble',
  meaning: 'A payment failed within the last 7 days. What is imported opens nothing.',
  cause: 'churn_event',
  thresholds: [],
  defaults: { isOn: true, onlyNamed: false, acknowledgeHours: 24, closeHours: 120 },
  fires: ({ type, ageDays }) =>
    type === 'payment_failed' && ageDays <= NEWS_DAYS ? 'A payment failed' : null,
}
