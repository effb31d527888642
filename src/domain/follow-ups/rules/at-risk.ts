import type { FollowUpRule } from './rule'

export const atRisk: FollowUpRule<'risk_stay'> = {
  slug: 'at_risk',
  name: 'Entered the at-risk segment',
  meaning:
    'A customer moved from a lower band of risk into the high one. Who is there when scored for the ' +
    'first time did not enter it.',
  cause: 'risk_stay',
  thresholds: [],
  defaults: { isOn: true, onlyNamed: false, acknowledgeHours: 24, closeHours: 120 },
  fires: ({ band, points }) => (band === 'high' ? `At risk: ${points} points` : null),
}
