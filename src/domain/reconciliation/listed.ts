import type { MrrNote } from '../billing/events'
import type { SubscriptionStatus } from '../billing/subscription'

/** `none` has not begun: a first invoice that was never paid. */
export type ListedStatus = SubscriptionStatus | 'none'

/** A subscription as a billing system's own list, or our ledger, says that it stands. */
export interface ListedSubscription {
  customerId: string
  /** Null in a list that knows customers only. */
  subscriptionId: string | null
  /** Null when the list does not say. */
  status: ListedStatus | null
  /** What counts now, minor units a month; null when it is not known. */
  mrrMinor: number | null
  currency: string | null
  mrrNote: MrrNote | null
}
