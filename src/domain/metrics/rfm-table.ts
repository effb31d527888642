import {
  markOf,
  type Quintile,
  RFM_SEGMENTS,
  type RfmSegmentSlug,
  type Scale,
  scaleOf,
  segmentOf,
} from './rfm'

/** What one customer bought in a period. */
export interface Purchased {
  purchases: number
  /** Whole days since the last of them. */
  daysSince: number
  /** Paid less what was given back, minor units. */
  amountMinor: number
}

/** Of each purchaser the three measures, in lists of one order. */
export type PurchasedLists = { [M in keyof Purchased]: readonly number[] }

/** How each measure is marked, higher being better. */
export interface Scales {
  /** Of the days since, negated. */
  recency: Scale
  frequency: Scale
  monetary: Scale
}

export interface Marks {
  recency: Quintile
  frequency: Quintile
  monetary: Quintile
  segment: RfmSegmentSlug
}

export interface SegmentSummary {
  segment: RfmSegmentSlug
  meaning: string
  customers: number
  purchases: number
  amountMinor: number
}

/** Customers by two of their marks. */
export interface RfmCell {
  recency: Quintile
  frequency: Quintile
  customers: number
}

/** Null below five purchasers. */
export function scalesOf({ purchases, daysSince, amountMinor }: PurchasedLists): Scales | null {
  const recency = scaleOf(daysSince.map((days) => -days))
  const frequency = scaleOf(purchases)
  const monetary = scaleOf(amountMinor)
  return recency && frequency && monetary && { recency, frequency, monetary }
}

export function marksOf({ daysSince, purchases, amountMinor }: Purchased, scales: Scales): Marks {
  const recency = markOf(-daysSince, scales.recency)
  const frequency = markOf(purchases, scales.frequency)
  const monetary = markOf(amountMinor, scales.monetary)
  return { recency, frequency, monetary, segment: segmentOf(recency, frequency) }
}

/** All segments, in their order, and the cells anybody is in. */
export function rfmTable(lists: PurchasedLists, scales: Scales) {
  const segments = new Map<RfmSegmentSlug, SegmentSummary>(
    RFM_SEGMENTS.map(({ slug, meaning }) => [
      slug,
      { segment: slug, meaning, customers: 0, purchases: 0, amountMinor: 0 },
    ]),
  )
  const cells = new Map<number, RfmCell>()
  lists.purchases.forEach((purchases, i) => {
    const daysSince = lists.daysSince[i] ?? 0
    const amountMinor = lists.amountMinor[i] ?? 0
    const marks = marksOf({ purchases, daysSince, amountMinor }, scales)
    const segment = segments.get(marks.segment)
    if (segment) {
      segment.customers += 1
      segment.purchases += purchases
      segment.amountMinor += amountMinor
    }
    const { recency, frequency } = marks
    const cell = cells.get(10 * recency + frequency) ?? { recency, frequency, customers: 0 }
    cells.set(10 * recency + frequency, cell)
    cell.customers += 1
  })
  return { segments: [...segments.values()], cells: [...cells.values()] }
}
