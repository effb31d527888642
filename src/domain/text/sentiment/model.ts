import { decodeWeights } from '../weights'
import {
  BUCKETS,
  LANGUAGES,
  NEUTRAL_BIAS,
  SCALE,
  SIGN_WEIGHTS,
  TEMPERATURE,
  WEIGHTS,
} from './weights'

/**
 * Two numbers for every feature: towards positive (below 0: negative) and towards neutral. The
 * signs are what the lexicon found; the weights are what words say beyond it.
 */
export interface SentimentModel {
  languages: readonly string[]
  buckets: number
  scale: number
  /** Per feature one towards positive, one towards neutral. */
  weights: Int8Array
  /** Per sign, as above: even places towards positive, odd ones towards neutral. */
  signs: readonly number[]
  neutralBias: number
  /** Divides both numbers, so that a confidence of 0.8 is right in 8 of 10 new texts. */
  temperature: number
}

/** Long texts repeat what they say: their sum grows slower than their length. */
export const weightScale = (features: number): number => 1 / Math.max(1, features) ** 0.4

let shipped: SentimentModel | null = null

/** Decoded on first use: start-up does not pay for it. */
export const shippedModel = (): SentimentModel =>
  (shipped ??= {
    languages: LANGUAGES,
    buckets: BUCKETS,
    scale: SCALE,
    weights: decodeWeights(WEIGHTS, BUCKETS, 2),
    signs: SIGN_WEIGHTS,
    neutralBias: NEUTRAL_BIAS,
    temperature: TEMPERATURE,
  })

/** Chances of negative, neutral and positive from the two numbers. */
export function chances(polar: number, neutral: number): [number, number, number] {
  const most = Math.max(Math.abs(polar), neutral)
  const [a, b, c] = [Math.exp(-polar - most), Math.exp(neutral - most), Math.exp(polar - most)]
  const sum = a + b + c
  return [a / sum, b / sum, c / sum]
}
