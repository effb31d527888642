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
  firstPaidAt: null,
  churnedAt: null,
  cancelRequestedAt: null,
  createdAt: moment.now,
})
