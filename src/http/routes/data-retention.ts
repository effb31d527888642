import * as z from 'zod'
import { type Keeping, LEAST_DAYS, MOST_DAYS } from '../../domain/privacy/keeping'
import { changeKeeping, previewKeeping, readKeeping } from '../../services/privacy/keeping'
import { type Endpoint, endpoint } from '../endpoint'

const days = z.int().min(LEAST_DAYS).max(MOST_DAYS).nullable()

const KeepingJson = z.object({ texts_days: days, messages_days: days, billing_messages_days: days })
const Body = z.strictObject({ texts_days: days, messages_days: days, billing_messages_days: days })
const CountsJson = z.object({ texts: z.int(), messages: z.int(), billing_messages: z.int() })

const path = '/v1/data-retention'
const shared = { tag: 'Workspace' } as const

const fromJson = (body: z.infer<typeof Body>): Keeping => ({
  texts: body.texts_days,
  messages: body.messages_days,
  billingMessages: body.billing_messages_days,
})

const toJson = ({ texts, messages, billingMessages }: Keeping): z.infer<typeof KeepingJson> => ({
  texts_days: texts,
  messages_days: messages,
  billing_messages_days: billingMessages,
})

export const dataRetentionEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'get',
    path,
    access: 'workspace:read',
    summary: 'Read for how many days what was written is kept',
    description: 'Null keeps it for good, as it is unless said otherwise.',
    answers: { 200: { description: 'The days', schema: KeepingJson } },
    handle: async (c) => c.json(toJson(await readKeeping(c.var.ctx))),
  }),
  endpoint({
    ...shared,
    method: 'put',
    path,
    access: 'workspace:write',
    summary: 'Say for how many days what was written is kept',
    description:
      `Each ${LEAST_DAYS} to ${MOST_DAYS} days, or null for good. What is older goes within the hour and cannot be had ` +
      'back: answers lose their words, keywords and page and stay counted; messages are deleted; what billing systems ' +
      'sent is emptied, and can be applied no more.',
    body: Body,
    answers: { 200: { description: 'As it is now', schema: KeepingJson } },
    handle: async (c, { body }) => c.json(toJson(await changeKeeping(c.var.ctx, fromJson(body)))),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: `${path}/preview`,
    access: 'workspace:read',
    summary: 'Count what would go by other days, without changing anything',
    body: Body,
    answers: { 200: { description: 'How many of each', schema: CountsJson } },
    handle: async (c, { body }) => {
      const { texts, messages, billingMessages } = await previewKeeping(c.var.ctx, fromJson(body))
      return c.json({ texts, messages, billing_messages: billingMessages })
    },
  }),
]
