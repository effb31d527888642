import type { ListedStatus, ListedSubscription } from '../../reconciliation/listed'
import { importKind } from '../kind'
import { RowProblem } from '../problem'
import { readWorth, SUBSCRIPTION_FIELDS, statusOf } from './subscriptions'

const {
  customer_id,
  subscription_id,
  status,
  ended_at,
  mrr,
  mrr_minor,
  amount,
  amount_minor,
  quantity,
  interval,
  currency,
} = SUBSCRIPTION_FIELDS

/** A line of a billing system's own list, to be compared with the ledger: how it stands now. */
export interface ProviderLine extends ListedSubscription {
  /** Whether a payment is owed, as far as the list says. */
  isPastDue: boolean
}

/** A billing system's own list of subscriptions: what is compared with the ledger, and not recorded. */
export const providerSubscriptions = importKind({
  slug: 'provider_subscriptions',
  name: 'A billing system’s own subscriptions',
  takesTraits: false,
  fields: {
    customer_id,
    subscription_id,
    status,
    ended_at,
    mrr,
    mrr_minor,
    amount,
    amount_minor,
    quantity,
    interval,
    currency,
  },

  read({ values }, rules, now): ProviderLine | RowProblem {
    const customerId = values.customer_id
    if (customerId === null) return new RowProblem('missing', 'is needed', 'customer_id')
    const worth = readWorth(values, rules)
    if (worth instanceof RowProblem) return worth
    const hasEnded = values.ended_at !== null && values.ended_at <= now
    const told: ListedStatus | null = hasEnded ? 'ended' : statusOf(values.status)
    const counts = told === null || (told === 'active' && values.status !== 'unpaid')
    return {
      customerId,
      subscriptionId: values.subscription_id,
      status: told,
      mrrMinor: counts ? worth.mrrMinor : 0,
      currency: worth.currency,
      mrrNote: null,
      isPastDue: values.status === 'past_due',
    }
  },
})
