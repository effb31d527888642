/** How a customer is billed, as churn is told apart by: yearly plans can only end once a year. */
export type Billed = 'monthly' | 'yearly' | 'other'

/** From an interval as events name it: "month", "year", "12 months"; all else, or none, is "other". */
export function billedOf(interval: string | null): Billed {
  if (interval === 'month' || interval === '1 month') return 'monthly'
  if (interval === 'year' || interval === '1 year' || interval === '12 months') return 'yearly'
  return 'other'
}
