import * as z from 'zod'
import { BILLINGS } from '../../domain/metrics/churn-by-kind'
import { TRIAL_DAYS, type TrialDays } from '../../domain/metrics/leakage'
import { HORIZONS, type Horizon } from '../../services/summaries/churn-by-score'
import { groupKeyOf, summarizeChurnGroups } from '../../services/summaries/churn-groups'
import { MAX_COHORTS, summarizeCohorts } from '../../services/summaries/cohorts'
import { summarizeLeakage } from '../../services/summaries/leakage'
import { listMarkedPurchasers, summarizePurchases } from '../../services/summaries/purchases'
import { type Endpoint, endpoint } from '../endpoint'
import { PurchaserJson, PurchasesJson, segment, toPurchaserJson, toPurchasesJson } from './purchase-json'
import { range, rangeOf } from './range'
import { CohortsJson, LeakageJson, toCohortsJson, toLeakageJson } from './retention-json'
import { fromCursor, listOf, page, text, toPage } from './schemas'

/** Leaving is rare and renewals are far apart: a quarter is seldom enough. */
const DEFAULT_DAYS = 365

const currency = z.string().regex(/^[A-Z]{3}$/).optional()

const oneOf = (numbers: readonly number[], usual: number) =>
  z.coerce
    .number()
    .refine((given) => numbers.includes(given), `must be one of ${numbers.join(', ')}`)
    .default(usual)

const shared = { method: 'get', tag: 'Summaries', access: 'summaries:read' } as const

export const retentionEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/summaries/cohorts',
    summary: 'Customers and MRR left of those who began in a month or quarter, by time since',
    description:
      'The last `count` cohorts. `cells` begin with the cohort’s own month; one that is not over is ' +
      'null, which is not 0. Customers are counted in all, money in one currency.',
    query: z.strictObject({
      by: z.enum(['month', 'quarter']).default('month'),
      count: z.coerce.number().int().min(1).max(MAX_COHORTS).default(12),
      currency,
    }),
    answers: { 200: { description: 'From the counters', schema: CohortsJson } },
    handle: async (c, { query }) =>
      c.json(toCohortsJson(await summarizeCohorts(c.var.ctx, query.by, query.count, query.currency))),
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/leakage',
    summary: 'Where customers are lost: trial, renewal, price change, answer, tenure, any attribute',
    description:
      'Each rate takes only those followed for the whole horizon; the others are `still_watched`. One ' +
      'customer may be lost at several points. Of very many answers only the last are looked at: `from` ' +
      'of the point says since when. `billed` narrows tenure and paying time. `by` groups ' +
      'the customers of the first day: `plan`, `billed`, `currency` or `traits.<name>`.',
    query: z.strictObject({
      ...range,
      currency,
      horizon_days: oneOf(HORIZONS, 90),
      trial_days: oneOf(TRIAL_DAYS, 30),
      billed: z.enum(BILLINGS).optional(),
      rank_by: z.enum(['customers', 'mrr']).default('customers'),
      by: text(107)
        .refine((by) => groupKeyOf(by) !== null, 'must be plan, billed, currency or traits.<name>')
        .default('plan'),
    }),
    answers: { 200: { description: 'From the ledger', schema: LeakageJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const asked = rangeOf(ctx, query, DEFAULT_DAYS)
      const key = groupKeyOf(query.by) ?? { column: 'plan' }
      const leakage = await summarizeLeakage(ctx, {
        range: asked,
        currency: query.currency,
        horizonDays: query.horizon_days as Horizon,
        trialDays: query.trial_days as TrialDays,
        billed: query.billed ?? null,
        rankBy: query.rank_by,
      })
      const groups = await summarizeChurnGroups(ctx, asked, key, leakage.currency)
      return c.json(toLeakageJson(leakage, groups, query))
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/purchases',
    summary: 'Who buys again, how often, and RFM segments',
    description:
      'From `purchase` and `refund` events. The repeat rate and the frequency count every currency; ' +
      'segments are of one, that with most purchases unless another is named.',
    query: z.strictObject({ ...range, currency }),
    answers: { 200: { description: 'From the events', schema: PurchasesJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const asked = rangeOf(ctx, query, DEFAULT_DAYS)
      return c.json(toPurchasesJson(await summarizePurchases(ctx, asked, query.currency)))
    },
  }),
  endpoint({
    ...shared,
    access: 'customers:read',
    path: '/v1/summaries/purchases/customers',
    summary: 'List purchasers with their RFM marks, who spent most first',
    query: z.strictObject({ ...range, currency, segment: segment.optional(), ...page }),
    answers: { 200: { description: 'A page', schema: listOf(PurchaserJson) } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const listed = await listMarkedPurchasers(ctx, rangeOf(ctx, query, DEFAULT_DAYS), {
        currency: query.currency,
        segment: query.segment,
        after: fromCursor(query.cursor),
        limit: query.limit + 1,
      })
      const rows = listed.rows.map((row) => ({ ...row, id: row.customerId }))
      const toJson = (row: (typeof rows)[number]) => toPurchaserJson(row, listed.currency)
      return c.json(toPage(rows, query.limit, (row) => row.amountMinor, toJson))
    },
  }),
]
