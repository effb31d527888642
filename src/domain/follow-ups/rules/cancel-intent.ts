import type { FollowUpRule } from './rule'

export const cancelIntent: FollowUpRule<'response'> = {
  slug: 'cancel_intent',
  name: 'Wants to cancel',
  meaning:
    'The words of an answer say that they cancel or will not renew. Answers to a cancellation are ' +
    'left out: those have said so by being there.',
  cause: 'response',
  thresholds: [],
  defaults: { isOn: true, onlyNamed: false, acknowledgeHours: 8, closeHours: 48 },
  fires: ({ kind, signals }) =>
    kind !== 'cancellation' && signals.includes('cancel_intent') ? 'Says they want to cancel' : null,
  answers: () => ({ signal: 'cancel_intent' }),
}
