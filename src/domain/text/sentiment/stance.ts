import type { Sentiment } from '../sentiment'

/** Whether the words of an answer say the same as the score beside them. */
export type Stance = 'agrees' | 'contradicts' | 'unclear'

/**
 * A low score with praise or a high one with complaints contradicts; the score never changes what
 * the words were read as. A middling score, neutral words or none leave it unclear.
 */
export function stanceOf(
  score: 'low' | 'middle' | 'high' | null,
  sentiment: Sentiment | null,
): Stance {
  if (score === null || score === 'middle' || !sentiment || sentiment.label === 'neutral') {
    return 'unclear'
  }
  return (score === 'high') === (sentiment.label === 'positive') ? 'agrees' : 'contradicts'
}
