import {
  CUSTOMER_CHURN_BY_DAYS,
  CUSTOMER_CHURN_SHOPIFY,
  customerChurnByDays,
  customerChurnShopify,
} from './customer-churn-by-days'
import {
  CUSTOMER_CHURN_BASIC,
  CUSTOMER_CHURN_OVER_END,
  CUSTOMER_CHURN_OVER_MEAN,
  customerChurnBasic,
  customerChurnOverEnd,
  customerChurnOverMean,
} from './customer-churn-other-bases'
import { CUSTOMER_CHURN_RATE, customerChurnRate } from './customer-churn-rate'
import { CUSTOMER_CHURN_STRIPE, customerChurnStripe } from './customer-churn-stripe'
import type { Metric } from './metric'
import type { PayerFlow } from './payer-flow'
import type { Rate } from './rate'

export interface ChurnVariant {
  metric: Metric
  /** Who prints it under the plain name of churn rate. */
  usedBy: string
  of: (period: PayerFlow, days: readonly PayerFlow[]) => Rate
}

/** Every customer churn rate there is, ours first; a new one is a line here. */
export const CHURN_VARIANTS: readonly ChurnVariant[] = [
  { metric: CUSTOMER_CHURN_RATE, usedBy: 'ChartMogul, ProfitWell', of: customerChurnRate },
  { metric: CUSTOMER_CHURN_STRIPE, usedBy: 'Stripe', of: customerChurnStripe },
  { metric: CUSTOMER_CHURN_BY_DAYS, usedBy: 'Recurly', of: customerChurnByDays },
  {
    metric: CUSTOMER_CHURN_SHOPIFY,
    usedBy: 'Shopify',
    of: (_period, days) => customerChurnShopify(days),
  },
  { metric: CUSTOMER_CHURN_BASIC, usedBy: 'Baremetrics', of: customerChurnBasic },
  { metric: CUSTOMER_CHURN_OVER_END, usedBy: 'Some, over the end', of: customerChurnOverEnd },
  { metric: CUSTOMER_CHURN_OVER_MEAN, usedBy: 'Some, over the mean', of: customerChurnOverMean },
]
