import type { Metric } from './metric'

export const ARPA: Metric = {
  slug: 'arpa',
  name: 'ARPA',
  unit: 'money',
  base: 'Customers who pay in the currency at the end of the period, paused ones included.',
  source: 'ChartMogul Help Center, "Average Revenue Per Account".',
  meaning: 'Average revenue per account: MRR at the end of the period over its paying customers.',
  noData: 'No customers at the end: no average.',
  matches: 'ChartMogul ARPA, but for paused customers, who count here. Baremetrics calls it ARPU.',
}

/** A sum of money over those it belongs to. */
export interface MoneyMean {
  sumMinor: number
  n: number
  /** Minor units, rounded once; null when unknown. */
  meanMinor: number | null
  definition: string
}

/**
 * Average revenue per account: MRR ÷ paying customers. Unit: minor units a month. Base: customers
 * paying in that currency; unknown without any. Source and match: ChartMogul.
 */
export const arpa = (mrrMinor: number, payers: number): MoneyMean => ({
  sumMinor: mrrMinor,
  n: payers,
  meanMinor: payers > 0 ? Math.round(mrrMinor / payers) : null,
  definition: ARPA.slug,
})
