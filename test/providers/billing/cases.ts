import { createHmac } from 'node:crypto'
import Stripe from 'stripe'
import type { Movement } from '../../../src/domain/billing/ledger'
import { chargebee } from '../../../src/providers/billing/chargebee'
import { chartmogul } from '../../../src/providers/billing/chartmogul'
import { lemonsqueezy } from '../../../src/providers/billing/lemonsqueezy'
import { paddle } from '../../../src/providers/billing/paddle'
import type { PriceList } from '../../../src/domain/billing/price-list'
import type { BillingProvider } from '../../../src/providers/billing/provider'
import { revenuecat } from '../../../src/providers/billing/revenuecat'
import { stripe } from '../../../src/providers/billing/stripe'
import * as chargebeeMessages from './chargebee-messages'
import * as chartmogulMessages from './chartmogul-messages'
import * as lemonsqueezyMessages from './lemonsqueezy-messages'
import * as paddleMessages from './paddle-messages'
import * as revenuecatMessages from './revenuecat-messages'
import * as stripeMessages from './stripe-case'

export interface Signing {
  secret: string
  /** Epoch ms. */
  at: number
}

/** What travels with a body to prove its sender. */
export interface Proof {
  headers?: Record<string, string>
  query?: string
}

/** What the suite needs to know of a provider, beside its code. */
export interface ProviderCase {
  provider: BillingProvider
  /** Two that may be in force at once. */
  secrets: readonly [string, string]
  /** As the system itself proves a message, by other code than ours. */
  sign(body: string, how: Signing): Proof
  /** Whether the proof changes with the body, and with the time. */
  covers: { body: boolean; time: boolean }
  status: 200 | 202
  prices?: PriceList
  /** A customer's life in the order it happened, for the customer "acme" or `customerId`. */
  life: unknown[]
  /** Messages of other kinds, for what is broken on the way. */
  others?: unknown[]
  customerId: string
  /** What events call them, where the customer is found by the system's own id. */
  toldAs?: string
  /** Times of the first payment, the wish and the end, and the movements, worked by hand. */
  firstPaidAt: string
  cancelRequestedAt: string | null
  churnedAt: string
  movements: Partial<Movement>[]
}

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex')

const stripeHeader = (payload: string, { secret, at }: Signing): string =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: Math.floor(at / 1_000) })

/** 20.00, then 60.00 for three seats, then gone by the customer's own wish. */
const threeSeats: Partial<Movement>[] = [
  { type: 'new', amountMinor: 2_000, currency: 'USD' },
  { type: 'expansion', amountMinor: 4_000, currency: 'USD' },
  { type: 'churn', amountMinor: -6_000, currency: 'USD', loss: 'voluntary' },
]

