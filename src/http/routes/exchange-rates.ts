import * as z from 'zod'
import { type ExchangeRateRow, listExchangeRates } from '../../../db/queries/exchange-rates'
import { dropExchangeRate, putExchangeRates } from '../../services/exchange/write-rates'
import { type Endpoint, endpoint } from '../endpoint'
import { day, fromCursor, listOf, page, toPage } from './schemas'

const currency = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')

const RateJson = z.strictObject({
  currency,
  from_day: day,
  rate: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,9})?$/, 'must be a decimal text like "0.0872"')
    .refine((text) => /[1-9]/.test(text), 'must be above 0'),
})

const toJson = (row: ExchangeRateRow): z.infer<typeof RateJson> => ({
  currency: row.currency,
  from_day: row.fromDay,
  rate: row.rate,
})

const shared = { path: '/v1/exchange-rates', tag: 'Churn' } as const

export const exchangeRateEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'get',
    access: 'churn:read',
    summary: 'List exchange rates, by currency and day',
    query: z.strictObject({ ...page, currency: currency.optional() }),
    answers: { 200: { description: 'A page', schema: listOf(RateJson) } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const after = fromCursor(query.cursor)
      const [code = '', fromDay = ''] = after?.id.split(' ') ?? []
      const filter = {
        currency: query.currency,
        after: after && { currency: code, fromDay },
      }
      const rows = await listExchangeRates(ctx.db, ctx.workspace.id, filter, query.limit + 1)
      const named = rows.map((row) => ({ ...row, id: `${row.currency} ${row.fromDay}` }))
      return c.json(toPage(named, query.limit, () => 0, toJson))
    },
  }),
  endpoint({
    ...shared,
    method: 'put',
    access: 'churn:write',
    summary: 'Enter exchange rates, up to 1,000 at once',
    description:
      'What one unit of a currency is worth in the workspace’s own from a day on, until the next ' +
      'rate. A rate of the same currency and day is replaced. Without rates amounts stay in their ' +
      'currencies: none is ever guessed.',
    body: z.strictObject({ rates: z.array(RateJson).min(1).max(1_000) }),
    maxBytes: 262_144,
    answers: { 204: { description: 'Entered' } },
    handle: async (c, { body }) => {
      const rates = body.rates.map(({ from_day, ...rate }) => ({ ...rate, fromDay: from_day }))
      await putExchangeRates(c.var.ctx, rates)
      return c.body(null, 204)
    },
  }),
  endpoint({
    ...shared,
    method: 'delete',
    path: '/v1/exchange-rates/:currency/:from_day',
    access: 'churn:write',
    summary: 'Take an exchange rate out: the one before it stays in force',
    answers: { 204: { description: 'Taken out' } },
    handle: async (c) => {
      const { currency: code = '', from_day: fromDay = '' } = c.req.param()
      await dropExchangeRate(c.var.ctx, { currency: code, fromDay })
      return c.body(null, 204)
    },
  }),
]
