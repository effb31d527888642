import type { FollowUpRule } from './rule'

export const kept: FollowUpRule<'cancel_session'> = {
  slug: 'kept',
  name: 'Nearly cancelled',
  meaning: 'Somebody opened the way to cancel and chose to stay, with no offer taken.',
  cause: 'cancel_session',
  thresholds: [],
  defaults: { isOn: true, onlyNamed: false, acknowledgeHours: 24, closeHours: 120 },
  fires: ({ outcome }) => (outcome === 'kept' ? 'Nearly cancelled, and stayed' : null),
}
