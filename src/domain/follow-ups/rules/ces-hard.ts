import { lowScore } from './rule'

export const cesHard = lowScore(
  'ces',
  { slug: 'ces_hard', name: 'Hard effort', meaning: 'A CES of 3 or less: it was hard to get done.' },
  { max: 3, word: 'Hard going', scale: [1, 7] },
)
