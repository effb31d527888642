import { CANCELLATION_REASONS } from '../../domain/billing/cancellation-reasons'
import { type Json, toText } from './json'
import { paymentFailed, type Why } from './standing'

/** Chargebee's own reason codes, as sites come with them; all others are the site's. */
const REASONS: Readonly<Record<string, string>> = {
  not_paid: 'involuntary_payment',
  no_card: 'involuntary_payment',
  fraud_review_failed: 'other',
  non_compliant_eu_customer: 'other',
  non_compliant_customer: 'other',
  tax_calculation_failed: 'other',
  currency_incompatible_with_gateway: 'other',
  product_unsatisfactory: 'quality',
  service_unsatisfactory: 'service',
}

const MAX_REASON = 100

/**
 * Why a subscription ended. `cancel_reason` is set when Chargebee ended it by itself: unpaid, or
 * for a reason that is neither the customer's wish nor a failed payment. `cancel_reason_code` is what
 * the site chose from its own list; what we have no word for stays as it is.
 */
export function readChargebeeWhy({ cancel_reason, cancel_reason_code }: Json): Why {
  const system = toText(cancel_reason)
  const code = toText(cancel_reason_code)
  const reason = code === null ? null : toReason(code)
  if (system === 'not_paid' || system === 'no_card' || reason === 'involuntary_payment') {
    return paymentFailed
  }
  return system === null
    ? { reason, cause: 'cancellation_requested' }
    : { reason: reason ?? 'other', cause: null }
}

function toReason(code: string): string {
  const name = code.toLowerCase().replaceAll(/[^a-z]+/g, '_')
  const known = CANCELLATION_REASONS.find((reason) => reason === name)
  const own = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined
  return known ?? own ?? code.slice(0, MAX_REASON).toWellFormed()
}
