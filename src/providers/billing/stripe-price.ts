import { currencyDigits, monthlyMinor, type RecurringPrice, roundHalfAway } from '../../domain/money'
import { type Json, toNumber, toObject, toText } from './json'
import { nameCycle, toCycle, toPlan } from './terms'

/** One item of a subscription. */
export interface StripeItem {
  metered: boolean
  currency: string | null
  plan: string | null
  product: string | null
  /** "month", "year", "3 months". */
  interval: string | null
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
  const cycle = toCycle(recurring.interval, recurring.interval_count)
  const unitMinor =
    toNumber(price.unit_amount) ??
    toNumber(price.unit_amount_decimal) ??
    toNumber(plan.amount) ??
    toNumber(plan.amount_decimal)
  return {
    metered: recurring.usage_type === 'metered',
    currency: toText(price.currency),
    plan: toPlan(price.lookup_key, price.nickname, price.id),
    product: toText(toObject(price.product).id ?? price.product),
    interval: cycle && nameCycle(cycle),
    price:
      unitMinor === null || cycle === null
        ? null
        : { unitMinor, quantity: readQuantity(source, price), ...cycle },
    source,
  }
}

/** Packages are priced, not pieces, where the price says so. */
function readQuantity(item: Json, price: Json): number {
  const quantity = toNumber(item.quantity) ?? 1
  const { divide_by, round } = toObject(price.transform_quantity ?? price.transform_usage)
  const pieces = toNumber(divide_by)
  if (pieces === null || pieces <= 0) return quantity
  return round === 'up' ? Math.ceil(quantity / pieces) : Math.floor(quantity / pieces)
}

/** Monthly, in the currency's ISO minor unit, rounded once. */
export const monthlyIsoMinor = (prices: readonly RecurringPrice[], currency: string): number => {
  const scale = isoScale(currency)
  return monthlyMinor(prices.map((price) => ({ ...price, unitMinor: price.unitMinor * scale })))
}

/** An amount that moves once, in the currency's ISO minor unit. */
export const toIsoMinor = (amount: number, currency: string): number =>
  roundHalfAway(amount * isoScale(currency))

/** Stripe counts these otherwise than ISO 4217. Source: docs.stripe.com/currencies. */
const STRIPE_DIGITS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 }

function isoScale(currency: string): number {
  const digits = currencyDigits(currency)
  return 10 ** (digits - (STRIPE_DIGITS[currency] ?? digits))
}
