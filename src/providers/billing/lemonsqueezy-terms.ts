import type { PriceList } from '../../domain/billing/price-list'
import { type Json, toId, toNumber, toObject } from './json'
import { nameCycle, sumMonthly, type Terms, toPlan } from './terms'

/**
 * Terms of a Lemon Squeezy subscription. Its messages name a variant and a price and no amount, so
 * the amount comes from the list that the host entered, by price before variant: a price never
 * changes, a variant may. Without an entry the price is unknown, and the last known amount stays.
 * Discounts are not told at all. Source: docs.lemonsqueezy.com/api/subscriptions.
 */
export function readLemonSqueezyTerms(subscription: Json, prices: PriceList): Terms {
  const item = toObject(subscription.first_subscription_item)
  const ids = [item.price_id, subscription.variant_id].map(toId)
  const key = ids.find((id) => id !== null && Object.hasOwn(prices, id)) ?? ''
  const price = Object.hasOwn(prices, key) ? prices[key] : undefined
  const plan = toPlan(subscription.product_name, subscription.variant_name)
  if (price === undefined) return { ...unknown, plan }

  const quantity = Math.max(0, toNumber(item.quantity) ?? 1)
  const isMetered = item.is_usage_based === true
  const mrrMinor = isMetered ? 0 : sumMonthly([{ ...price, quantity }])
  return {
    mrrMinor,
    mrrNote: mrrMinor === null ? 'price_unknown' : isMetered ? 'metered' : null,
    currency: price.currency,
    interval: nameCycle(price),
    plan,
  }
}

const unknown = {
  mrrMinor: null,
  mrrNote: 'price_unknown',
  currency: null,
  interval: null,
} as const
