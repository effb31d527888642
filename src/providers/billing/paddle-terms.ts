import type { MrrNote } from '../../domain/billing/events'
import type { RecurringPrice } from '../../domain/money'
import { type Json, toList, toNumber, toObject } from './json'
import { nameCycle, sumMonthly, type Terms, toCurrency, toCycle, toPlan } from './terms'

/**
 * Terms of a Paddle subscription: prices as in the catalogue, in their own currency. What somebody
 * is charged may differ by a discount, of which only the id is told, or because the catalogue has
 * other prices for some countries, and the country is not told: then the note says so.
 * Source: developer.paddle.com/api-reference/subscriptions, Subscription entity.
 */
export function readPaddleTerms(subscription: Json): Terms {
  const items = toList(subscription.items).map(toObject).filter(isBilled)
  const read = items.map((item) => readItem(item, subscription))
  const [leading] = read
  const currency = leading?.currency ?? toCurrency(subscription.currency_code)
  const isOneCurrency = currency !== null && read.every((item) => item.currency === currency)
  const mrrMinor = isOneCurrency ? sumMonthly(read.map(({ price }) => price)) : null
  return {
    mrrMinor,
    mrrNote: mrrMinor === null ? 'price_unknown' : noteOf(subscription, items, currency),
    currency,
    interval: leading?.interval ?? null,
    plan: leading?.plan ?? null,
  }
}

/** Neither charged once, nor still on a trial of its own beside what is paid. */
const isBilled = ({ recurring, status }: Json): boolean =>
  recurring !== false && status !== 'trialing'

function readItem(item: Json, subscription: Json) {
  const price = toObject(item.price)
  const unitPrice = toObject(price.unit_price)
  const { interval, frequency } = toObject(price.billing_cycle ?? subscription.billing_cycle)
  const cycle = toCycle(interval, frequency)
  return {
    currency: toCurrency(unitPrice.currency_code),
    interval: cycle && nameCycle(cycle),
    plan: toPlan(toObject(item.product).name, price.name, price.id),
    price: cycle && toPrice(toNumber(unitPrice.amount), toNumber(item.quantity), cycle),
  }
}

/** Amounts are whole minor units, written as text. */
const toPrice = (
  unitMinor: number | null,
  quantity: number | null,
  cycle: Pick<RecurringPrice, 'interval' | 'intervalCount'>,
): RecurringPrice | null =>
  unitMinor === null || unitMinor < 0 || quantity === null || quantity < 0
    ? null
    : { unitMinor, quantity, ...cycle }

function noteOf(
  subscription: Json,
  items: readonly Json[],
  currency: string | null,
): MrrNote | null {
  const isLocal = items.some(({ price }) => toList(toObject(price).unit_price_overrides).length > 0)
  if (isLocal || toCurrency(subscription.currency_code) !== currency) return 'price_unknown'
  return subscription.discount == null ? null : 'discount_unknown'
}
