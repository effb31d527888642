import { CREATED, DAY, itemsOf, message, price, subscription } from './stripe-messages'

/** A trial of Stripe's that pays, grows to three seats, is cancelled and ends. */
export const life = () => {
  const metadata = { user_id: 'acme' }
  const three = itemsOf({ quantity: 3, price: price() })
  const wish = {
    ...three,
    cancel_at_period_end: true,
    canceled_at: CREATED + 40 * DAY,
    cancellation_details: { reason: 'cancellation_requested', feedback: null, comment: null },
  }
  const of = (more: object) => subscription({ metadata, ...more })
  const on = (id: string, days: number, previous = {}) => ({
    id,
    created: CREATED + days * DAY,
    previous,
  })
  return [
    message('created', of({ status: 'trialing' }), on('evt_1', 0)),
    message('updated', of({}), on('evt_2', 14, { status: 'trialing' })),
    message('updated', of(three), on('evt_3', 31)),
    message('updated', of(wish), on('evt_4', 40, { cancel_at_period_end: false })),
    message('deleted', of({ ...wish, status: 'canceled', ended_at: CREATED + 45 * DAY }), on('evt_5', 45)),
  ]
}
