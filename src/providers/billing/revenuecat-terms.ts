import { currencyDigits, roundHalfAway } from '../../domain/money'
import { type Json, toNumber, toTime } from './json'
import { cycleBetween } from './revenuecat-cycle'
import { nameCycle, sumMonthly, type Terms, toCurrency, toMinor, toPlan } from './terms'

/**
 * What a purchase or renewal is worth a month: the price charged, as the customer paid it, over the
 * time it paid for. A renewal for nothing or over an odd time comes with a change of product and is
 * charged for in part; its whole price is not told.
 */
export function readRevenueCatTerms(event: Json): Terms {
  const start = toTime(event.purchased_at_ms, 1)
  const end = toTime(event.expiration_at_ms, 1)
  const cycle = start !== null && end !== null ? cycleBetween(start, end) : null
  const unitMinor = readAmount(event)
  const isWhole = cycle !== null && unitMinor !== null && unitMinor > 0
  const mrrMinor = isWhole ? sumMonthly([{ unitMinor, quantity: 1, ...cycle }]) : null
  return {
    mrrMinor,
    mrrNote: mrrMinor === null ? 'price_unknown' : null,
    currency: toCurrency(event.currency),
    interval: cycle && nameCycle(cycle),
    plan: toPlan(event.product_id),
  }
}

/**
 * What was charged, in minor units; negative when it was given back. `price` is in dollars whatever
 * the customer paid in, so it only counts where that is the currency.
 */
export function readAmount(event: Json): number | null {
  const currency = toCurrency(event.currency)
  const dollars = currency === 'USD' ? toNumber(event.price) : null
  const price = toNumber(event.price_in_purchased_currency) ?? dollars
  if (price === null || currency === null) return null
  const minor = roundHalfAway(price * 10 ** currencyDigits(currency))
  return toMinor(Math.abs(minor)) === null ? null : minor
}