export const CASES: readonly ProviderCase[] = [
  {
    provider: stripe,
    secrets: ['whsec_first', 'whsec_second'],
    sign: (body, how) => ({ headers: { 'Stripe-Signature': stripeHeader(body, how) } }),
    covers: { body: true, time: true },
    status: 202,
    life: stripeMessages.life(),
    customerId: 'acme',
    firstPaidAt: '2026-01-15T00:00:00.000Z',
    cancelRequestedAt: '2026-02-10T00:00:00.000Z',
    churnedAt: '2026-02-15T00:00:00.000Z',
    movements: threeSeats,
  },
  {
    provider: paddle,
    secrets: ['pdl_ntfset_first', 'pdl_ntfset_second'],
    sign(body, { secret, at }) {
      const ts = Math.floor(at / 1_000)
      return { headers: { 'Paddle-Signature': `ts=${ts};h1=${hmac(secret, `${ts}:${body}`)}` } }
    },
    covers: { body: true, time: true },
    status: 200,
    life: paddleMessages.life(),
    others: [
      paddleMessages.message('transaction.completed', paddleMessages.transaction()),
      paddleMessages.message('adjustment.updated', paddleMessages.adjustment()),
      paddleMessages.message('customer.updated', { id: 'ctm_1', name: 'Ann', email: 'ann@example.com' }),
    ],
    customerId: 'acme',
    firstPaidAt: '2026-01-15T00:00:00.500Z',
    cancelRequestedAt: '2026-02-10T00:00:00.500Z',
    churnedAt: '2026-02-15T00:00:00.000Z',
    movements: threeSeats,
  },
  {
    provider: chargebee,
    secrets: ['earshot:first p√ssword', 'earshot:second'],
    sign: (_body, { secret }) => ({
      headers: { Authorization: `Basic ${Buffer.from(secret).toString('base64')}` },
    }),
    covers: { body: false, time: false },
    status: 202,
    life: chargebeeMessages.life(),
    others: [
      chargebeeMessages.message('payment_succeeded', {
        transaction: chargebeeMessages.transaction(),
        subscription: chargebeeMessages.subscription({ due_invoices_count: 1 }),
      }),
    ],
    customerId: 'acme',
    firstPaidAt: '2026-01-15T00:00:00.000Z',
    cancelRequestedAt: '2026-02-10T00:00:00.000Z',
    churnedAt: '2026-02-15T00:00:00.000Z',
    movements: threeSeats.with(2, { ...threeSeats[2], reason: 'price' }),
  },
  {
    provider: revenuecat,
    secrets: ['Bearer first', 'second of RevenueCat'],
    sign: (_body, { secret }) => ({ headers: { Authorization: secret } }),
    covers: { body: false, time: false },
    status: 200,
    life: revenuecatMessages.life(),
    others: ['NON_RENEWING_PURCHASE', 'BILLING_ISSUE', 'UNCANCELLATION', 'TRANSFER'].map((type) =>
      revenuecatMessages.message(type),
    ),
    customerId: 'u_1',
    toldAs: '$RCAnonymousID:87c6',
    firstPaidAt: '2026-01-08T00:00:00.000Z',
    cancelRequestedAt: '2026-02-10T00:00:00.000Z',
    churnedAt: '2026-02-15T00:00:00.000Z',
    // 149.99 a year is 12.50 a month.
    movements: [
      { type: 'new', amountMinor: 999, currency: 'EUR' },
      { type: 'expansion', amountMinor: 251, currency: 'EUR' },
      { type: 'churn', amountMinor: -1_250, currency: 'EUR', loss: 'voluntary' },
    ],
  },
  {
    provider: lemonsqueezy,
    secrets: ['first of ls', 'second of ls'],
    sign: (body, { secret }) => ({ headers: { 'X-Signature': hmac(secret, body) } }),
    covers: { body: true, time: false },
    status: 200,
    prices: lemonsqueezyMessages.PRICES,
    life: lemonsqueezyMessages.life(),
    others: ['subscription_payment_success', 'subscription_payment_refunded'].map((name) =>
      lemonsqueezyMessages.invoice(name),
    ),
    customerId: 'acme',
    firstPaidAt: '2026-01-15T00:00:00.000Z',
    cancelRequestedAt: '2026-02-10T00:00:00.000Z',
    churnedAt: '2026-02-15T00:00:00.000Z',
    movements: threeSeats,
  },
  {
    provider: chartmogul,
    secrets: ['first token', 'second&token=2'],
    sign: (_body, { secret }) => ({ query: `?token=${encodeURIComponent(secret)}` }),
    covers: { body: false, time: false },
    status: 202,
    life: chartmogulMessages.life(),
    customerId: 'acme',
    toldAs: 'cus_5bd2a63c',
    firstPaidAt: '2026-01-15T10:00:00.000Z',
    cancelRequestedAt: null,
    churnedAt: '2026-02-15T10:00:00.000Z',
    movements: threeSeats.with(2, { ...threeSeats[2], loss: 'unknown' }),
  },
]
