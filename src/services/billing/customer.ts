import type { ChurnEventRow } from '../../../db/queries/churn'
import type { CustomerRow } from '../../../db/queries/customers'
import type { Moment } from '../action'

/** An account nothing is known of yet but its id; its ledger starts empty. */
export const newCustomer = (moment: Moment, id: string): CustomerRow => ({
  workspaceId: moment.workspace.id,
  id,
  name: null,
  email: null,
  traits: {},
  status: 'none',
  plan: null,
  mrr: {},
  currency: null,
  mrrMinor: 0,
  billed: null,
  firstPaidAt: null,
  churnedAt: null,
  cancelRequestedAt: null,
  pastDueSince: null,
  reviewAt: null,
  lastSeenAt: null,
  usage: null,
  riskPoints: null,
  riskBand: null,
  riskReasons: null,
  riskAt: null,
  createdAt: moment.now,
})

/** A customer is as old as the first we heard of it, so that a rebuild makes the same row again. */
export const firstHeard = (
  customer: CustomerRow,
  events: readonly Pick<ChurnEventRow, 'receivedAt'>[],
): CustomerRow => ({
  ...customer,
  createdAt: events.reduce((at, { receivedAt }) => Math.min(at, receivedAt), customer.createdAt),
})
