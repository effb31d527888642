import { CHURN_CAUSES, type ChurnEventDraft, type ChurnEventType } from '../../billing/events'
import { monthlyMinor } from '../../money'
import type { ListedStatus } from '../../reconciliation/listed'
import {
  amountField,
  currencyField,
  dateField,
  intervalField,
  MAX_MINOR,
  minorField,
  oneOf,
  required,
  type Rules,
  textField,
  type Values,
  wholeField,
} from '../field'
import { intervalOf } from '../intervals'
import { importKind } from '../kind'
import { RowProblem } from '../problem'
import { moneyOf } from './churn-events'

/** What a row of a list of subscriptions says happened so far. The events have no ids yet. */
export interface SubscriptionRecord {
  customerId: string
  subscriptionId: string
  events: ChurnEventDraft[]
}

/** Statuses as billing systems name them, and what they are here. Collection given up still stands. */
const STATUSES = {
  active: 'active',
  live: 'active',
  past_due: 'active',
  unpaid: 'active',
  non_renewing: 'active',
  trialing: 'trial',
  trial: 'trial',
  in_trial: 'trial',
  paused: 'paused',
  canceled: 'ended',
  cancelled: 'ended',
  ended: 'ended',
  expired: 'ended',
  churned: 'ended',
  inactive: 'ended',
  incomplete: 'none',
  incomplete_expired: 'none',
  future: 'none',
} as const satisfies Record<string, ListedStatus>

type StatusName = keyof typeof STATUSES

/** What a status means here; null when none is told. */
export const statusOf = (name: StatusName | null): ListedStatus | null => (name === null ? null : STATUSES[name])

export const SUBSCRIPTION_FIELDS = {
  customer_id: required(
    textField(200, 'customer', 'account_id', 'account', 'company_id', 'client_id', 'user_id'),
  ),
  subscription_id: textField(200, 'id', 'subscription'),
  status: oneOf(Object.keys(STATUSES) as StatusName[], 'state', 'subscription_status'),
  started_at: required(dateField('start', 'start_date', 'started', 'activated_at', 'created', 'created_at')),
  trial_started_at: dateField('trial_start', 'trial_start_date'),
  trial_ended_at: dateField('trial_end', 'trial_ends_at', 'trial_end_date'),
  paused_at: dateField('pause_date'),
  cancel_requested_at: dateField('canceled_at', 'cancelled_at', 'cancel_date'),
  ended_at: dateField('ended', 'end', 'end_date', 'churned_at', 'expired_at'),
  mrr: amountField('monthly_revenue', 'monthly_recurring_revenue'),
  mrr_minor: minorField(0, 'mrr_cents'),
  amount: amountField('price', 'plan_amount', 'unit_price'),
  amount_minor: minorField(0, 'amount_cents', 'unit_amount'),
  quantity: wholeField(0, 1_000_000, 'seats'),
  interval: intervalField('billing_interval', 'billing_period', 'period'),
  currency: currencyField(),
  plan: textField(100, 'plan_name', 'product', 'product_name', 'price_name'),
  reason: textField(100, 'cancellation_reason', 'churn_reason'),
  comment: textField(5000, 'cancellation_comment'),
  cause: oneOf(CHURN_CAUSES),
}

type Cells = Values<typeof SUBSCRIPTION_FIELDS>

/**
 * A list of subscriptions says how each stands now: when it began, what it is worth, and when it
 * ended. What it was worth in between is not in such a list, so nothing is made up for it.
 */
export const subscriptions = importKind({
  slug: 'subscriptions',
  name: 'Subscriptions',
  takesTraits: false,
  fields: SUBSCRIPTION_FIELDS,

  read({ values }, rules, now): SubscriptionRecord | RowProblem {
    const { customer_id: customerId, status } = values
    if (customerId === null) return new RowProblem('missing', 'is needed', 'customer_id')
    const problem = findContradiction(values, now)
    if (problem) return problem
    const subscriptionId = values.subscription_id ?? customerId
    const worth = readWorth(values, rules)
    if (worth instanceof RowProblem) return worth
    if (statusOf(status) === 'none') return { customerId, subscriptionId, events: [] }

    const { currency } = worth
    const { interval, plan } = values
    const terms = { currency, interval, plan }
    const facts = { id: '', customerId, subscriptionId, mrrNote: null, amountMinor: null, ...terms }
    const events = happened(values, now).map(
      ([type, at]): ChurnEventDraft => ({
        ...facts,
        ...(type === 'ended' ? whyOf(values) : unexplained),
        type,
        at,
        mrrMinor: type === 'started' ? worth.mrrMinor : null,
      }),
    )
    return { customerId, subscriptionId, events }
  },
})

