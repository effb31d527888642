import * as z from 'zod'
import { type BillingEndpointRow, findBillingEndpoint } from '../../../db/queries/billing'
import { findWorkspace } from '../../../db/queries/workspaces'
import { ENDPOINT_HEALTH } from '../../domain/billing/endpoint-health'
import { MESSAGE_STATES } from '../../domain/billing/message-state'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import { tryToApply } from '../../services/billing/apply'
import { type DescribedEndpoint, describeEndpoints } from '../../services/billing/endpoint-records'
import { receiveBillingMessage } from '../../services/billing/receive'
import { writeBillingEndpoint } from '../../services/billing/write-endpoint'
import { readText } from '../body'
import { type Endpoint, endpoint } from '../endpoint'
import { buildContext } from '../middleware/access'
import { text, toIso, toIsoOrNull } from './schemas'

/** Billing systems send whole objects; Stripe's largest stay far below this. */
const MAX_BYTES = 1_048_576

const EndpointJson = z.object({
  id: z.string(),
  provider: z.string(),
  path: z.string(),
  created_at: z.string(),
})

const Described = EndpointJson.extend({
  health: z.enum(ENDPOINT_HEALTH),
  last_message_at: z.string().nullable(),
  last_unsigned_at: z.string().nullable(),
  messages: z.record(z.enum(MESSAGE_STATES), z.int()),
})

/** The secrets never come back: they are only ever compared. */
const toJson = (row: BillingEndpointRow): z.infer<typeof EndpointJson> => ({
  id: row.id,
  provider: row.provider,
  path: `/v1/billing/${row.provider}/${row.id}`,
  created_at: toIso(row.createdAt),
})

const toDescribedJson = (row: DescribedEndpoint): z.infer<typeof Described> => ({
  ...toJson(row),
  health: row.health,
  last_message_at: toIsoOrNull(row.lastMessageAt),
  last_unsigned_at: toIsoOrNull(row.refusedAt),
  messages: row.counts,
})

export const billingEndpoints: Endpoint[] = [
  endpoint({
    method: 'post',
    path: '/v1/billing/:provider/:endpointId',
    tag: 'Churn',
    access: 'public',
    summary: 'Where a billing system posts its webhooks',
    description:
      'The signature of the raw body is checked and the message stored once. It is applied to the ledger after the answer.',
    answers: {
      200: { description: 'Stored, for systems to which nothing else means received' },
      202: { description: 'Stored' },
    },
    handle: async (c) => {
      const { provider = '', endpointId = '' } = c.req.param() as Record<string, string>
      const { db } = c.env.database()
      const found = await findBillingEndpoint(db, endpointId)
      const workspace = found && (await findWorkspace(db, found.workspaceId))
      if (!workspace) throw new AppError('not_found', 'no such endpoint')

      const ctx = buildContext(c, workspace, { kind: 'provider', name: provider })
      const rawBody = await readText(c, MAX_BYTES)
      const { searchParams: query } = new URL(c.req.url)
      const { headers } = c.req.raw
      const message = { provider, endpointId, rawBody, headers, query }
      const { row, status } = await receiveBillingMessage(ctx, message)
      if (row.state === 'waiting') c.env.waitUntil(tryToApply(ctx, row))
      return c.body(null, status)
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/billing-endpoints',
    tag: 'Churn',
    access: 'churn:write',
    summary: 'List the addresses billing systems post to',
    description:
      'With what became of the messages of the last 30 days, and how the address is doing: `unsecured` ' +
      'takes nothing for want of a secret, `unsigned` last had something signed with another one, ' +
      '`silent` never had a message and `quiet` none for a week, `stuck` has one that waits too long, ' +
      '`refusing` some that could not be read.',
    answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(Described) }) } },
    handle: async (c) => c.json({ data: (await describeEndpoints(c.var.ctx)).map(toDescribedJson) }),
  }),
  endpoint({
    method: 'post',
    path: '/v1/billing-endpoints',
    tag: 'Churn',
    access: 'churn:write',
    summary: 'Make an address for a billing system',
    body: z.strictObject({
      provider: z.enum(Object.keys(BILLING_PROVIDERS) as [string, ...string[]]),
      secret: text(200).min(8),
    }),
    answers: { 201: { description: 'Enter its path there', schema: EndpointJson } },
    handle: async (c, { body: { provider, secret } }) =>
      c.json(toJson(await writeBillingEndpoint(c.var.ctx, { provider, secrets: [secret] })), 201),
  }),
  endpoint({
    method: 'put',
    path: '/v1/billing-endpoints/:id/secrets',
    tag: 'Churn',
    access: 'churn:write',
    summary: 'Replace the signing secrets; two while rotating',
    body: z.strictObject({ secrets: z.array(text(200).min(8)).max(2) }),
    answers: { 200: { description: 'As it is now', schema: EndpointJson } },
    handle: async (c, { body: { secrets } }) => {
      const { ctx } = c.var
      const found = await findBillingEndpoint(ctx.db, c.req.param('id') ?? '')
      if (found?.workspaceId !== ctx.workspace.id) throw new AppError('not_found', 'no such endpoint')
      return c.json(toJson(await writeBillingEndpoint(ctx, { ...found, secrets })))
    },
  }),
]
