import * as z from 'zod'
import type { PriceList } from '../../domain/billing/price-list'
import { readPrices, writePrices } from '../../services/billing/prices'
import { type Endpoint, endpoint } from '../endpoint'
import { id } from './schemas'

const MAX_PRICES = 500

const PriceJson = z.strictObject({
  id,
  amount_minor: z.int().min(0).max(1e12),
  currency: z.string().regex(/^[A-Za-z]{3}$/, 'must be an ISO 4217 code'),
  interval: z.enum(['day', 'week', 'month', 'year']),
  interval_count: z.int().min(1).max(1_000).default(1),
})

const Prices = z.strictObject({
  prices: z
    .array(PriceJson)
    .max(MAX_PRICES)
    .refine((prices) => new Set(prices.map((price) => price.id)).size === prices.length, {
      message: 'an id may be listed once',
    }),
})

type Prices = z.infer<typeof Prices>

const toList = ({ prices }: Prices): PriceList =>
  Object.fromEntries(
    prices.map((price) => [
      price.id,
      {
        unitMinor: price.amount_minor,
        currency: price.currency.toUpperCase(),
        interval: price.interval,
        intervalCount: price.interval_count,
      },
    ]),
  )

const toJson = (list: PriceList): Prices => ({
  prices: Object.entries(list).map(([priceId, price]) => ({
    id: priceId,
    amount_minor: price.unitMinor,
    currency: price.currency,
    interval: price.interval,
    interval_count: price.intervalCount,
  })),
})

export const billingPriceEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/billing-endpoints/:id/prices',
    tag: 'Churn',
    access: 'churn:write',
    summary: 'Read the prices entered for an address',
    answers: { 200: { description: 'By the billing system’s own id of them', schema: Prices } },
    handle: async (c) => c.json(toJson(await readPrices(c.var.ctx, c.req.param('id') ?? ''))),
  }),
  endpoint({
    method: 'put',
    path: '/v1/billing-endpoints/:id/prices',
    tag: 'Churn',
    access: 'churn:write',
    summary: 'Enter prices that messages only name',
    description:
      'For Lemon Squeezy, whose messages name a price or a variant and no amount. The list is ' +
      'replaced as a whole; messages from before it can be replayed.',
    body: Prices,
    answers: { 200: { description: 'As they are now', schema: Prices } },
    handle: async (c, { body }) => {
      const prices = toList(body)
      await writePrices(c.var.ctx, c.req.param('id') ?? '', prices)
      return c.json(toJson(prices))
    },
  }),
]
