import type { Metric } from './metric'
import type { Rate } from './rate'

export const ANNUALISED_CHURN: Metric = {
  slug: 'annualised_churn',
  name: 'Annualised churn',
  unit: 'share',
  base: 'Customers in a paying spell at the start of the period.',
  source: 'Compounding: 1 − (1 − rate) to the power of periods in a year.',
  meaning:
    'What the customer churn rate of the period would be over a year if it went on so. 3 % a month ' +
    'is 30.6 % a year, not 36 %.',
  noData: 'No customers at the start: no rate.',
  matches: 'Nothing in common use: many multiply by twelve, which overstates.',
}

/**
 * A share lost per period as the share lost over `periods` of them in a row. Unit: share, 0 to 1.
 * Base: as the rate's.
 */
export const compoundChurn = (share: number, periods: number): number => 1 - (1 - share) ** periods

/** A period's churn rate over a year, its interval with it; k and n stay those that were counted. */
export const annualisedChurn = (churn: Rate, periodsInYear: number): Rate => {
  const over = (share: number | null) => share && compoundChurn(share, periodsInYear)
  return {
    ...churn,
    rate: over(churn.rate),
    low: over(churn.low),
    high: over(churn.high),
    definition: ANNUALISED_CHURN.slug,
  }
}
