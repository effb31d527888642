import type { RecurringPrice } from '../../domain/money'
import { type Json, toList, toNumber, toObject } from './json'
import {
  type Cycle,
  nameCycle,
  sumMonthly,
  type Terms,
  toCurrency,
  toCycle,
  toMinor,
  toPlan,
} from './terms'

/**
 * Terms of a Chargebee subscription. Its own `mrr` counts: it knows discounts, tiers and what a
 * site takes for recurring. Chargebee works it out after the change, so a message about a beginning may
 * still say 0: then the items are added up, unless there are discounts on them. `mrr_updated` tells
 * it when it is known. Amounts are minor units, whole units where a currency has none.
 * Source: apidocs.chargebee.com, Subscriptions; "Handling currency units".
 */
export function readChargebeeTerms(subscription: Json, isMrrKnown: boolean): Terms {
  const cycle = toCycle(subscription.billing_period_unit, subscription.billing_period)
  const currency = toCurrency(subscription.currency_code)
  return {
    ...(currency === null ? priceUnknown : readMrr(subscription, cycle, isMrrKnown)),
    currency,
    interval: cycle && nameCycle(cycle),
    plan: readPlan(subscription),
  }
}

type Mrr = Pick<Terms, 'mrrMinor' | 'mrrNote'>

const priceUnknown: Mrr = { mrrMinor: null, mrrNote: 'price_unknown' }

function readMrr(subscription: Json, cycle: Cycle | null, isMrrKnown: boolean): Mrr {
  const own = toMinor(toNumber(subscription.mrr))
  const isOwn = own !== null && (own > 0 || isMrrKnown)
  return isOwn ? { mrrMinor: own, mrrNote: null } : addUp(subscription, cycle)
}

function addUp(subscription: Json, cycle: Cycle | null): Mrr {
  const isReduced =
    subscription.coupon != null ||
    [...toList(subscription.coupons), ...toList(subscription.discounts)].length > 0
  if (isReduced) return priceUnknown

  const items = readItems(subscription)
  const licensed = items.filter(({ metered_quantity }) => metered_quantity == null)
  if (items.length > 0 && licensed.length === 0) return { mrrMinor: 0, mrrNote: 'metered' }
  const mrrMinor = sumMonthly(licensed.map((item) => toPrice(item, cycle)))
  if (mrrMinor === null) return priceUnknown
  return { mrrMinor, mrrNote: licensed.length < items.length ? 'metered' : null }
}

/** Items since Product Catalog 2.0; before it a plan and its addons. No one-time charges. */
function readItems(subscription: Json): Json[] {
  const items = toList(subscription.subscription_items).map(toObject)
  if (items.length > 0) return items.filter(({ item_type }) => item_type !== 'charge')
  if (subscription.plan_id == null) return []
  const plan = {
    amount: subscription.plan_amount,
    unit_price: subscription.plan_unit_price,
    quantity: subscription.plan_quantity,
    free_quantity: subscription.plan_free_quantity,
  }
  return [plan, ...toList(subscription.addons).map(toObject)]
}

/** `amount` is that of the whole quantity, tiers and free ones included. */
function toPrice(item: Json, common: Cycle | null): RecurringPrice | null {
  const { billing_period, billing_period_unit } = item
  const cycle = billing_period == null ? common : toCycle(billing_period_unit, billing_period)
  const charged = (toNumber(item.quantity) ?? 1) - (toNumber(item.free_quantity) ?? 0)
  const unit = toNumber(item.unit_price)
  const amount = toNumber(item.amount) ?? (unit === null ? null : unit * Math.max(0, charged))
  return amount === null || amount < 0 || cycle === null
    ? null
    : { unitMinor: amount, quantity: 1, ...cycle }
}

function readPlan(subscription: Json): string | null {
  const items = toList(subscription.subscription_items).map(toObject)
  const plan = items.find(({ item_type }) => item_type === 'plan')
  return toPlan(plan?.item_price_id, subscription.plan_id)
}
