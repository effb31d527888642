import type { ListedStatus, ListedSubscription } from './listed'
import { type Standing, standingsBy } from './standing'

export const DIFFERENCE_KINDS = [
  'missing_here',
  'missing_there',
  'other_status',
  'other_currency',
  'other_amount',
  'unknown_discount',
  'unknown_price',
] as const

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** Where the ledger and a billing system's own list say different things. */
export interface Difference {
  kind: DifferenceKind
  customerId: string
  subscriptionId: string | null
  /** Null where it is missing. */
  here: Side | null
  there: Side | null
}

export interface Side {
  status: ListedStatus | null
  mrrMinor: number
  currency: string | null
}

export interface CurrencyTotal {
  currency: string
  hereMinor: number
  thereMinor: number
}

export interface Comparison {
  unit: 'subscription' | 'customer'
  /** How many stand on each side, and how many on both. */
  here: number
  there: number
  matched: number
  /** The largest amounts first. */
  differences: Difference[]
  totals: CurrencyTotal[]
}

/**
 * Compares the ledger with a billing system's own list, subscription by subscription, or customer by
 * customer where the list has no ids of subscriptions. What has ended here may be missing there, since
 * lists often leave it out; what never began is no part of either.
 */
export function compareLists(ours: readonly ListedSubscription[], theirs: readonly ListedSubscription[]): Comparison {
  const knowsNone = theirs.every(({ subscriptionId }) => subscriptionId === null)
  const unit = theirs.length > 0 && knowsNone ? 'customer' : 'subscription'
  const here = standingsBy(unit, ours)
  const there = standingsBy(unit, theirs)
  const differences: Difference[] = []
  let matched = 0
  for (const [key, their] of there) {
    const our = here.get(key)
    if (our) matched += 1
    differences.push(...(our ? differencesOf(our, their) : missingHere(their)))
  }
  for (const [key, our] of here) if (!there.has(key)) differences.push(...missingThere(our))
  return {
    unit,
    here: here.size,
    there: there.size,
    matched,
    differences: differences.sort(bySize),
    totals: totalsOf(here.values(), there.values()),
  }
}

/** What one that stands on both sides differs in; where its status does, that explains the rest. */
function differencesOf(our: Standing, their: Standing): Difference[] {
  const differ = (kind: DifferenceKind, currency = mainCurrency(our, their)): Difference => ({
    kind,
    customerId: our.customerId,
    subscriptionId: our.subscriptionId,
    here: sideOf(our, currency),
    there: sideOf(their, currency),
  })
  if (their.status !== null && our.status !== null && their.status !== our.status) {
    return [{ ...differ('other_status'), here: sideOf(our), there: sideOf(their) }]
  }
  const notes = [our.note, their.note]
  if (notes.includes('price_unknown')) return [differ('unknown_price')]
  if (notes.includes('discount_unknown')) return [differ('unknown_discount')]
  const [ourCurrency, ...others] = our.amounts.keys()
  const [theirCurrency, ...more] = their.amounts.keys()
  const isInOne = others.length === 0 && more.length === 0
  if (isInOne && ourCurrency && theirCurrency && ourCurrency !== theirCurrency) {
    return [{ ...differ('other_currency'), here: sideOf(our), there: sideOf(their) }]
  }
  return [...new Set([...our.amounts.keys(), ...their.amounts.keys()])]
    .filter((currency) => our.amounts.get(currency) !== their.amounts.get(currency))
    .map((currency) => differ('other_amount', currency))
}

const missingHere = (their: Standing): Difference[] =>
  their.status === 'none'
    ? []
    : [{ ...nameOf(their), kind: 'missing_here', here: null, there: sideOf(their) }]

const missingThere = (our: Standing): Difference[] =>
  our.status === 'ended' || our.status === 'none'
    ? []
    : [{ ...nameOf(our), kind: 'missing_there', here: sideOf(our), there: null }]

const nameOf = ({ customerId, subscriptionId }: Standing) => ({ customerId, subscriptionId })

/** What one side pays in a currency; in that of its largest amount when none is asked for. */
function sideOf({ status, amounts }: Standing, asked: string | null = null): Side {
  const currency = asked ?? largest(amounts)
  return { status, mrrMinor: amounts.get(currency ?? '') ?? 0, currency }
}

const mainCurrency = (our: Standing, their: Standing): string | null =>
  largest(our.amounts) ?? largest(their.amounts)

const largest = (amounts: ReadonlyMap<string, number>): string | null =>
  [...amounts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null

function totalsOf(here: Iterable<Standing>, there: Iterable<Standing>): CurrencyTotal[] {
  const totals = new Map<string, CurrencyTotal>()
  const add = (side: 'hereMinor' | 'thereMinor', standings: Iterable<Standing>) => {
    for (const { amounts } of standings) {
      for (const [currency, minor] of amounts) {
        const known = totals.get(currency) ?? { currency, hereMinor: 0, thereMinor: 0 }
        totals.set(currency, { ...known, [side]: known[side] + minor })
      }
    }
  }
  add('hereMinor', here)
  add('thereMinor', there)
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** How much money a difference is about, whatever its currency. */
const sizeOf = ({ kind, here, there }: Difference): number =>
  kind === 'other_currency'
    ? Math.max(here?.mrrMinor ?? 0, there?.mrrMinor ?? 0)
    : Math.abs((here?.mrrMinor ?? 0) - (there?.mrrMinor ?? 0))

const bySize = (a: Difference, b: Difference): number =>
  sizeOf(b) - sizeOf(a) || (a.customerId < b.customerId ? -1 : 1)
