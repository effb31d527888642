import type { Sentiment } from '../sentiment'
import { featuresOf } from './features'
import { type ByLabel, LABELS, leaningOf } from './leaning'
import { type LearnedModel, moved } from './model'

/** What is read by nothing but lessons must be this sure of itself. */
const SURE_ALONE = 0.6

/** Scores nearer to 0 are neutral, here as in the shipped sentiment. */
const EDGE = 0.1

/**
 * The shipped sentiment of a text, moved by what its workspace learned; as it is where none of its
 * words was learned. Pure, and nothing of how the shipped one comes about.
 */
export function adjustSentiment(
  sentiment: Sentiment | null,
  text: string,
  language: string | null,
  model: LearnedModel,
): Sentiment | null {
  const features = featuresOf(text, language)
  const before = leaningOf(sentiment)
  const after = moved(before, features, model)
  if (after.every((share, i) => Math.abs(share - (before[i] ?? 0)) < 1e-9)) return sentiment
  const most = Math.max(...after)
  if (sentiment === null && most < SURE_ALONE) return null

  const label = LABELS[after.indexOf(most)] ?? 'neutral'
  const score = (sentiment?.score ?? 0) + balance(after) - balance(before)
  return { label, score: fit(label, score) }
}

const balance = ([negative, , positive]: ByLabel): number => positive - negative

/** A score that its label allows. */
function fit(label: Sentiment['label'], score: number): number {
  switch (label) {
    case 'negative':
      return Math.max(-1, Math.min(-EDGE, score))
    case 'neutral':
      // Just within: at the edge itself it would be no longer neutral.
      return Math.max(-EDGE * 0.99, Math.min(EDGE * 0.99, score))
    case 'positive':
      return Math.min(1, Math.max(EDGE, score))
    default:
      return label satisfies never
  }
}
