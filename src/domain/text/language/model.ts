import { decodeWeights } from '../weights'
import { languageFeatures } from './features'
import { BIAS, BUCKETS, LANGUAGES, SCALE, WEIGHTS } from './weights'

/** A linear model of spelling: one weight per feature and language. */
export interface SpellingModel {
  /** ISO 639-1; "und" is none of the others. */
  languages: readonly string[]
  buckets: number
  scale: number
  bias: readonly number[]
  weights: Int8Array
}

/** Long texts repeat what they say of their language: their sum grows slower than their length. */
export const lengthScale = (features: number): number => 1 / Math.max(1, features) ** 0.3

let shipped: SpellingModel | null = null

/** Decoded on first use: start-up does not pay for it. */
const shippedModel = (): SpellingModel =>
  (shipped ??= {
    languages: LANGUAGES,
    buckets: BUCKETS,
    scale: SCALE,
    bias: BIAS,
    weights: decodeWeights(WEIGHTS, BUCKETS, LANGUAGES.length),
  })

/**
 * How much the spelling of the words speaks for each language, as logarithms of odds. Empty when
 * there are no letters to read.
 */
export function weighSpelling(
  words: readonly string[],
  { languages, buckets, scale, bias, weights }: SpellingModel = shippedModel(),
): Map<string, number> {
  const features = languageFeatures(words, buckets)
  if (features.length === 0) return new Map()
  const sums = new Int32Array(languages.length)
  for (let at = 0; at < features.length; at += 1) {
    const row = (features[at] ?? 0) * sums.length
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0)
  }
  const factor = scale * lengthScale(features.length)
  return new Map(languages.map((language, k) => [language, (bias[k] ?? 0) + (sums[k] ?? 0) * factor]))
}
