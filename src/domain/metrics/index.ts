import { ANNUALISED_CHURN } from './annualised-churn'
import { ARPA } from './arpa'
import {
  CUSTOMER_CHURN_BY_BILLING,
  CUSTOMER_CHURN_BY_KIND,
  MRR_CHURN_BY_KIND,
} from './churn-by-kind'
import { CHURN_VARIANTS } from './churn-variants'
import { CHURNED_BY_RISK_BAND } from './churned-by-risk-band'
import { COHORT_RETENTION } from './cohort-retention'
import { COHORT_CUSTOMERS, COHORT_MRR } from './cohort-table'
import { ACKNOWLEDGED_IN_TIME, COMPLAINT_CHURN } from './complaints'
import { CUSTOMER_EFFORT } from './customer-effort'
import { CUSTOMER_LIFETIME, CUSTOMER_LIFETIME_VALUE } from './customer-lifetime'
import { CUSTOMER_RETENTION_RATE } from './customer-retention-rate'
import { CUSTOMER_SATISFACTION } from './customer-satisfaction'
import { EARLY_WARNING_RECALL, SILENT_CHURN, TOLD_BEFORE_LEAVING } from './early-warning'
import { EXPANSION_SHARE } from './expansion-share'
import { GROSS_MRR_CHURN } from './gross-mrr-churn'
import { CHURNED_AFTER_PRICE_CHANGE, FIRST_RENEWAL_LOSS, TRIAL_LOSS, TRIAL_TO_PAID } from './leakage'
import { STRATIFIED_RISK } from './mantel-haenszel'
import type { Metric } from './metric'
import { GROSS_MRR_CHURN_BY_DAYS, NET_MRR_CHURN_BY_DAYS } from './mrr-churn-by-days'
import {
  CHURNED_MRR,
  CONTRACTION_MRR,
  EXPANSION_MRR,
  NEW_MRR,
  REACTIVATION_MRR,
} from './mrr-movements'
import { NET_MRR_CHURN } from './net-mrr-churn'
import { NET_PROMOTER_SCORE } from './net-promoter-score'
import { ODDS_RATIO } from './odds-ratio'
import { PAYING_TIME } from './paying-time'
import { PLAYBOOK_CHURN, PLAYBOOK_RETURN } from './playbook-effect'
import { PURCHASE_FREQUENCY, REPEAT_CUSTOMER_RATE } from './purchases'
import { RELATIVE_RISK } from './relative-risk'
import { RISK_DIFFERENCE } from './risk-difference'
import { RESPONSE_RATE } from './response-rate'
import {
  GROSS_REVENUE_RETENTION,
  NET_REVENUE_RETENTION,
  NRR_WITHOUT_REACTIVATION,
} from './revenue-retention'
import { RFM } from './rfm'
import { RISING_KEYWORDS } from './rising'
import {
  CHURNED_AFTER_ANSWER,
  KEYWORD_SHARE,
  LEDGER_REASON_SHARE,
  REASON_SHARE,
  SURVIVAL_AFTER_ANSWER,
} from './shares'
import { SIGNAL_SHARE, THEME_SHARE } from './text-shares'
import { SPEND_AFTER_ANSWER } from './spend-change'
import { CHURNED_AFTER_TELLING, FEEDBACK_CLOSED, TELLING_EFFECT } from './telling'
import { TENURE_HAZARD } from './tenure-hazard'
import { TOPIC_TREND } from './topic-trends'
import {
  DEFLECTION_RATE,
  OFFER_ACCEPTANCE,
  OFFER_VIEW_RATE,
  SAVED,
} from './cancellation-rates'
import { OFFER_LIFT } from './offer-lift'
import { ORDER_EFFECT } from './order-effect'

/** Every metric, in the order of the documentation. A new one is a file and a line here. */
export const METRICS: readonly Metric[] = [
  NET_PROMOTER_SCORE,
  CUSTOMER_SATISFACTION,
  CUSTOMER_EFFORT,
  RESPONSE_RATE,
  ...CHURN_VARIANTS.map(({ metric }) => metric),
  ANNUALISED_CHURN,
  CUSTOMER_CHURN_BY_KIND,
  CUSTOMER_CHURN_BY_BILLING,
  CUSTOMER_RETENTION_RATE,
  COHORT_RETENTION,
  NEW_MRR,
  EXPANSION_MRR,
  CONTRACTION_MRR,
  CHURNED_MRR,
  REACTIVATION_MRR,
  GROSS_MRR_CHURN,
  NET_MRR_CHURN,
  GROSS_MRR_CHURN_BY_DAYS,
  NET_MRR_CHURN_BY_DAYS,
  MRR_CHURN_BY_KIND,
  GROSS_REVENUE_RETENTION,
  NET_REVENUE_RETENTION,
  NRR_WITHOUT_REACTIVATION,
  EXPANSION_SHARE,
  ARPA,
  CUSTOMER_LIFETIME,
  CUSTOMER_LIFETIME_VALUE,
  COHORT_CUSTOMERS,
  COHORT_MRR,
  TENURE_HAZARD,
  PAYING_TIME,
  TRIAL_TO_PAID,
  TRIAL_LOSS,
  FIRST_RENEWAL_LOSS,
  CHURNED_AFTER_PRICE_CHANGE,
  CHURNED_AFTER_ANSWER,
  CHURNED_BY_RISK_BAND,
  RELATIVE_RISK,
  STRATIFIED_RISK,
  ODDS_RATIO,
  RISK_DIFFERENCE,
  SURVIVAL_AFTER_ANSWER,
  SPEND_AFTER_ANSWER,
  EARLY_WARNING_RECALL,
  TOLD_BEFORE_LEAVING,
  ACKNOWLEDGED_IN_TIME,
  COMPLAINT_CHURN,
  SILENT_CHURN,
  REASON_SHARE,
  LEDGER_REASON_SHARE,
  ORDER_EFFECT,
  DEFLECTION_RATE,
  OFFER_VIEW_RATE,
  OFFER_ACCEPTANCE,
  SAVED,
  OFFER_LIFT,
  PLAYBOOK_CHURN,
  PLAYBOOK_RETURN,
  KEYWORD_SHARE,
  THEME_SHARE,
  SIGNAL_SHARE,
  RISING_KEYWORDS,
  TOPIC_TREND,
  FEEDBACK_CLOSED,
  CHURNED_AFTER_TELLING,
  TELLING_EFFECT,
  REPEAT_CUSTOMER_RATE,
  PURCHASE_FREQUENCY,
  RFM,
]
