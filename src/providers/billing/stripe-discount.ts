import type { RecurringPrice } from '../../domain/money'
import { type Json, toList, toNumber, toObject, toText } from './json'

/** What a discount takes off, for good. */
type Reduction = { percent: number } | { amount: number }

export interface StripeDiscounts {
  /** In the order in which Stripe takes them off. */
  reductions: Reduction[]
  /** Whether there are others, of which the object does not say what they take off. */
  unknown: boolean
}

/**
 * The discounts of a subscription or of one of its items. Only coupons of duration `forever` reduce
 * MRR: one that is `once` or `repeating` runs out, and the price that stays is the full one. That is
 * the default of Stripe's own MRR. A coupon that is only named (events since API version
 * 2025-09-30, and bare ids in `discounts`) is unknown.
 */
export function readDiscounts(
  holder: Json,
  { currency, products }: { currency: string; products: readonly (string | null)[] },
): StripeDiscounts {
  const read = discountsOf(holder).map((discount) => readReduction(discount, currency, products))
  return {
    reductions: read.flatMap((reduction) => (reduction === UNKNOWN ? [] : (reduction ?? []))),
    unknown: read.includes(UNKNOWN),
  }
}

/** The prices with the reductions taken off, one after the other; never below nothing. */
export function reduce(
  prices: readonly RecurringPrice[],
  reductions: readonly Reduction[],
  cycle: Pick<RecurringPrice, 'interval' | 'intervalCount'>,
): RecurringPrice[] {
  let left = [...prices]
  for (const reduction of reductions) {
    left =
      'percent' in reduction
        ? left.map((price) => ({
            ...price,
            unitMinor: (price.unitMinor * (100 - reduction.percent)) / 100,
          }))
        : [...left, { ...cycle, unitMinor: -reduction.amount, quantity: 1 }]
  }
  return left
}

const UNKNOWN = 'unknown'

/** `discounts` holds ids or objects; before 2025-03-31 `discount` holds the one object beside it. */
function discountsOf(holder: Json): unknown[] {
  const single = toObject(holder.discount)
  const all = toList(holder.discounts)
  if (all.length === 0) return toText(single.id) || single.coupon ? [single] : []
  return all.map((discount) => (discount === single.id ? single : discount))
}

/** Null for one that runs out. */
function readReduction(
  value: unknown,
  currency: string,
  products: readonly (string | null)[],
): Reduction | null | typeof UNKNOWN {
  const discount = toObject(value)
  const coupon = toObject(discount.coupon ?? toObject(discount.source).coupon)
  const duration = toText(coupon.duration)
  if (duration === null) return UNKNOWN
  if (duration !== 'forever') return null
  if (!coversAll(coupon, products)) return UNKNOWN

  const percent = toNumber(coupon.percent_off)
  if (percent !== null) return { percent: Math.min(100, Math.max(0, percent)) }
  const amount = amountIn(coupon, currency)
  return amount === null ? UNKNOWN : { amount }
}

/** A coupon for some products only says so when it is expanded with them. */
function coversAll(coupon: Json, products: readonly (string | null)[]): boolean {
  const covered = toObject(coupon.applies_to).products
  return !Array.isArray(covered) || products.every((product) => covered.includes(product))
}

function amountIn(coupon: Json, currency: string): number | null {
  if (toText(coupon.currency)?.toUpperCase() === currency) return toNumber(coupon.amount_off)
  const option = toObject(toObject(coupon.currency_options)[currency.toLowerCase()])
  return toNumber(option.amount_off)
}
