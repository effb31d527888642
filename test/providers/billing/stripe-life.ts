import fc from 'fast-check'
import { CREATED, DAY, itemsOf, messageOf, price, subscription } from './stripe-messages'

/** What may happen to a customer of Stripe's and their subscription, one message or two each. */
const STEPS = [
  'renew',
  'add a seat',
  'drop a seat',
  'owe',
  'recover',
  'give up',
  'pause',
  'resume',
  'wish',
  'wish for a date',
  'stay',
  'discount',
  'end',
  'explain',
  'name',
  'check out',
  'refund',
  'delete',
] as const

type Step = (typeof STEPS)[number]

export interface Life {
  messages: object[]
  /** What Stripe would say of it in the end, worked out from the steps and not from the messages. */
  truth: { status: string; mrrMinor: number; wishedAt: number | null }
}

const SEAT = 2_000

interface Now {
  status: 'trialing' | 'active' | 'past_due' | 'unpaid' | 'canceled'
  seats: number
  paused: boolean
  wishedAt: number | null
  dated: boolean
  discounts: string[]
  feedback: string | null
  endedAt: number | null
  everPaid: boolean
  refunded: number
}

/** A life from its steps; a step that cannot happen just then is passed over. */
export function live(start: 'trialing' | 'active', steps: readonly { step: Step; wait: number }[]): Life {
  const messages: object[] = []
  let at = CREATED
  let now: Now = {
    status: start,
    seats: 1,
    paused: false,
    wishedAt: null,
    dated: false,
    discounts: [],
    feedback: null,
    endedAt: null,
    everPaid: start === 'active',
    refunded: 0,
  }
  const send = (type: string, object: object, previous?: object) => {
    // Stripe's ids say nothing of the order either: these come down as time goes on.
    const id = `evt_${String((messages.length * 919) % 1000).padStart(3, '0')}`
    messages.push(messageOf(type, object, { id, created: at, ...(previous ? { previous } : {}) }))
  }
  const change = (next: Partial<Now>, previous: object) => {
    now = { ...now, ...next }
    now.everPaid ||= paying(now) > 0
    send('customer.subscription.updated', toObject(now, at), previous)
  }

  send('customer.created', { id: 'cus_1', object: 'customer', email: 'ann@example.com' })
  send('customer.subscription.created', toObject(now, at))
  for (const { step, wait } of steps) {
    at += wait
    const runs = now.status !== 'canceled'
    const collects = now.status === 'active' && !now.paused
    switch (step) {
      case 'renew':
        if (now.status === 'trialing') change({ status: 'active' }, { status: 'trialing', items: {} })
        else if (collects) change({}, { items: itemsOf(), latest_invoice: 'in_0' })
        if (collects) send('invoice.paid', invoice(at, now.seats * SEAT))
        break
      case 'add a seat':
        if (runs) change({ seats: now.seats + 1 }, { items: itemsOf(), quantity: now.seats })
        break
      case 'drop a seat':
        if (runs && now.seats > 1) change({ seats: now.seats - 1 }, { items: itemsOf() })
        break
      case 'owe':
        if (!collects) break
        change({ status: 'past_due' }, { status: 'active', latest_invoice: 'in_0' })
        send('invoice.payment_failed', invoice(at, 0))
        break
      case 'recover':
        if (now.status === 'past_due' || now.status === 'unpaid') {
          change({ status: 'active' }, { status: now.status })
        }
        break
      case 'give up':
        if (now.status === 'past_due') change({ status: 'unpaid' }, { status: 'past_due' })
        break
      case 'pause':
        if (collects) change({ paused: true }, { pause_collection: null })
        break
      case 'resume':
        if (runs && now.paused) change({ paused: false }, { pause_collection: { behavior: 'void' } })
        break
      case 'wish':
      case 'wish for a date':
        if (runs && now.wishedAt === null) {
          const dated = step === 'wish for a date'
          change({ wishedAt: at, dated }, { canceled_at: null, cancel_at: null })
        }
        break
      case 'stay':
        if (runs && now.wishedAt !== null) {
          const before = { cancel_at_period_end: !now.dated, cancel_at: at + DAY }
          change({ wishedAt: null, dated: false }, before)
        }
        break
      case 'discount':
        if (runs) change({ discounts: ['di_1'] }, { discounts: [] })
        break
      case 'end':
        if (!runs) break
        now = { ...now, status: 'canceled', endedAt: at }
        send('customer.subscription.deleted', toObject(now, at))
        break
      case 'explain':
        if (runs) break
        now = { ...now, feedback: now.feedback === null ? 'too_expensive' : 'unused' }
        send('customer.subscription.updated', toObject(now, at), { cancellation_details: {} })
        break
      case 'name':
        send('customer.updated', {
          id: 'cus_1',
          object: 'customer',
          name: `Ann ${at % 3}`,
          email: 'Ann@Example.com',
          metadata: { user_id: at % 2 === 0 ? 'u_1' : 'u_2' },
        })
        break
      case 'check out':
        send('checkout.session.completed', {
          id: `cs_${messages.length}`,
          object: 'checkout.session',
          mode: 'subscription',
          customer: 'cus_1',
          client_reference_id: `order_${at % 5}`,
        })
        break
      case 'refund':
        send(
          'charge.refunded',
          { id: 'ch_1', object: 'charge', customer: 'cus_1', currency: 'usd', amount_refunded: now.refunded + 100 },
          { amount_refunded: now.refunded },
        )
        now = { ...now, refunded: now.refunded + 100 }
        break
      case 'delete':
        send('customer.deleted', { id: 'cus_1', object: 'customer', email: 'ann@example.com' })
        break
      default:
        throw new Error(`no such step: ${String(step satisfies never)}`)
    }
  }
  return { messages, truth: truthOf(now) }
}

