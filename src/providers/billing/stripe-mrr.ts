import {
  currencyDigits,
  type Interval,
  monthlyMinor,
  type RecurringPrice,
} from '../../domain/money'
import { type Json, toList, toNumber, toObject, toText } from './json'

/** What a subscription is worth a month, and how it is billed. */
export interface StripeTerms {
  /** Null when an item tells no amount, as tiered ones do: unknown, so the last known one stays. */
  mrrMinor: number | null
  currency: string | null
  interval: string | null
  plan: string | null
}

/**
 * Terms of a subscription object. Metered items count 0. Discounts are not taken off: since API
 * version 2025-09-30 an event no longer carries the coupon's amount.
 */
export function readTerms(subscription: Json): StripeTerms {
  const list = toObject(subscription.items)
  const items = toList(list.data).map(readItem)
  const licensed = items.filter(({ metered }) => !metered)
  const leading = licensed[0] ?? items[0]
  const currency = toText(subscription.currency) ?? leading?.currency ?? null
  const code = currency?.toUpperCase() ?? null
  const prices = licensed.flatMap(({ price }) => price ?? [])
  const complete = items.length > 0 && list.has_more !== true && prices.length === licensed.length
  return {
    mrrMinor: complete && code !== null ? toIsoMinor(prices, code) : null,
    currency: code,
    interval: leading ? nameInterval(leading) : null,
    plan: leading?.plan ?? null,
  }
}

/** Stripe counts these otherwise than ISO 4217. Source: docs.stripe.com/currencies. */
const STRIPE_DIGITS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 }

function toIsoMinor(prices: readonly RecurringPrice[], currency: string): number {
  const digits = currencyDigits(currency)
  const scale = 10 ** (digits - (STRIPE_DIGITS[currency] ?? digits))
  return monthlyMinor(prices.map((price) => ({ ...price, unitMinor: price.unitMinor * scale })))
}

/** `price` since 2020; `plan` is its older twin, flat instead of nested. */
function readItem(value: unknown) {
  const item = toObject(value)
  const plan = toObject(item.plan)
  const price = toObject(item.price ?? item.plan)
  const recurring = toObject(price.recurring ?? item.plan)
  const interval = toInterval(recurring.interval)
  const intervalCount = toNumber(recurring.interval_count) ?? 1
  const unitMinor =
    toNumber(price.unit_amount) ??
    toNumber(price.unit_amount_decimal) ??
    toNumber(plan.amount) ??
    toNumber(plan.amount_decimal)
  return {
    metered: recurring.usage_type === 'metered',
    currency: toText(price.currency),
    plan: toText(price.lookup_key) ?? toText(price.nickname) ?? toText(price.id),
    interval,
    intervalCount,
    price:
      unitMinor === null || interval === null
        ? null
        : { unitMinor, quantity: toNumber(item.quantity) ?? 1, interval, intervalCount },
  }
}

const INTERVALS: readonly Interval[] = ['day', 'week', 'month', 'year']

const toInterval = (value: unknown): Interval | null =>
  INTERVALS.find((interval) => interval === value) ?? null

/** "month", "year", "3 months". */
const nameInterval = (terms: { interval: Interval | null; intervalCount: number }): string | null =>
  terms.interval === null || terms.intervalCount === 1
    ? terms.interval
    : `${terms.intervalCount} ${terms.interval}s`
