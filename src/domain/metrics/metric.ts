/** What a reader needs to trust a figure. The API, tooltips and docs/metrics.md come from these. */
export interface Metric {
  /** Stable name in URLs, and in the `definition` of a rate. */
  slug: string
  name: string
  /** Money is in minor units of a named currency; a month is a twelfth of a year. */
  unit: 'points' | 'share' | 'ratio' | 'list' | 'money' | 'months'
  /** The denominator, or what the figure is taken over. */
  base: string
  source: string
  meaning: string
  /** What stands there without data; unknown is never 0. */
  noData: string
  /** Whose figure of the same name this equals, and how it differs from others'. */
  matches: string
}
