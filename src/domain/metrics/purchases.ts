import type { ScoreHistogram } from './histogram'
import { countWithin, total } from './histogram'
import { type Mean, meanScore } from './mean'
import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'

export const REPEAT_CUSTOMER_RATE: Metric = {
  slug: 'repeat_customer_rate',
  name: 'Repeat customer rate',
  unit: 'share',
  base: 'Customers with at least one purchase in the range.',
  source: 'Stripe, "Customer retention strategies": repeat customers ÷ total customers.',
  meaning:
    'Share of them with two or more purchases in the range. A longer range finds more of them: compare ' +
    'ranges of equal length only. A refund takes no purchase away.',
  noData: 'No purchases: no share.',
  matches: 'Stripe\'s formula, with both counts taken over the same range.',
}

export const PURCHASE_FREQUENCY: Metric = {
  slug: 'purchase_frequency',
  name: 'Purchase frequency',
  unit: 'ratio',
  base: 'Customers with at least one purchase in the range.',
  source: 'Stripe, "Customer retention strategies": purchases ÷ unique customers.',
  meaning: 'Purchases per customer over the range, with the 95 % interval of the mean.',
  noData: 'No purchases: no frequency.',
  matches: 'Stripe\'s formula. Also Shopify\'s orders per customer, of those who ordered.',
}

/** How many customers made so many purchases. */
export type PurchaseHistogram = ScoreHistogram

/** Share of purchasers who came back within the range. Unit: share, 0 to 1. Unknown without any. */
export const repeatCustomerRate = (purchases: PurchaseHistogram): Rate =>
  rateOf(countWithin(purchases, 2, Infinity), total(purchases), REPEAT_CUSTOMER_RATE.slug)

/** Purchases per purchaser. Unit: purchases, 1 or more; null without any. */
export const purchaseFrequency = (purchases: PurchaseHistogram): Mean | null =>
  meanScore(purchases, { min: 1, max: Infinity })
