import { said } from './said'

export const churnRiskWords = said(
  'churn_risk_words',
  'May leave',
  'Thinks of leaving, looks at others, has lost patience or trust.',
)
