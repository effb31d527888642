import { BUCKETS } from './features'
import type { ByLabel } from './leaning'

/** What one workspace learned of moods: a weight for each label and bucket of words. */
export interface LearnedModel {
  weights: readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>]
}

/**
 * The most that what was learned can move the odds of a label, as a logarithm: e^2.5 is 12 times.
 * The shipped sentiment, taken to be 80 % sure, is overruled by a clear lesson, not by a faint one.
 */
const MOST = 2.5

/** Weights are kept as whole tenths, each one sign: "#" (−2.8) to "[" (2.8). */
const STEP = 0.1
const MAX_STEPS = 28
const ZERO_SIGN = 63

/** What the labels of a text come to: the leaning of the shipped sentiment, moved by its words. */
export function moved(leaning: ByLabel, features: readonly number[], model: LearnedModel): ByLabel {
  const odds = model.weights.map(
    (weights, label) => Math.log(leaning[label] ?? 0) + within(sumOver(weights, features)),
  )
  const most = Math.max(...odds)
  const shares = odds.map((each) => Math.exp(each - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const [negative = 0, neutral = 0, positive = 0] = shares.map((share) => share / total)
  return [negative, neutral, positive]
}

/** A long text has many words: their sum is held to the size of one of any length. */
export const scaleOf = (features: readonly number[]): number => 1 / Math.sqrt(features.length || 1)

function sumOver(weights: ArrayLike<number>, features: readonly number[]): number {
  let sum = 0
  for (const bucket of features) sum += weights[bucket] ?? 0
  return sum * scaleOf(features)
}

const within = (sum: number): number => Math.max(-MOST, Math.min(MOST, sum))

/** The model as a text of one sign for each weight. */
export const encodeModel = ({ weights }: LearnedModel): string =>
  weights
    .map((each) =>
      Array.from(each, (weight) => {
        const steps = Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight / STEP)))
        return String.fromCharCode(ZERO_SIGN + steps)
      }).join(''),
    )
    .join('')

export function decodeModel(text: string): LearnedModel {
  const steps = Float64Array.from(text, (sign) => (sign.charCodeAt(0) - ZERO_SIGN) * STEP)
  const of = (label: number) => steps.subarray(label * BUCKETS, (label + 1) * BUCKETS)
  return { weights: [of(0), of(1), of(2)] }
}
