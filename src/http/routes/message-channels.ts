import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import { listChannels } from '../../../db/queries/messages'
import * as limits from '../../domain/messages/limits'
import { CHANNELS } from '../../providers/channels'
import { replayChannel } from '../../services/messages/replay'
import { sendChannelTest } from '../../services/messages/send-test'
import { createChannel, removeChannel, requireChannel, updateChannel } from '../../services/messages/write-channel'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import { ChannelJson, MessageJson, toChannelJson, toMessageJson } from './message-json'
import { text } from './schemas'

const settings = z
  .record(text(40), text(limits.SETTING))
  .refine((all) => Object.keys(all).length <= 20, 'must have at most 20 fields')
const name = text(limits.CHANNEL_NAME).min(1)

const NewChannel = z.strictObject({ type: text(40), name, settings: settings.default({}) })

const Patch = z.strictObject({
  name: name.optional(),
  settings: settings.optional(),
  enabled: z.boolean().optional(),
})

const Test = z.strictObject({ address: text(limits.ADDRESS).nullable().default(null) })

const WithSecret = ChannelJson.extend({ secret: z.string().nullable() })

const read = { tag: 'Messages', access: 'messages:read' } as const
const write = { tag: 'Messages', access: 'messages:write' } as const

const idOf = (c: HonoContext<AppEnv>): string => c.req.param('id') ?? ''
const ownHostOf = (c: HonoContext<AppEnv>): string => new URL(c.req.url).hostname

const KINDS = Object.values(CHANNELS)
  .map(({ slug, fields }) => `\`${slug}\` (${fields.map((field) => `\`${field.name}\``).join(', ')})`)
  .join(', ')

export const messageChannelEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/message-channels',
    summary: 'List channels',
    description: 'Each with its status, as that of a webhook endpoint. Of secrets only the beginning is shown.',
    answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(ChannelJson) }) } },
    handle: async (c) => {
      const { db, workspace, now } = c.var.ctx
      return c.json({ data: (await listChannels(db, workspace.id)).map((row) => toChannelJson(row, now())) })
    },
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/message-channels',
    summary: 'Make a channel',
    description: `Types and their settings: ${KINDS}. A \`webhook\` signs what it sends; its secret is in this answer and never again.`,
    body: NewChannel,
    answers: { 201: { description: 'The channel', schema: WithSecret } },
    handle: async (c, { body }) => {
      const row = await createChannel(c.var.ctx, body, ownHostOf(c))
      return c.json({ ...toChannelJson(row, c.var.ctx.now()), secret: row.settings.secret ?? null }, 201)
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/message-channels/:id',
    summary: 'Read a channel',
    answers: { 200: { description: 'The channel', schema: ChannelJson } },
    handle: async (c) => c.json(toChannelJson(await requireChannel(c.var.ctx, idOf(c)), c.var.ctx.now())),
  }),
  endpoint({
    ...write,
    method: 'patch',
    path: '/v1/message-channels/:id',
    summary: 'Change a channel, or switch it on or off',
    description: 'A setting that is left out, and a secret that is empty, stays. Switched off, what waits for it fails.',
    body: Patch,
    answers: { 200: { description: 'As it is now', schema: ChannelJson } },
    handle: async (c, { body }) =>
      c.json(toChannelJson(await updateChannel(c.var.ctx, idOf(c), body, ownHostOf(c)), c.var.ctx.now())),
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: '/v1/message-channels/:id',
    summary: 'Drop a channel',
    description: 'What waits for it fails. Its messages stay on record.',
    answers: { 204: { description: 'Gone' } },
    handle: async (c) => {
      await removeChannel(c.var.ctx, idOf(c))
      return c.body(null, 204)
    },
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/message-channels/:id/tests',
    summary: 'Send a test',
    description: 'At once, also while the channel is off; by mail to `address`. Answers how it went.',
    body: Test,
    answers: { 201: { description: 'The message', schema: MessageJson } },
    handle: async (c, { body: { address } }) =>
      c.json(toMessageJson(await sendChannelTest(c.var.ctx, idOf(c), address)), 201),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/message-channels/:id/replay',
    summary: 'Send all failed messages of a channel again',
    description: 'Under the ids they had. Each is judged anew: who has unsubscribed since gets nothing.',
    answers: { 204: { description: 'On their way' } },
    handle: async (c) => {
      await replayChannel(c.var.ctx, idOf(c))
      return c.body(null, 204)
    },
  }),
]
