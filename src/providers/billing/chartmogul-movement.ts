import type { ChurnEventDraft } from '../../domain/billing/events'
import { currencyDigits } from '../../domain/money'
import {
  type Json,
  requireId,
  requireTime,
  toId,
  toInstant,
  toNumber,
  toObject,
  toText,
} from './json'
import { type Facts, toDraft } from './standing'
import { toCurrency, toMinor } from './terms'

/**
 * Our event for a movement of ChartMogul's. It tells the customer's whole MRR, not the
 * subscription's, so a customer is one subscription here, and the ledger ends at ChartMogul's
 * `current_mrr` whatever arrives in what order. Throws invalid_request.
 */
export function readMovement(message: Json): ChurnEventDraft[] {
  const facts = readFacts(message)
  const draft = toDraft(facts)
  switch (message.movement_type) {
    case 'new_biz':
      return [draft('started')]
    case 'reactivation':
      return [draft('reactivated')]
    case 'expansion':
    case 'contraction':
      return [draft(facts.mrrMinor === 0 ? 'ended' : 'changed')]
    // The customer may be back by the time this is sent: their return has a movement of its own.
    case 'churn':
      return [draft('ended', { mrrMinor: 0 })]
    default:
      return []
  }
}

function readFacts(message: Json): Facts {
  const toldAt = toText(message.date)
  const customer = toObject(message.customer)
  const uuid = requireId(customer.uuid, 'customer.uuid')
  const mrrMinor = readCurrentMrr(message)
  const subscription = toId(toObject(message.subscription).external_id) ?? ''
  const moved = toNumber(message.mrr_movement_in_account_currency) ?? ''
  return {
    // A movement has no id of its own: two that are alike in all of this are one.
    id: `chartmogul:${toldAt}:${uuid}:${subscription}:${toText(message.movement_type)}:${moved}`,
    at: requireTime(toInstant(toldAt), 'date'),
    customerId: uuid,
    subscriptionId: uuid,
    mrrMinor,
    mrrNote: mrrMinor === null ? 'price_unknown' : null,
    currency: readCurrency(message),
    interval: null,
    plan: null,
  }
}

/** Hundredths of the whole unit in every currency: "divide by 100 to obtain the actual amount". */
function readCurrentMrr(message: Json): number | null {
  const hundredths = toNumber(toObject(message.customer).current_mrr)
  const currency = readCurrency(message)
  if (hundredths === null || currency === null) return null
  return toMinor(Math.round((hundredths * 10 ** currencyDigits(currency)) / 100))
}

const readCurrency = (message: Json): string | null =>
  toCurrency(toObject(message.customer).currency) ?? toCurrency(message.account_currency)
