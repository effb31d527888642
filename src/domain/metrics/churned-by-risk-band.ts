import type { Metric } from './metric'

export const CHURNED_BY_RISK_BAND: Metric = {
  slug: 'churned_by_risk_band',
  name: 'Churned by band of risk',
  unit: 'share',
  base:
    'Payers on the first of a month, with the band that was known before that day. Only months ' +
    'followed for the whole 90 days, and none that overlap.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of them whose paid service ended within 90 days. The score is replayed with what had ' +
    'been received by then, so that nothing is told after the event.',
  noData: 'No month followed for 90 days yet: no share.',
  matches: 'The calibration tables of credit scoring, by band instead of by decile.',
}
