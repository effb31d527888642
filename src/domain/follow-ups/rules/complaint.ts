import type { FollowUpRule } from './rule'

/** Both by its words and by its mood: "no complaints" and a quoted one open nothing. */
export const complaint: FollowUpRule<'response'> = {
  slug: 'complaint',
  name: 'Complaint',
  meaning: 'The words of an answer carry the signal complaint, and its sentiment is negative.',
  cause: 'response',
  thresholds: [],
  defaults: { isOn: true, onlyNamed: false, acknowledgeHours: 24, closeHours: 72 },
  fires: ({ signals, sentiment }) =>
    signals.includes('complaint') && sentiment === 'negative' ? 'Complains' : null,
  answers: () => ({ signal: 'complaint', sentiment: 'negative' }),
}
