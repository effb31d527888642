import type { ImportKindSlug } from '../../../domain/imports/kinds'
import { recordEventRows } from './churn-events'
import { recordCustomerRows } from './customers'
import type { Recorder } from './recorder'
import { recordSubscriptionRows } from './subscriptions'

/** What is done with the rows of each kind of list, which that kind has read. */
export const RECORDERS = {
  customers: recordCustomerRows,
  subscriptions: recordSubscriptionRows,
  churn_events: recordEventRows,
} as unknown as Record<ImportKindSlug, Recorder<unknown>>
