import * as z from 'zod'
import { listRiskStays, type RiskStayRow } from '../../../db/queries/risk'
import { RISK_BANDS } from '../../domain/risk/band'
import { type Endpoint, endpoint } from '../endpoint'
import { fromCursor, id, instant, listOf, page, toIso, toIsoOrNull, toPage } from './schemas'

const StayJson = z.object({
  customer_id: z.string(),
  band: z.enum(RISK_BANDS),
  entered_at: z.string(),
  left_at: z.string().nullable(),
  points: z.int(),
  reasons: z.array(z.string()),
})

const toJson = (row: RiskStayRow): z.infer<typeof StayJson> => ({
  customer_id: row.customerId,
  band: row.band,
  entered_at: toIso(row.enteredAt),
  left_at: toIsoOrNull(row.leftAt),
  points: row.points,
  reasons: row.reasons,
})

export const riskStayEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/risk-stays',
    tag: 'Risk',
    access: 'customers:read',
    summary: 'List who entered a band of risk, and left it, the last entered first',
    description:
      'The band high is the churn-risk segment. Points and reasons are those of the moment of ' +
      'entering; left_at is null for who is in it still.',
    query: z.strictObject({
      ...page,
      band: z.enum(RISK_BANDS).default('high'),
      customer_id: id.optional(),
      since: instant.optional(),
      until: instant.optional(),
      open: z.literal('true').optional(),
    }),
    answers: { 200: { description: 'A page', schema: listOf(StayJson) } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const filter = {
        band: query.band,
        customerId: query.customer_id,
        since: query.since === undefined ? undefined : Date.parse(query.since),
        until: query.until === undefined ? undefined : Date.parse(query.until),
        open: query.open === 'true',
        after: fromCursor(query.cursor),
      }
      const rows = await listRiskStays(ctx.db, ctx.workspace.id, filter, query.limit + 1)
      const named = rows.map((row) => ({ ...row, id: row.customerId }))
      return c.json(toPage(named, query.limit, (row) => row.enteredAt, toJson))
    },
  }),
]
