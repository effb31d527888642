import * as z from 'zod'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { findReconciliation } from '../../services/reconciliation/input'
import { reconcileFile, reconcileStripe } from '../../services/reconciliation/start'
import { advanceOperation } from '../../services/operations/advance'
import { type Endpoint, endpoint } from '../endpoint'
import { EXPORT_FORMATS } from '../export'
import { exportDifferences } from '../export-differences'
import { file, MAX_FILE_BYTES, toFile } from './file-options'
import { OperationJson, toOperationJson } from './operations'
import { text } from './schemas'

const PROVIDERS = Object.keys(BILLING_PROVIDERS) as [string, ...string[]]

/** A secret key could do anything at Stripe, so none is taken. */
export const restrictedKey = text(300).regex(
  /^rk_(live|test)_[A-Za-z0-9]+$/,
  'must be a restricted key, rk_…, that may read subscriptions',
)

const shared = { tag: 'Reconciliation', access: 'churn:write' } as const
const answers = { 202: { description: 'Begun: read how far it is', schema: OperationJson } }

export const reconciliationEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/reconciliations',
    summary: 'Compare a billing system’s own list of subscriptions with the ledger',
    description:
      'Takes the list as imports take theirs. Subscriptions are matched by their ids, or customers where ' +
      'no column holds any. The report says what is missing or other on either side, and whether the MRR ' +
      'agrees to the cent. With `provider`, what only other billing systems told of is left out.',
    body: z.strictObject({ ...file, provider: z.enum(PROVIDERS).optional() }),
    csv: true,
    maxBytes: MAX_FILE_BYTES,
    answers,
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const given = { ...toFile(body), provider: body.provider ?? null, waits: false }
      const operation = await reconcileFile(ctx, given)
      c.env.waitUntil(advanceOperation(ctx, operation))
      return c.json(toOperationJson(operation), 202)
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/reconciliations/stripe',
    summary: 'Compare Stripe’s subscriptions with the ledger',
    description:
      'Reads all of them with a restricted key that may read subscriptions, before it answers. The key ' +
      'is used for that and kept nowhere.',
    body: z.strictObject({ restricted_key: restrictedKey }),
    answers,
    handle: async (c, { body: { restricted_key: key } }) => {
      const { ctx } = c.var
      const access = { fetch, apiUrl: c.env.config.STRIPE_API_URL, key }
      const operation = await reconcileStripe(ctx, access)
      c.env.waitUntil(advanceOperation(ctx, operation))
      return c.json(toOperationJson(operation), 202)
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/reconciliations/:id/differences',
    access: 'churn:read',
    summary: 'Export the differences as CSV or NDJSON',
    description: 'All of them, the largest amounts first. They are kept for 7 days.',
    query: z.strictObject({ format: z.enum(EXPORT_FORMATS).default('csv') }),
    answers: { 200: { description: 'The file', contentType: 'text/csv' } },
    handle: async (c, { query: { format } }) => {
      const operation = await findReconciliation(c.var.ctx, c.req.param('id') ?? '')
      return exportDifferences(c.var.ctx, operation, format)
    },
  }),
]
