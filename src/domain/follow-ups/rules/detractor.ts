import { lowScore } from './rule'

export const detractor = lowScore(
  'nps',
  { slug: 'detractor', name: 'Detractor', meaning: 'An NPS of 6 or less.' },
  { max: 6, word: 'Detractor', scale: [0, 10] },
)
