import type { Sentiment } from '../sentiment'

export const LABELS = ['negative', 'neutral', 'positive'] as const
export type Label = (typeof LABELS)[number]

/** One value for each label, in their order. */
export type ByLabel = [negative: number, neutral: number, positive: number]

/** How sure a lexicon alone is taken to be of its label; less where it found no opinion. */
const SURE = 0.8
const SURE_OF_NOTHING = 0.6
/** Of what is left the neighbour gets two thirds: a wrong "positive" is neutral more often. */
const NEIGHBOUR = 2 / 3

const EVEN: ByLabel = [1 / 3, 1 / 3, 1 / 3]

/** What the shipped sentiment says, as probabilities; even where it says nothing. */
export function leaningOf(sentiment: Sentiment | null): ByLabel {
  if (sentiment === null) return EVEN
  if (sentiment.confidence !== undefined) return chancesOf(sentiment, sentiment.confidence)
  const sure = sentiment.score === 0 ? SURE_OF_NOTHING : SURE
  const rest = 1 - sure
  switch (sentiment.label) {
    case 'negative':
      return [sure, rest * NEIGHBOUR, rest * (1 - NEIGHBOUR)]
    case 'positive':
      return [rest * (1 - NEIGHBOUR), rest * NEIGHBOUR, sure]
    case 'neutral':
      return [(rest * (1 - sentiment.score)) / 2, sure, (rest * (1 + sentiment.score)) / 2]
    default:
      return sentiment.label satisfies never
  }
}

/** The label's chance is the confidence, and the score that of positive less that of negative. */
function chancesOf({ label, score }: Sentiment, confidence: number): ByLabel {
  switch (label) {
    case 'negative':
      return [confidence, atLeast(1 - 2 * confidence - score), atLeast(confidence + score)]
    case 'neutral':
      return [atLeast((1 - confidence - score) / 2), confidence, atLeast((1 - confidence + score) / 2)]
    case 'positive':
      return [atLeast(confidence - score), atLeast(1 - 2 * confidence + score), confidence]
    default:
      return label satisfies never
  }
}

/** Rounding can leave a chance of 0 just below it. */
const atLeast = (chance: number): number => Math.max(1e-9, chance)
