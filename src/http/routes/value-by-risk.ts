import * as z from 'zod'
import { THIRDS, type ValueThird } from '../../domain/risk/value-thirds'
import { summarizeValueByRisk, type ValueByRisk } from '../../services/risk/value-by-risk'
import { type Endpoint, endpoint } from '../endpoint'

const CellJson = z.object({ customers: z.int(), mrr_minor: z.int() })

const ValueByRiskJson = z.object({
  currency: z.string(),
  currencies: z.array(z.string()),
  thirds: z.array(
    z.object({
      third: z.enum(THIRDS),
      min_value_minor: z.int().nullable(),
      max_value_minor: z.int().nullable(),
      bands: z.object({ low: CellJson, medium: CellJson, high: CellJson }),
    }),
  ),
})

const toCellJson = (cell: ValueThird['bands']['low']): z.infer<typeof CellJson> => ({
  customers: cell.customers,
  mrr_minor: cell.mrrMinor,
})

const toJson = (summary: ValueByRisk): z.infer<typeof ValueByRiskJson> => ({
  currency: summary.currency,
  currencies: summary.currencies,
  thirds: summary.thirds.map(({ third, minMrr, maxMrr, bands }) => ({
    third,
    min_value_minor: minMrr,
    max_value_minor: maxMrr,
    bands: {
      low: toCellJson(bands.low),
      medium: toCellJson(bands.medium),
      high: toCellJson(bands.high),
    },
  })),
})

export const valueByRiskEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/summaries/value-by-risk',
    tag: 'Risk',
    access: 'summaries:read',
    summary: 'Paying customers by value and risk: thirds of one currency by band',
    description:
      'Thirds are cut at the amounts that a third and two thirds of the customers do not exceed. Who ' +
      'pays the same stays together, so a third may hold more than a third.',
    query: z.strictObject({
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code')
        .optional(),
    }),
    answers: { 200: { description: 'Nine cells', schema: ValueByRiskJson } },
    handle: async (c, { query }) => c.json(toJson(await summarizeValueByRisk(c.var.ctx, query.currency))),
  }),
]
