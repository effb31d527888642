import { chiSquareTail } from './chi-square'

/** Below this the split between the arms is hardly chance: the experiment itself is broken. */
const SUSPICIOUS = 0.001

export interface SampleRatio {
  offered: number
  heldOut: number
  /** Share that should be held out. */
  wanted: number
  /** How likely a split at least this uneven is when chance alone decides. */
  p: number
  isSuspicious: boolean
}

/**
 * Whether both arms are as large as they should be (sample ratio mismatch): chi-square with one degree
 * of freedom. Null without a holdout, or without sessions.
 * Source: Fabijan et al., "Diagnosing Sample Ratio Mismatch", KDD 2019, which takes 0.0005 to 0.001.
 */
export function sampleRatio(offered: number, heldOut: number, wanted: number): SampleRatio | null {
  const n = offered + heldOut
  if (wanted <= 0 || n === 0) return null
  const expected = n * wanted
  const x = (heldOut - expected) ** 2 / expected + (offered - (n - expected)) ** 2 / (n - expected)
  const p = chiSquareTail(x, 1)
  return { offered, heldOut, wanted, p, isSuspicious: p < SUSPICIOUS }
}
