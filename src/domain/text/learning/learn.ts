import type { Sentiment } from '../sentiment'
import { BUCKETS, featuresOf } from './features'
import { type Label, LABELS, leaningOf } from './leaning'
import { encodeModel, type LearnedModel, moved, scaleOf } from './model'

/** An answer whose mood somebody corrected, or said was right. */
export interface Lesson {
  text: string
  language: string | null
  /** What the shipped rules say of it. */
  sentiment: Sentiment | null
  label: Label
}

const RATE = 0.3
const DECAY = 0.01
/** The oldest lesson is heard as often as the newest: the last word is not the only one. */
const PASSES = 2

/**
 * What lessons teach on top of the shipped sentiment: multinomial logistic regression on hashed
 * words with the shipped leaning as its offset, so that only what it gets wrong is learned. The
 * same lessons in the same order give the same model.
 *
 * Source: AdaGrad by Duchi, Hazan and Singer, JMLR 12, 2011, with decay towards 0.
 */
export function learnFrom(lessons: readonly Lesson[]): LearnedModel {
  const weights = [zeros(), zeros(), zeros()] as const
  const seen = [zeros(), zeros(), zeros()] as const
  const read = lessons.map(({ text, language, sentiment, label }) => ({
    features: featuresOf(text, language),
    leaning: leaningOf(sentiment),
    label,
  }))
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { features, leaning, label } of read) {
      const shares = moved(leaning, features, { weights })
      LABELS.forEach((each, i) => {
        const error = ((shares[i] ?? 0) - (each === label ? 1 : 0)) * scaleOf(features)
        teach(weights[i] ?? zeros(), seen[i] ?? zeros(), features, error)
      })
    }
  }
  return { weights }
}

function teach(
  weights: Float64Array,
  seen: Float64Array,
  features: readonly number[],
  error: number,
): void {
  for (const bucket of features) {
    const weight = weights[bucket] ?? 0
    const slope = error + DECAY * weight
    const steepness = (seen[bucket] ?? 0) + slope ** 2
    seen[bucket] = steepness
    weights[bucket] = weight - (RATE * slope) / Math.sqrt(START + steepness)
  }
}

/** So that the first lesson of a word does not say all. */
const START = 0.01

const zeros = () => new Float64Array(BUCKETS)

/** The same, as it is kept. */
export const encodedFrom = (lessons: readonly Lesson[]): string => encodeModel(learnFrom(lessons))
