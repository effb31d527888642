import { CUSTOMER_CHURN_RATE } from './customer-churn-rate'
import { CUSTOMER_EFFORT } from './customer-effort'
import { CUSTOMER_SATISFACTION } from './customer-satisfaction'
import { GROSS_MRR_CHURN } from './gross-mrr-churn'
import { STRATIFIED_RISK } from './mantel-haenszel'
import type { Metric } from './metric'
import { NET_MRR_CHURN } from './net-mrr-churn'
import { NET_PROMOTER_SCORE } from './net-promoter-score'
import { ODDS_RATIO } from './odds-ratio'
import { RELATIVE_RISK } from './relative-risk'
import { RISK_DIFFERENCE } from './risk-difference'
import { RESPONSE_RATE } from './response-rate'
import { RISING_KEYWORDS } from './rising'
import { CHURNED_AFTER_ANSWER, KEYWORD_SHARE, REASON_SHARE } from './shares'

/** Every metric, in the order of the documentation. A new one is a file and a line here. */
export const METRICS: readonly Metric[] = [
  NET_PROMOTER_SCORE,
  CUSTOMER_SATISFACTION,
  CUSTOMER_EFFORT,
  RESPONSE_RATE,
  CUSTOMER_CHURN_RATE,
  GROSS_MRR_CHURN,
  NET_MRR_CHURN,
  CHURNED_AFTER_ANSWER,
  RELATIVE_RISK,
  STRATIFIED_RISK,
  ODDS_RATIO,
  RISK_DIFFERENCE,
  REASON_SHARE,
  KEYWORD_SHARE,
  RISING_KEYWORDS,
]
