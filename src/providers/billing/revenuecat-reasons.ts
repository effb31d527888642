import { paymentFailed, unexplained, type Why } from './standing'

type Cancellation = { means: 'wish'; why: Why } | { means: 'payment_failed' } | { means: 'refund' }

const requested = { reason: null, cause: 'cancellation_requested' } as const

/** The business ended it; no cause of ours is that. */
const byUs = { reason: 'other', cause: null } as const

const byPrice = { reason: 'price', cause: 'cancellation_requested' } as const

/**
 * What a cancellation means. CUSTOMER_SUPPORT is a refund through the store's support: neither a
 * complaint nor a wish to leave, since the renewal may stay switched on.
 * Source: revenuecat.com/docs, "Cancellation and Expiration Reasons".
 */
export function readCancellation(reason: unknown): Cancellation {
  switch (reason) {
    case 'BILLING_ERROR':
      return { means: 'payment_failed' }
    case 'CUSTOMER_SUPPORT':
      return { means: 'refund' }
    case 'PRICE_INCREASE':
      return { means: 'wish', why: byPrice }
    case 'DEVELOPER_INITIATED':
      return { means: 'wish', why: byUs }
    default:
      return { means: 'wish', why: requested }
  }
}

/** Why a subscription expired, or that it only paused. */
export function readExpiration(reason: unknown): Why | 'paused' {
  switch (reason) {
    case 'SUBSCRIPTION_PAUSED':
      return 'paused'
    case 'BILLING_ERROR':
      return paymentFailed
    case 'PRICE_INCREASE':
      return byPrice
    case 'DEVELOPER_INITIATED':
      return byUs
    case 'UNSUBSCRIBE':
    case 'CUSTOMER_SUPPORT':
      return requested
    default:
      return unexplained
  }
}
