import { stanceOf } from '../sentiment/stance'
import { loudness, type Signal } from './signal'

/** One strong word of the other kind, or two plain ones. */
const CLEAR = 2.2

export const scoreContradictsWords: Signal = {
  slug: 'score_contradicts_words',
  name: 'Score and words differ',
  meaning: 'A high score with words against us, or a low one with praise: scale misread, or irony.',
  find: ({ score, sentiment, evidence }) => {
    if (stanceOf(score, sentiment) !== 'contradicts') return []
    const side = score === 'high' ? 1 : score === 'low' ? -1 : 0
    if (loudness(evidence) * side > -CLEAR) return []
    return evidence
      .filter(({ weight }) => weight * side < 0)
      .map(({ start, end }) => ({ start, end }))
  },
}
