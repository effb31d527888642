import { problemsOf } from '../../billing/event-problems'
import { CHURN_CAUSES, CHURN_EVENT_TYPES, type ChurnEventDraft, MRR_NOTES } from '../../billing/events'
import { type Decimal, decimalToMinor } from '../amounts'
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
} from '../field'
import { importKind } from '../kind'
import { RowProblem } from '../problem'

/** A row's event; an empty id means that the event is named after what it says. */
export type EventRecord = ChurnEventDraft

export const churnEvents = importKind({
  slug: 'churn_events',
  name: 'Churn events',
  takesTraits: false,
  fields: {
    id: textField(200, 'event_id'),
    customer_id: required(
      textField(200, 'customer', 'account_id', 'account', 'company_id', 'client_id', 'user_id'),
    ),
    subscription_id: textField(200, 'subscription'),
    type: required(oneOf(CHURN_EVENT_TYPES, 'event', 'event_type')),
    at: required(dateField('date', 'time', 'timestamp', 'occurred_at', 'event_date', 'happened_at')),
    mrr: amountField('monthly_revenue', 'monthly_recurring_revenue'),
    mrr_minor: minorField(0, 'mrr_cents'),
    mrr_note: oneOf(MRR_NOTES),
    amount: amountField('price', 'total'),
    amount_minor: minorField(-MAX_MINOR, 'amount_cents'),
    currency: currencyField(),
    interval: intervalField('billing_interval', 'billing_period'),
    plan: textField(100, 'plan_name', 'product'),
    reason: textField(100, 'cancellation_reason', 'churn_reason'),
    comment: textField(5000, 'cancellation_comment', 'note'),
    cause: oneOf(CHURN_CAUSES),
  },

  read({ values }, rules): EventRecord | RowProblem {
    const { customer_id: customerId, type, at } = values
    if (customerId === null) return new RowProblem('missing', 'is needed', 'customer_id')
    if (type === null) return new RowProblem('missing', 'is needed', 'type')
    if (at === null) return new RowProblem('missing', 'is needed', 'at')

    const hasMoney = [values.mrr, values.mrr_minor, values.amount, values.amount_minor].some(
      (value) => value !== null,
    )
    const currency = values.currency ?? (hasMoney ? rules.currency : null)
    const mrrMinor = moneyOf(values.mrr, values.mrr_minor, currency, 'mrr')
    const amount = moneyOf(values.amount, values.amount_minor, currency, 'amount')
    if (mrrMinor instanceof RowProblem) return mrrMinor
    if (amount instanceof RowProblem) return amount
    const event: EventRecord = {
      id: values.id ?? '',
      customerId,
      // As for events of the API: a customer's one subscription is named after the customer.
      subscriptionId: values.subscription_id ?? customerId,
      type,
      at,
      mrrMinor,
      mrrNote: values.mrr_note,
      // Given back, however it was signed.
      amountMinor: type === 'refund' && amount !== null ? -Math.abs(amount) : amount,
      currency,
      interval: values.interval,
      plan: values.plan,
      reason: values.reason,
      comment: values.comment,
      cause: values.cause,
    }
    const [problem] = problemsOf(event)
    if (!problem) return event
    return new RowProblem('does_not_fit', problem.message, FIELD_OF[problem.field] ?? null)
  },
})

const FIELD_OF: Partial<Record<keyof EventRecord, string>> = {
  mrrMinor: 'mrr',
  mrrNote: 'mrr_note',
  amountMinor: 'amount',
  currency: 'currency',
}

/** Minor units as they stand, or whole units made into them, which only a currency can say how. */
export function moneyOf(
  major: Decimal | null,
  minor: number | null,
  currency: Rules['currency'],
  field: string,
): number | null | RowProblem {
  if (minor !== null || major === null) return minor
  if (currency === null) return new RowProblem('no_currency', 'is needed beside an amount', 'currency')
  const amount = decimalToMinor(major, currency)
  if (Math.abs(amount) > MAX_MINOR) return new RowProblem('out_of_range', 'is too large', field)
  if (field === 'mrr' && amount < 0) return new RowProblem('out_of_range', 'must not be negative', field)
  return amount
}
