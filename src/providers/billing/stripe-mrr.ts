import type { RecurringPrice } from '../../domain/money'
import { type Json, toList, toObject } from './json'
import { readDiscounts, reduce } from './stripe-discount'
import { monthlyIsoMinor, readItem, type StripeItem } from './stripe-price'
import { type Terms, toCurrency, toMinor } from './terms'

/**
 * Terms of a subscription object of any API version. Metered items count 0. Discounts that last are
 * taken off where the object says how much; where it only names them, the amount is the full price
 * and the note says so.
 */
export function readTerms(subscription: Json): Terms {
  const list = toObject(subscription.items)
  const items = toList(list.data).map(readItem)
  const licensed = items.filter(({ metered }) => !metered)
  const leading = licensed[0] ?? items[0]
  const currency = toCurrency(subscription.currency ?? leading?.currency)
  const complete = items.length > 0 && list.has_more !== true
  return {
    currency,
    interval: leading?.interval ?? null,
    plan: leading?.plan ?? null,
    ...(complete && currency !== null
      ? sumUp(subscription, licensed, currency, licensed.length < items.length)
      : priceUnknown),
  }
}

type Sum = Pick<Terms, 'mrrMinor' | 'mrrNote'>

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
  const mrrMinor = toMinor(Math.max(0, monthlyIsoMinor(reduced, currency)))
  if (mrrMinor === null) return priceUnknown
  const isPriced = licensed.length > 0
  return {
    mrrMinor,
    mrrNote:
      isPriced && (unknown || whole.unknown) ? 'discount_unknown' : hasMetered ? 'metered' : null,
  }
}
