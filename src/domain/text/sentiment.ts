import type { Opinion } from './opinions'

export interface Sentiment {
  /** −1 (all against) to 1 (all for). */
  score: number
  label: 'negative' | 'neutral' | 'positive'
  /** How likely the label is right, 0 to 1; not said where a lexicon alone was read. */
  confidence?: number
}

/**
 * How slowly the sum of opinions approaches ±1: one plain word ("good", 2) gives 0.46, a strong one
 * ("great", 3) 0.61, three of those 0.92.
 */
const SOFTNESS = 15

/**
 * Scores nearer to 0 are neutral. A mild complaint conceded before "but" (0.13) still counts, a
 * denied one ("not slow, but", 0.06) does not.
 */
const NEUTRAL_BELOW = 0.1

/** Squashes the weights of all opinions into one score; no opinions are neutral. */
export function scoreSentiment(opinions: readonly Opinion[]): Sentiment {
  const sum = opinions.reduce((total, { weight }) => total + weight, 0)
  const score = sum / Math.sqrt(sum * sum + SOFTNESS)
  if (Math.abs(score) < NEUTRAL_BELOW) return { score, label: 'neutral' }
  return { score, label: score < 0 ? 'negative' : 'positive' }
}
