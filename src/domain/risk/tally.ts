import type { Group } from '../metrics/two-by-two'
import { RISK_BANDS, type RiskBand } from './band'
import type { Replayed } from './replay'

export type Bands = Record<RiskBand, Group>

/** The payers of one date, counted: n by band, of whom k churned within the horizon. */
export interface Tally {
  day: string
  bands: Bands
  /** The same of those for whom a rule held, by its slug. */
  rules: Record<string, Bands>
  /** Payers nobody had told us of by then: history that was imported later. */
  unheard: number
}

export const emptyBands = (): Bands => ({
  low: { k: 0, n: 0 },
  medium: { k: 0, n: 0 },
  high: { k: 0, n: 0 },
})

export const emptyTally = (day: string): Tally => ({
  day,
  bands: emptyBands(),
  rules: {},
  unheard: 0,
})

/** The tally with one more payer. */
export function addReplayed(tally: Tally, replayed: Replayed | null): Tally {
  if (replayed === null) return tally
  if (!replayed.heard) return { ...tally, unheard: tally.unheard + 1 }
  const { band, churned, slugs } = replayed
  const one = { ...emptyBands(), [band]: { k: churned ? 1 : 0, n: 1 } }
  const rules = { ...tally.rules }
  for (const slug of slugs) rules[slug] = addBands(rules[slug] ?? emptyBands(), one)
  return { ...tally, bands: addBands(tally.bands, one), rules }
}

export const addBands = (a: Bands, b: Bands): Bands => eachBand((band) => add(a[band], b[band]))

export const lessBands = (a: Bands, b: Bands): Bands =>
  eachBand((band) => ({ k: a[band].k - b[band].k, n: a[band].n - b[band].n }))

/** All bands as one group. */
export const sumBands = (bands: Bands): Group =>
  RISK_BANDS.map((band) => bands[band]).reduce(add, { k: 0, n: 0 })

const add = (a: Group, b: Group): Group => ({ k: a.k + b.k, n: a.n + b.n })

const eachBand = (groupOf: (band: RiskBand) => Group): Bands => ({
  low: groupOf('low'),
  medium: groupOf('medium'),
  high: groupOf('high'),
})
