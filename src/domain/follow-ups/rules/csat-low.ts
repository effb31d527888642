import { lowScore } from './rule'

export const csatLow = lowScore(
  'csat',
  { slug: 'csat_low', name: 'Low satisfaction', meaning: 'A CSAT of 2 or less.' },
  { max: 2, word: 'Dissatisfied', scale: [1, 5] },
)
