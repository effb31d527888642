import { shuffled, seededRandom } from './random'

/** What is learned from: numbers of features, each counted with `scale`, and the class. */
export interface Example {
  features: Int32Array
  scale: number
  label: number
  /** How much it counts beside others. */
  weight: number
}

export interface Softmax {
  classes: number
  /** Feature × class. */
  weights: Float32Array
  bias: Float32Array
}

/** `rate` of learning, `keep` (L1) and `calm` (L2) against weights, passes over the examples. */
export interface Plan {
  features: number
  classes: number
  rate: number
  l1: number
  l2: number
  passes: number
  seed: number
}

/**
 * Multinomial logistic regression by FTRL-Proximal, which leaves most weights at exactly 0.
 * Source: McMahan et al., "Ad click prediction: a view from the trenches", KDD 2013, algorithm 1.
 */
export function trainSoftmax(examples: readonly Example[], plan: Plan): Softmax {
  const { classes, rate, l1, l2 } = plan
  const size = plan.features * classes
  const weights = new Float32Array(size)
  const sums = new Float32Array(size)
  const squares = new Float32Array(size)
  const bias = new Float32Array(classes)
  const biasSquares = new Float32Array(classes).fill(1)
  const random = seededRandom(plan.seed)
  const odds = new Float64Array(classes)

  for (let pass = 0; pass < plan.passes; pass += 1) {
    for (const { features, scale, label, weight } of shuffled(examples, random)) {
      predict(weights, bias, features, scale, odds)
      for (let k = 0; k < classes; k += 1) {
        const error = ((odds[k] ?? 0) - (k === label ? 1 : 0)) * weight
        biasSquares[k] = (biasSquares[k] ?? 0) + error * error
        bias[k] = (bias[k] ?? 0) - (0.05 * error) / Math.sqrt(biasSquares[k] ?? 1)
        const slope = error * scale
        if (Math.abs(slope) < 1e-7) continue
        for (let i = 0; i < features.length; i += 1) {
          const at = (features[i] ?? 0) * classes + k
          const before = squares[at] ?? 0
          const after = before + slope * slope
          const step = (Math.sqrt(after) - Math.sqrt(before)) / rate
          const sum = (sums[at] ?? 0) + slope - step * (weights[at] ?? 0)
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
  return { classes, weights, bias }
}

/** Puts the chance of each class into `odds`. */
export function predict(
  weights: Float32Array,
  bias: Float32Array,
  features: Int32Array,
  scale: number,
  odds: Float64Array,
): void {
  const classes = bias.length
  for (let k = 0; k < classes; k += 1) {
    let sum = 0
    for (let i = 0; i < features.length; i += 1) sum += weights[(features[i] ?? 0) * classes + k] ?? 0
    odds[k] = (bias[k] ?? 0) + sum * scale
  }
  let most = -Infinity
  for (let k = 0; k < classes; k += 1) most = Math.max(most, odds[k] ?? 0)
  let total = 0
  for (let k = 0; k < classes; k += 1) total += odds[k] = Math.exp((odds[k] ?? 0) - most)
  for (let k = 0; k < classes; k += 1) odds[k] = (odds[k] ?? 0) / total
}
