import type { MrrNote } from '../../domain/billing/events'
import type { RecurringPrice } from '../../domain/money'
import { type Json, toList, toObject, toText } from './json'
import { readDiscounts, reduce } from './stripe-discount'
import { monthlyIsoMinor, nameInterval, readItem, type StripeItem } from './stripe-price'

/** What a subscription is worth a month, and how it is billed. */
export interface StripeTerms {
  /** Null when an item tells no amount, as tiered ones do: unknown, so the last known one stays. */
  mrrMinor: number | null
  /** Why that is not the whole truth; the gravest reason where there are several. */
  mrrNote: MrrNote | null
  currency: string | null
  interval: string | null
  plan: string | null
}

/**
 * Terms of a subscription object of any API version. Metered items count 0. Discounts that last are
 * taken off where the object says how much; where it only names them, the amount is the full price
 * and the note says so.
 */
export function readTerms(subscription: Json): StripeTerms {
  const list = toObject(subscription.items)
  const items = toList(list.data).map(readItem)
  const licensed = items.filter(({ metered }) => !metered)
  const leading = licensed[0] ?? items[0]
  const currency = (toText(subscription.currency) ?? leading?.currency)?.toUpperCase() ?? null
  const complete = items.length > 0 && list.has_more !== true
  return {
    currency,
    interval: leading ? nameInterval(leading) : null,
    plan: leading?.plan ?? null,
    ...(complete && currency !== null
      ? sumUp(subscription, licensed, currency, licensed.length < items.length)
      : priceUnknown),
  }
}

type Sum = Pick<StripeTerms, 'mrrMinor' | 'mrrNote'>

const priceUnknown: Sum = { mrrMinor: null, mrrNote: 'price_unknown' }

function sumUp(
  subscription: Json,
  licensed: readonly StripeItem[],
  currency: string,
  hasMetered: boolean,
): Sum {
  const prices: RecurringPrice[] = []
  let unknown = false
  for (const { price, product, source } of licensed) {
    if (price === null) return priceUnknown
    const own = readDiscounts(source, { currency, products: [product] })
    const reduced = reduce([price], own.reductions, price)
    if (monthlyIsoMinor(reduced, currency) >= 0) prices.push(...reduced)
    unknown ||= own.unknown
  }
  const whole = readDiscounts(subscription, {
    currency,
    products: licensed.map(({ product }) => product),
  })
  const [cycle] = prices
  const reduced = cycle ? reduce(prices, whole.reductions, cycle) : []
  const isPriced = licensed.length > 0
  return {
    mrrMinor: Math.max(0, monthlyIsoMinor(reduced, currency)),
    mrrNote:
      isPriced && (unknown || whole.unknown) ? 'discount_unknown' : hasMetered ? 'metered' : null,
  }
}
