/** What a reader needs to trust a figure. The API, tooltips and docs/metrics.md come from these. */
export interface Metric {
  /** Stable name in URLs, and in the `definition` of a rate. */
  slug: string
  name: string
  unit: 'points' | 'share' | 'ratio' | 'list'
  /** The denominator, or what the figure is taken over. */
  base: string
  source: string
  meaning: string
  /** What stands there without data; unknown is never 0. */
  noData: string
  /** Whose figure of the same name this equals, and how it differs from others'. */
  matches: string
}
