import type { FollowUpRule } from './rule'

export const silence: FollowUpRule<'silence'> = {
  slug: 'silence',
  name: 'Silence',
  meaning:
    'A paying customer of whom nothing was heard, by an answer, and nothing seen, by what the host ' +
    'says of the last visit, for so many days. Off until it is known that last visits are told.',
  cause: 'silence',
  thresholds: [{ name: 'days', label: 'Days', min: 7, max: 365, default: 60 }],
  defaults: { isOn: false, onlyNamed: false, acknowledgeHours: 72, closeHours: 168 },
  fires: ({ days }, { days: least = 60 }) =>
    days >= least ? `Neither heard nor seen for ${Math.floor(days)} days` : null,
}