/** Any life; `wait` in seconds, from nothing (the same second) to three days. */
export const lives = (wait: fc.Arbitrary<number>): fc.Arbitrary<Life> =>
  fc
    .tuple(
      fc.constantFrom('trialing' as const, 'active' as const),
      fc.array(fc.record({ step: fc.constantFrom(...STEPS), wait }), { maxLength: 16 }),
    )
    .map(([start, steps]) => live(start, steps))

const paying = (now: Now): number =>
  (now.status === 'active' || now.status === 'past_due') && !now.paused ? now.seats * SEAT : 0

function truthOf(now: Now): Life['truth'] {
  const wishedAt = now.wishedAt === null ? null : now.wishedAt * 1000
  const mrrMinor = paying(now)
  if (mrrMinor > 0) return { status: 'active', mrrMinor, wishedAt }
  if (now.status === 'trialing') return { status: 'trial', mrrMinor, wishedAt }
  if (!now.everPaid) return { status: 'none', mrrMinor, wishedAt }
  return { status: now.paused && now.status !== 'canceled' ? 'paused' : 'churned', mrrMinor, wishedAt }
}

const toObject = (now: Now, at: number) =>
  subscription({
    status: now.status,
    trial_start: CREATED,
    ...itemsOf({ id: 'si_1', quantity: now.seats, price: price(), current_period_start: at }),
    discounts: now.discounts,
    pause_collection: now.paused ? { behavior: 'void', resumes_at: null } : null,
    canceled_at: now.wishedAt,
    ended_at: now.endedAt,
    cancellation_details: { reason: null, comment: null, feedback: now.feedback },
    cancel_at_period_end: now.wishedAt !== null && !now.dated,
    cancel_at: now.wishedAt !== null && now.dated ? now.wishedAt + 30 * DAY : null,
  })

const invoice = (at: number, amount_paid: number) => ({
  id: `in_${at}`,
  object: 'invoice',
  customer: 'cus_1',
  customer_email: 'ann@example.com',
  currency: 'usd',
  amount_paid,
  attempt_count: 1,
  billing_reason: 'subscription_cycle',
  status_transitions: { finalized_at: at, paid_at: at },
  parent: { subscription_details: { subscription: 'sub_1', metadata: {} } },
})