const unexplained = { reason: null, comment: null, cause: null }
const whyOf = ({ reason, comment, cause }: Cells) => ({ reason, comment, cause })

function findContradiction(values: Cells, now: number): RowProblem | null {
  const { status, started_at: start, ended_at: end, paused_at: pause } = values
  if (start === null) return new RowProblem('missing', 'is needed', 'started_at')
  for (const field of ['started_at', 'paused_at', 'cancel_requested_at', 'ended_at'] as const) {
    const at = values[field]
    if (at !== null && at > now) return new RowProblem('not_happened_yet', 'lies ahead: it has not happened yet', field)
  }
  if (end !== null && end < start) return new RowProblem('out_of_order', 'lies before started_at', 'ended_at')
  if (end === null && status !== null && statusOf(status) === 'ended') {
    return new RowProblem('missing', `is needed for a subscription that is ${status}`, 'ended_at')
  }
  if (pause === null && statusOf(status) === 'paused') {
    return new RowProblem('missing', 'is needed for a subscription that is paused', 'paused_at')
  }
  return null
}

/** What happened, in the order in which it did. A trial that is not over yet is not paid for. */
function happened(values: Cells, now: number): [ChurnEventType, number][] {
  const { status, trial_started_at, trial_ended_at, ended_at: end } = values
  const start = values.started_at ?? now
  const isOnTrial = statusOf(status) === 'trial'
  const trialEnd = trial_ended_at ?? (isOnTrial ? Infinity : null)
  const trialStart = trial_started_at ?? (trialEnd !== null && start < trialEnd ? start : null)
  const paidFrom = trialEnd === null ? start : Math.max(start, trialEnd)
  const wasPaid = !isOnTrial && paidFrom <= Math.min(now, end ?? now)
  const all: [ChurnEventType, number | null][] = [
    ['trial_started', trialStart],
    ['started', wasPaid ? paidFrom : null],
    ['paused', wasPaid && (status === null || status === 'paused') ? values.paused_at : null],
    ['cancellation_requested', values.cancel_requested_at],
    [wasPaid ? 'ended' : 'trial_ended', end],
  ]
  return all.flatMap(([type, at]): [ChurnEventType, number][] => (at === null ? [] : [[type, at]]))
}

type Priced = Pick<
  Cells,
  'mrr' | 'mrr_minor' | 'amount' | 'amount_minor' | 'quantity' | 'interval' | 'currency'
>

/** MRR as it is told, or worked out of a price, how often it is billed and how many. */
export function readWorth(
  values: Priced,
  rules: Rules,
): { mrrMinor: number; currency: string | null } | RowProblem {
  const currency = values.currency ?? rules.currency
  const mrr = moneyOf(values.mrr, values.mrr_minor, currency, 'mrr')
  const price = moneyOf(values.amount, values.amount_minor, currency, 'amount')
  if (mrr instanceof RowProblem) return mrr
  if (price instanceof RowProblem) return price
  const mrrMinor = mrr ?? (price === null ? null : perMonth(price, values))
  if (mrrMinor instanceof RowProblem) return mrrMinor
  if (mrrMinor === null) return new RowProblem('missing', 'is needed: mrr, or amount and interval', 'mrr')
  if (mrrMinor < 0) return new RowProblem('out_of_range', 'must not be negative', 'amount')
  if (mrrMinor > MAX_MINOR) return new RowProblem('out_of_range', 'is too large', 'amount')
  if (mrrMinor > 0 && currency === null) {
    return new RowProblem('no_currency', 'is needed beside an amount', 'currency')
  }
  return { mrrMinor, currency }
}

function perMonth(unitMinor: number, { interval, quantity }: Priced): number | RowProblem {
  if (interval === null) return new RowProblem('missing', 'is needed beside amount', 'interval')
  const terms = intervalOf(interval)
  if (terms === null) {
    return new RowProblem('not_known', 'must be day, week, month, year, or such as "3 months"', 'interval', interval)
  }
  return monthlyMinor([{ unitMinor, quantity: quantity ?? 1, ...terms }])
}
