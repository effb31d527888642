import type { Metric } from './metric'

export const RFM: Metric = {
  slug: 'rfm',
  name: 'RFM segments',
  unit: 'list',
  base: 'Customers with a purchase in the range, one currency.',
  source: 'Hughes, "Strategic Database Marketing", 1994 (quintiles); the six segments are our own.',
  meaning:
    'Recency (days since the last purchase), frequency (purchases) and monetary value (what was paid less ' +
    'refunds), each from 1 to 5: 1 plus the fifths of all customers who lie strictly below. Equal values ' +
    'get equal marks, so a mark may go to more or less than a fifth, or to nobody.',
  noData: 'Fewer than 5 customers: no marks.',
  matches: 'The usual RFM marks, except that others split ties by chance or by order.',
}

/** Fifths of fewer than five customers do not exist. */
export const MIN_FOR_QUINTILES = 5

export type Quintile = 1 | 2 | 3 | 4 | 5

/** The least value for each of the marks 2 to 5; Infinity where nobody gets it. */
export type Scale = readonly [number, number, number, number]

/**
 * The scale of a measure, higher being better. A value's mark is 1 + ⌊5 · b / n⌋ with b the number of
 * values strictly below it. Null below five values.
 */
export function scaleOf(values: readonly number[]): Scale | null {
  const n = values.length
  if (n < MIN_FOR_QUINTILES) return null
  const sorted = Float64Array.from(values).sort()
  const least = (fifths: number): number => {
    let i = Math.ceil((fifths * n) / 5)
    // Equal to the one before: as many lie below it as below that one, which are too few.
    while (i < n && sorted[i] === sorted[i - 1]) i += 1
    return sorted[i] ?? Infinity
  }
  return [least(1), least(2), least(3), least(4)]
}

export const markOf = (value: number, scale: Scale): Quintile =>
  scale.reduce<number>((mark, least) => (value >= least ? mark + 1 : mark), 1) as Quintile

/** Marks from `min` to `max`, both included. */
type Marks = readonly [min: Quintile, max: Quintile]

export interface RfmSegment {
  slug: string
  meaning: string
  recency: Marks
  frequency: Marks
}

/** Every pair of marks for recency and frequency lies in exactly one. */
export const RFM_SEGMENTS = [
  { slug: 'champions', meaning: 'Bought lately, and often', recency: [4, 5], frequency: [4, 5] },
  { slug: 'promising', meaning: 'Bought lately, not often yet', recency: [4, 5], frequency: [1, 3] },
  { slug: 'loyal', meaning: 'Buy often, not quite lately', recency: [3, 3], frequency: [4, 5] },
  { slug: 'drifting', meaning: 'Not quite lately, not often', recency: [3, 3], frequency: [1, 3] },
  { slug: 'at_risk', meaning: 'Bought often, but not for long', recency: [1, 2], frequency: [4, 5] },
  { slug: 'lapsed', meaning: 'Bought long ago, not often', recency: [1, 2], frequency: [1, 3] },
] as const satisfies readonly RfmSegment[]

export type RfmSegmentSlug = (typeof RFM_SEGMENTS)[number]['slug']

export const RFM_SLUGS = RFM_SEGMENTS.map(({ slug }) => slug)

const isWithin = (mark: Quintile, [min, max]: Marks): boolean => min <= mark && mark <= max

export function segmentOf(recency: Quintile, frequency: Quintile): RfmSegmentSlug {
  const found = RFM_SEGMENTS.find(
    (segment) => isWithin(recency, segment.recency) && isWithin(frequency, segment.frequency),
  )
  if (!found) throw new Error(`no segment for recency ${recency} and frequency ${frequency}`)
  return found.slug
}

/** The values that get these marks: from `least` on and below `below`; null is open. */
export const valuesOf = (
  [min, max]: Marks,
  scale: Scale,
): { least: number | null; below: number | null } => {
  const leastFor = (mark: number): number => scale[mark - 2] ?? Infinity
  return {
    // Where nobody gets the mark, no value is large enough.
    least: min === 1 ? null : Math.min(leastFor(min), Number.MAX_VALUE),
    below: max === 5 || leastFor(max + 1) === Infinity ? null : leastFor(max + 1),
  }
}
