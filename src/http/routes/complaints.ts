import * as z from 'zod'
import { COMPLAINT_GROUPS } from '../../domain/metrics/complaints'
import { VERDICTS } from '../../domain/metrics/verdict'
import { type ComplaintReport, summarizeComplaints } from '../../services/summaries/complaints'
import { type Endpoint, endpoint } from '../endpoint'
import { range, rangeOf } from './range'
import { RateJson, toRateJson } from './rate-json'
import { RatioJson, toRatioJson } from './ratio-json'

const ComplaintsJson = z.object({
  complaints: z.int(),
  unknown_customers: z.int(),
  acknowledged_in_time: RateJson,
  churn: z.array(
    z.object({
      group: z.enum(COMPLAINT_GROUPS),
      left: RateJson,
      /** Against those who never complained; null where there are too few of either. */
      relative_risk: RatioJson,
      verdict: z.enum(VERDICTS),
    }),
  ),
})

const toJson = (report: ComplaintReport): z.infer<typeof ComplaintsJson> => ({
  complaints: report.complaints,
  unknown_customers: report.unknownCustomers,
  acknowledged_in_time: toRateJson(report.acknowledged),
  churn: report.churn.map(({ group, left, beside, verdict }) => ({
    group,
    left: toRateJson(left),
    relative_risk: toRatioJson(beside),
    verdict,
  })),
})

/** Long enough for some complaints to be watched to the end. */
const DEFAULT_DAYS = 365

export const complaintEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/summaries/complaints',
    tag: 'Follow-ups',
    access: 'summaries:read',
    summary: 'Read how complaints were answered, and who left afterwards',
    description:
      'Complaints opened in the range; each customer counts once, by the first. How it went is settled a week ' +
      'after the promised time, and customers who still pay then are watched for 90 days. It says what goes ' +
      'together, not what caused what.',
    query: z.strictObject(range),
    answers: {
      200: {
        description: 'Acknowledgement and churn',
        schema: z.object({ from: z.string(), to: z.string(), ...ComplaintsJson.shape }),
      },
    },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const period = rangeOf(ctx, query, DEFAULT_DAYS)
      const report = toJson(await summarizeComplaints(ctx, period))
      return c.json({ from: period.fromDay, to: period.toDay, ...report })
    },
  }),
]
