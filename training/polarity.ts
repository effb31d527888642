import { chances } from '../src/domain/text/sentiment/model'
import { seededRandom, shuffled } from './random'
import type { Label } from './sets'

/** A text to learn from: its hashed features, what the lexicon says of it, and its label. */
export interface Case {
  features: Int32Array
  scale: number
  signs: readonly number[]
  label: Label
  weight: number
  source: number
  /** False where its source knows no neutral texts, so that their lack says nothing. */
  threeWay: boolean
}

/** Two numbers per feature: towards positive, and towards neutral. */
export interface Polarity {
  weights: Float32Array
  signs: Float32Array
  /** Per source, so that a set of complaints does not make every word a complaint. */
  sources: Float32Array
}

/** The first signs change sides with the opinion, the others tell how much is said at all. */
const ODD_SIGNS = 5

export interface PolarityPlan {
  features: number
  signs: number
  sources: number
  rate: number
  l1: number
  l2: number
  passes: number
  seed: number
}

const TARGET: Record<Label, [negative: number, neutral: number, positive: number]> = {
  neg: [1, 0, 0],
  neu: [0, 1, 0],
  pos: [0, 0, 1],
}

/** What the signs of the lexicon are worth, learned before any word of its own is. */
export function trainSigns(cases: readonly Case[], plan: PolarityPlan): Polarity {
  const model = emptyModel(plan)
  const random = seededRandom(plan.seed)
  const squares = new Float32Array(model.signs.length).fill(1e-6)
  const sourceSquares = new Float32Array(model.sources.length).fill(1e-6)
  for (let pass = 0; pass < 3; pass += 1) {
    for (const one of shuffled(cases, random)) {
      const [polar, neutral] = signSums(model, one)
      const errors = slopes(polar, neutral, one)
      for (let k = 0; k < 2; k += 1) {
        const error = errors[k] ?? 0
        step(model.sources, sourceSquares, one.source * 2 + k, error)
        for (let i = 0; i < one.signs.length; i += 1) {
          const value = one.signs[i] ?? 0
          if (value === 0 || i < ODD_SIGNS !== (k === 0)) continue
          step(model.signs, squares, i * 2 + k, error * value)
        }
      }
    }
  }
  return model
}

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  squares[at] = (squares[at] ?? 0) + slope * slope
  weights[at] = (weights[at] ?? 0) - (0.1 * slope) / Math.sqrt(1 + (squares[at] ?? 0))
}

const emptyModel = (plan: PolarityPlan): Polarity => ({
  weights: new Float32Array(plan.features * 2),
  signs: new Float32Array(plan.signs * 2),
  sources: new Float32Array(plan.sources * 2),
})

function signSums(model: Polarity, one: Case): [number, number] {
  let polar = model.sources[one.source * 2] ?? 0
  let neutral = model.sources[one.source * 2 + 1] ?? 0
  for (let i = 0; i < one.signs.length; i += 1) {
    polar += (model.signs[i * 2] ?? 0) * (one.signs[i] ?? 0)
    neutral += (model.signs[i * 2 + 1] ?? 0) * (one.signs[i] ?? 0)
  }
  return [polar, neutral]
}

function slopes(
  polar: number,
  neutral: number,
  { label, weight, threeWay }: Case,
): [number, number] {
  if (!threeWay) {
    const error = Math.tanh(polar) - (label === 'pos' ? 1 : -1)
    return [error * weight, 0]
  }
  const [a, b, c] = chances(polar, neutral)
  const [ta, tb, tc] = TARGET[label]
  return [(c - tc - (a - ta)) * weight, (b - tb) * weight]
}

/** Adds what words and runs of letters say beyond the lexicon. FTRL-Proximal, as in softmax.ts. */
export function trainWords(cases: readonly Case[], plan: PolarityPlan, model: Polarity): Polarity {
  const { rate, l1, l2 } = plan
  const weights = Float32Array.from(model.weights)
  const sources = Float32Array.from(model.sources)
  const learned = { ...model, weights, sources }
  const sums = new Float32Array(weights.length)
  const squares = new Float32Array(weights.length)
  const sourceSquares = new Float32Array(sources.length).fill(10)
  const random = seededRandom(plan.seed + 1)
  for (let pass = 0; pass < plan.passes; pass += 1) {
    for (const one of shuffled(cases, random)) {
      let [polar, neutral] = signSums(learned, one)
      const { features, scale } = one
      for (let i = 0; i < features.length; i += 1) {
        const at = (features[i] ?? 0) * 2
        polar += (weights[at] ?? 0) * scale
        neutral += (weights[at + 1] ?? 0) * scale
      }
      const errors = slopes(polar, neutral, one)
      for (let k = 0; k < 2; k += 1) {
        const error = errors[k] ?? 0
        step(sources, sourceSquares, one.source * 2 + k, error)
        const slope = error * scale
        if (Math.abs(slope) < 1e-7) continue
        for (let i = 0; i < features.length; i += 1) {
          const at = (features[i] ?? 0) * 2 + k
          const before = squares[at] ?? 0
          const after = before + slope * slope
          const move = (Math.sqrt(after) - Math.sqrt(before)) / rate
          const sum = (sums[at] ?? 0) + slope - move * (weights[at] ?? 0)
          sums[at] = sum
          squares[at] = after
          weights[at] =
            Math.abs(sum) <= l1
              ? 0
              : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(after)) / rate + l2)
        }
      }
    }
  }
  return learned
}
