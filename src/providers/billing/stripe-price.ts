import {
  currencyDigits,
  type Interval,
  monthlyMinor,
  type RecurringPrice,
  roundHalfAway,
} from '../../domain/money'
import { type Json, toNumber, toObject, toText } from './json'

/** One item of a subscription. */
export interface StripeItem {
  metered: boolean
  currency: string | null
  plan: string | null
  product: string | null
  interval: Interval | null
  intervalCount: number
  /** In Stripe's minor unit; null when the item tells no amount, as tiered ones do. */
  price: RecurringPrice | null
  source: Json
}

/** `price` since 2020; `plan` is its older twin, flat instead of nested. */
export function readItem(value: unknown): StripeItem {
  const source = toObject(value)
  const plan = toObject(source.plan)
  const price = toObject(source.price ?? source.plan)
  const recurring = toObject(price.recurring ?? source.plan)
  const interval = INTERVALS.find((name) => name === recurring.interval) ?? null
  const intervalCount = toNumber(recurring.interval_count) ?? 1
  const unitMinor =
    toNumber(price.unit_amount) ??
    toNumber(price.unit_amount_decimal) ??
    toNumber(plan.amount) ??
    toNumber(plan.amount_decimal)
  return {
    metered: recurring.usage_type === 'metered',
    currency: toText(price.currency),
    plan: namePlan(price),
    product: toText(toObject(price.product).id ?? price.product),
    interval,
    intervalCount,
    price:
      unitMinor === null || interval === null
        ? null
        : { unitMinor, quantity: readQuantity(source, price), interval, intervalCount },
    source,
  }
}

const MAX_PLAN = 100

const namePlan = ({ lookup_key, nickname, id }: Json): string | null =>
  (toText(lookup_key) ?? toText(nickname) ?? toText(id))?.slice(0, MAX_PLAN) ?? null

/** Packages are priced, not pieces, where the price says so. */
function readQuantity(item: Json, price: Json): number {
  const quantity = toNumber(item.quantity) ?? 1
  const { divide_by, round } = toObject(price.transform_quantity ?? price.transform_usage)
  const pieces = toNumber(divide_by)
  if (pieces === null || pieces <= 0) return quantity
  return round === 'up' ? Math.ceil(quantity / pieces) : Math.floor(quantity / pieces)
}

/** "month", "year", "3 months". */
export const nameInterval = ({ interval, intervalCount }: StripeItem): string | null =>
  interval === null || intervalCount === 1 ? interval : `${intervalCount} ${interval}s`

/** Monthly, in the currency's ISO minor unit, rounded once. */
export const monthlyIsoMinor = (prices: readonly RecurringPrice[], currency: string): number => {
  const scale = isoScale(currency)
  return monthlyMinor(prices.map((price) => ({ ...price, unitMinor: price.unitMinor * scale })))
}

/** An amount that moves once, in the currency's ISO minor unit. */
export const toIsoMinor = (amount: number, currency: string): number =>
  roundHalfAway(amount * isoScale(currency))

const INTERVALS: readonly Interval[] = ['day', 'week', 'month', 'year']

/** Stripe counts these otherwise than ISO 4217. Source: docs.stripe.com/currencies. */
const STRIPE_DIGITS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 }

function isoScale(currency: string): number {
  const digits = currencyDigits(currency)
  return 10 ** (digits - (STRIPE_DIGITS[currency] ?? digits))
}
