import * as z from 'zod'
import type { Context as HonoContext } from 'hono'
import { EVENT_TYPE_NAMES } from '../../domain/deliveries/event-types'
import { replayFailed } from '../../services/deliveries/replay'
import {
  removeWebhookEndpoint,
  rotateSecret,
  updateWebhookEndpoint,
} from '../../services/webhooks/change-endpoint'
import { createWebhookEndpoint } from '../../services/webhooks/create-endpoint'
import {
  describeWebhook,
  describeWebhookById,
  describeWebhooks,
} from '../../services/webhooks/describe-endpoints'
import { sendTest } from '../../services/webhooks/send-test'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import { text } from './schemas'
import { DeliveryJson, toDeliveryJson, toWebhookEndpointJson, WebhookEndpointJson } from './webhook-json'

const fields = {
  url: text(2000).min(1),
  description: text(200),
  types: z.array(z.enum(EVENT_TYPE_NAMES)).max(EVENT_TYPE_NAMES.length),
}

const NewEndpoint = z.strictObject({
  url: fields.url,
  description: fields.description.default(''),
  types: fields.types.default([]),
})

const Patch = z.strictObject({
  url: fields.url.optional(),
  description: fields.description.optional(),
  types: fields.types.optional(),
  enabled: z.boolean().optional(),
})

/** A day to take the new secret over, a week at most. */
const Rotation = z.strictObject({ overlap_hours: z.int().min(0).max(168).default(24) })

const WithSecret = WebhookEndpointJson.extend({ secret: z.string() })

const read = { tag: 'Webhooks', access: 'webhooks:read' } as const
const write = { tag: 'Webhooks', access: 'webhooks:write' } as const

const idOf = (c: HonoContext<AppEnv>): string => c.req.param('id') ?? ''
const ownHostOf = (c: HonoContext<AppEnv>): string => new URL(c.req.url).hostname

export const webhookEndpointEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/webhook-endpoints',
    summary: 'List webhook endpoints',
    description:
      'Each with its status: `on`, `failing` (the last attempt failed), `paused` (it asked for a pause), ' +
      '`off` (by a member), `gone` (it answered 410), `given_up` (five days of failures). Deliveries are ' +
      'counted over seven days, waiting ones in all.',
    answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(WebhookEndpointJson) }) } },
    handle: async (c) => c.json({ data: (await describeWebhooks(c.var.ctx)).map(toWebhookEndpointJson) }),
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/webhook-endpoints',
    summary: 'Make a webhook endpoint',
    description:
      'Its signing secret is in this answer and never again. Without `types` it hears of everything. ' +
      'The URL must be https on the public internet; every address behind its name is judged now and ' +
      'again at each attempt.',
    body: NewEndpoint,
    answers: { 201: { description: 'The endpoint and its secret', schema: WithSecret } },
    handle: async (c, { body }) => {
      const { row, secret } = await createWebhookEndpoint(c.var.ctx, body, ownHostOf(c))
      return c.json({ ...toWebhookEndpointJson(await describeWebhook(c.var.ctx, row)), secret }, 201)
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/webhook-endpoints/:id',
    summary: 'Read a webhook endpoint',
    answers: { 200: { description: 'The endpoint', schema: WebhookEndpointJson } },
    handle: async (c) => c.json(toWebhookEndpointJson(await describeWebhookById(c.var.ctx, idOf(c)))),
  }),
  endpoint({
    ...write,
    method: 'patch',
    path: '/v1/webhook-endpoints/:id',
    summary: 'Change a webhook endpoint, or switch it on or off',
    description:
      'Switched off, what waits for it fails and nothing new is kept for it. Switched on, it begins ' +
      'with a clean record; what failed can be replayed.',
    body: Patch,
    answers: { 200: { description: 'As it is now', schema: WebhookEndpointJson } },
    handle: async (c, { body }) => {
      const row = await updateWebhookEndpoint(c.var.ctx, idOf(c), body, ownHostOf(c))
      return c.json(toWebhookEndpointJson(await describeWebhook(c.var.ctx, row)))
    },
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: '/v1/webhook-endpoints/:id',
    summary: 'Drop a webhook endpoint',
    description: 'What waits for it fails. Its deliveries stay on record for their thirty days.',
    answers: { 204: { description: 'Gone' } },
    handle: async (c) => {
      await removeWebhookEndpoint(c.var.ctx, idOf(c))
      return c.body(null, 204)
    },
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/webhook-endpoints/:id/secret',
    summary: 'Make a new signing secret',
    description:
      'It is in this answer and never again. Until the overlap is over everything is signed with both, ' +
      'so that the receiver may change at any time.',
    body: Rotation,
    answers: { 200: { description: 'The endpoint and its new secret', schema: WithSecret } },
    handle: async (c, { body: { overlap_hours } }) => {
      const { row, secret } = await rotateSecret(c.var.ctx, idOf(c), overlap_hours * 3_600_000)
      return c.json({ ...toWebhookEndpointJson(await describeWebhook(c.var.ctx, row)), secret })
    },
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/webhook-endpoints/:id/tests',
    summary: 'Send a test event',
    description: 'Type `webhook.test`, sent at once, also while the endpoint is off. Answers how it went.',
    answers: { 201: { description: 'The delivery', schema: DeliveryJson } },
    handle: async (c) => c.json(toDeliveryJson(await sendTest(c.var.ctx, idOf(c))), 201),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/webhook-endpoints/:id/replay',
    summary: 'Send all failed deliveries of an endpoint again',
    description: 'Under the ids they had, from the beginning of the schedule.',
    answers: { 202: { description: 'How many', schema: z.object({ queued: z.int() }) } },
    handle: async (c) => c.json({ queued: await replayFailed(c.var.ctx, idOf(c)) }, 202),
  }),
]
