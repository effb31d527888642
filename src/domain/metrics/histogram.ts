/** How many answers each score got. */
export type ScoreHistogram = ReadonlyMap<number, number>

/** Number of answers. */
export const total = (histogram: ScoreHistogram): number =>
  countWithin(histogram, -Infinity, Infinity)

/** Answers with a score from `low` to `high`, both inclusive. */
export function countWithin(histogram: ScoreHistogram, low: number, high: number): number {
  let sum = 0
  for (const [score, count] of histogram) if (score >= low && score <= high) sum += count
  return sum
}

/** Share of answers from `low` to `high`, both inclusive, 0 to 1; null without answers. */
export function share(histogram: ScoreHistogram, low: number, high: number): number | null {
  const answers = total(histogram)
  return answers === 0 ? null : countWithin(histogram, low, high) / answers
}
