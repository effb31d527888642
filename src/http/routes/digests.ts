import * as z from 'zod'
import { listDigests } from '../../../db/queries/digests'
import { requireDigest } from '../../services/digests/make'
import {
  loadDigestSettings,
  MAX_DIGEST_CHANNELS,
  MAX_RECIPIENTS,
  saveDigestSettings,
} from '../../services/digests/settings'
import { digestText } from '../../services/digests/text'
import { type Endpoint, endpoint } from '../endpoint'
import { DigestJson, DigestSettingsJson, toDigestJson, toDigestSettingsJson } from './digest-json'
import { day, id } from './schemas'

const Settings = z.strictObject({
  on: z.boolean(),
  every: z.enum(['week', 'month']),
  weekday: z.int().min(1).max(7),
  month_day: z.int().min(1).max(28),
  hour: z.int().min(0).max(23),
  recipients: z.array(z.email().max(254)).max(MAX_RECIPIENTS),
  channel_ids: z.array(id).max(MAX_DIGEST_CHANNELS),
})

// They name what customers say and pay, and lead to their words.
const read = { tag: 'Digests', access: 'responses:read' } as const

export const digestEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/digests',
    summary: 'List digests, newest first',
    description: 'One for each window of the schedule in which something happened. `before` turns the page.',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      before: day.optional(),
    }),
    answers: { 200: { description: 'A page', schema: z.object({ data: z.array(DigestJson) }) } },
    handle: async (c, { query: { limit, before } }) => {
      const { db, workspace } = c.var.ctx
      const rows = await listDigests(db, workspace.id, limit, before)
      return c.json({ data: rows.map(toDigestJson) })
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/digests/:id',
    summary: 'Read a digest',
    description:
      'As it was when it was made. `rising` is held against the four equally long times before, scores and ' +
      'churn against the one before. `quotes` are responses.',
    answers: { 200: { description: 'The digest', schema: DigestJson } },
    handle: async (c) => c.json(toDigestJson(await requireDigest(c.var.ctx, c.req.param('id') ?? ''))),
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/digests/:id/markdown',
    summary: 'Read a digest as Markdown',
    description: 'With the words it quotes, as far as they still are there.',
    answers: { 200: { description: 'The text', contentType: 'text/markdown' } },
    handle: async (c) => {
      const { ctx } = c.var
      const row = await requireDigest(ctx, c.req.param('id') ?? '')
      const url = `${new URL(c.req.url).origin}/digests/${row.id}`
      return c.body(await digestText(ctx, row, url), 200, { 'content-type': 'text/markdown; charset=utf-8' })
    },
  }),
  endpoint({
    method: 'get',
    tag: 'Digests',
    access: 'workspace:read',
    path: '/v1/digest-settings',
    summary: 'Read when digests are made and where they go',
    answers: { 200: { description: 'The settings', schema: DigestSettingsJson } },
    handle: async (c) => c.json(toDigestSettingsJson(await loadDigestSettings(c.var.ctx))),
  }),
  endpoint({
    method: 'put',
    tag: 'Digests',
    access: 'workspace:write',
    path: '/v1/digest-settings',
    summary: 'Say when digests are made and where they go',
    description:
      'In the workspace’s zone: every `weekday` (1 is Monday) or `month_day` at `hour`, of the whole days ' +
      'before. A day is never told of twice, also when the schedule changes.',
    body: Settings,
    answers: { 200: { description: 'As they are now', schema: DigestSettingsJson } },
    handle: async (c, { body }) => {
      const { on: isOn, every, weekday, month_day: monthDay, hour, recipients, channel_ids: channelIds } = body
      const schedule = { every, weekday, monthDay, hour }
      return c.json(
        toDigestSettingsJson(
          await saveDigestSettings(c.var.ctx, { isOn, schedule, recipients: [...new Set(recipients)], channelIds }),
        ),
      )
    },
  }),
]
