import * as z from 'zod'
import { BILLINGS } from '../../domain/metrics/churn-by-kind'
import { summarizeChurn } from '../../services/summaries/churn'
import { convertedMovements } from '../../services/summaries/converted-movements'
import { summarizeMovements } from '../../services/summaries/movements'
import { type Endpoint, endpoint } from '../endpoint'
import { ChurnJson, toChurnJson } from './churn-json'
import { MovementsJson, toMovementsJson } from './movements-json'
import { by, range, rangeOf } from './range'

const currency = z.string().regex(/^[A-Z]{3}$/).optional()

const shared = { method: 'get', tag: 'Summaries', access: 'summaries:read' } as const

export const churnSummaryEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/summaries/churn',
    summary: 'Every churn and retention figure of a range, each with its definition',
    description:
      'Customers are counted in all, money in one currency: the largest unless another is named. ' +
      '`billed` narrows the customers to those billed in that way, and leaves the money whole.',
    query: z.strictObject({ ...range, by, currency, billed: z.enum(BILLINGS).optional() }),
    answers: { 200: { description: 'From the ledger', schema: ChurnJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      return c.json(toChurnJson(await summarizeChurn(ctx, rangeOf(ctx, query), query.by, query)))
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/movements',
    summary: 'What moved MRR and customers, day by day or by week, month, quarter or year',
    description:
      'In each bucket start + movements + fx = end, to the cent, and each begins where the last ended. ' +
      '`converted` adds all currencies up at the rates entered; those without one are named and left out.',
    query: z.strictObject({ ...range, by, currency, converted: z.enum(['true', 'false']).optional() }),
    answers: { 200: { description: 'From the ledger, in one currency', schema: MovementsJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const days = rangeOf(ctx, query)
      const movements =
        query.converted === 'true'
          ? await convertedMovements(ctx, days, query.by)
          : await summarizeMovements(ctx, days, query.by, query.currency)
      return c.json(toMovementsJson(movements))
    },
  }),
]
