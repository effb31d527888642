import type { ChurnEventDraft } from '../../../src/domain/billing/events'
import { stripe } from '../../../src/providers/billing/stripe'

/** 2026-01-01T00:00:00Z in Stripe's seconds. */
export const CREATED = 1_767_225_600
export const DAY = 86_400

export const price = (more: object = {}) => ({
  id: 'price_1',
  nickname: null,
  lookup_key: 'pro',
  currency: 'usd',
  unit_amount: 2_000,
  unit_amount_decimal: '2000',
  recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
  ...more,
})

export const itemsOf = (...items: object[]) => ({
  items: { object: 'list', has_more: false, data: items },
})

export const subscription = (more: object = {}) => ({
  id: 'sub_1',
  object: 'subscription',
  customer: 'cus_1',
  status: 'active',
  currency: 'usd',
  metadata: {},
  cancel_at_period_end: false,
  cancel_at: null,
  canceled_at: null,
  ended_at: null,
  cancellation_details: { comment: null, feedback: null, reason: null },
  pause_collection: null,
  discounts: [],
  ...itemsOf({ id: 'si_1', quantity: 1, price: price() }),
  ...more,
})

interface Told {
  id?: string
  created?: number
  previous?: object
}

export const messageOf = (
  type: string,
  object: object,
  { id = 'evt_1', created = CREATED, previous }: Told = {},
) => ({
  id,
  object: 'event',
  type,
  created,
  data: { object, ...(previous ? { previous_attributes: previous } : {}) },
})

export const message = (
  kind: 'created' | 'updated' | 'deleted' | 'paused' | 'resumed',
  object: object,
  told: Told = {},
) =>
  messageOf(
    `customer.subscription.${kind}`,
    object,
    kind === 'updated' ? { previous: {}, ...told } : told,
  )

/** What a message says of where the subscription stands. */
export function stateIn(payload: unknown): ChurnEventDraft {
  const [state] = stripe.translate(payload)
  if (!state) throw new Error('expected an event')
  return state
}

/** The types of all events that a message says. */
export const typesIn = (payload: unknown): string[] =>
  stripe.translate(payload).map(({ type }) => type)

/** The one event that a message says. */
export function only(payload: unknown): ChurnEventDraft {
  const [event, ...others] = stripe.translate(payload)
  if (!event || others.length > 0) throw new Error('expected exactly one event')
  return event
}
