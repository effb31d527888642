import type { Ratio } from './two-by-two'

/** What may be said of a comparison, in the only four ways there are. */
export const VERDICTS = [
  'more_likely',
  'less_likely',
  'cannot_be_told_apart',
  'not_enough_data',
] as const

export type Verdict = (typeof VERDICTS)[number]

/** By the 95 % interval: as long as it holds 1, chance alone could have done it. */
export function verdictOf(ratio: Ratio | null): Verdict {
  if (ratio === null) return 'not_enough_data'
  if (ratio.low > 1) return 'more_likely'
  return ratio.high < 1 ? 'less_likely' : 'cannot_be_told_apart'
}
