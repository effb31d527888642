import type { Sentiment } from '../sentiment'

export const LABELS = ['negative', 'neutral', 'positive'] as const
export type Label = (typeof LABELS)[number]

/** One value for each label, in their order. */
export type ByLabel = [negative: number, neutral: number, positive: number]

/** How sure the shipped sentiment is taken to be of its label; less where it found no opinion. */
const SURE = 0.8
const SURE_OF_NOTHING = 0.6
/** Of what is left the neighbour gets two thirds: a wrong "positive" is neutral more often. */
const NEIGHBOUR = 2 / 3

const EVEN: ByLabel = [1 / 3, 1 / 3, 1 / 3]

/** What the shipped sentiment says, as probabilities; even where it says nothing. */
export function leaningOf(sentiment: Sentiment | null): ByLabel {
  if (sentiment === null) return EVEN
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
