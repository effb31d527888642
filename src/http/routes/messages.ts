import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import { listAttempts } from '../../../db/queries/deliveries'
import { findMessage, listMessages, readMessageSettings } from '../../../db/queries/messages'
import * as limits from '../../domain/messages/limits'
import { MAX_CAP_COUNT, MAX_CAP_DAYS, type MessageSettings } from '../../domain/messages/settings'
import { MESSAGE_STATES } from '../../domain/messages/state'
import { AppError } from '../../errors'
import { tellUserConsent } from '../../services/messages/consent'
import { replayMessage } from '../../services/messages/replay'
import { replyToResponse } from '../../services/messages/reply'
import { changeMessageSettings } from '../../services/messages/write-settings'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import { MessageJson, toMessageJson, toWholeMessageJson, WholeMessageJson } from './message-json'
import { fromCursor, listOf, page, text, toIsoOrNull, toPage } from './schemas'

/** Newest first; the schedule makes ten, each replay as many again. */
const MAX_ATTEMPTS = 100

const read = { tag: 'Messages', access: 'messages:read' } as const
const write = { tag: 'Messages', access: 'messages:write' } as const

const idOf = (c: HonoContext<AppEnv>): string => c.req.param('id') ?? ''

const minute = z.int().min(0).max(1439)

const settings = {
  quiet_hours: z.strictObject({ from: minute, to: minute }).nullable(),
  contact_cap: z
    .strictObject({ count: z.int().min(1).max(MAX_CAP_COUNT), days: z.int().min(1).max(MAX_CAP_DAYS) })
    .nullable(),
  footer: text(limits.FOOTER),
}

const SettingsJson = z.object(settings)
const SettingsPatch = z.strictObject(settings).partial()

const toSettingsJson = ({ quietHours, contactCap, footer }: MessageSettings) => ({
  quiet_hours: quietHours,
  contact_cap: contactCap,
  footer,
})

const Reply = z.strictObject({
  key: text(80).min(1),
  subject: text(limits.SUBJECT).default(''),
  body: text(limits.BODY - limits.VALUE).min(1),
})

const CONSENTS = ['yes', 'unsubscribed'] as const

const ConsentBody = z.strictObject({
  messages: z.enum(CONSENTS),
  by: z.enum(['host', 'person']).default('host'),
})

const ConsentJson = z.object({
  respondent_id: z.string(),
  messages: z.enum(CONSENTS).nullable(),
  messages_at: z.string().nullable(),
})

export const messageEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/messages',
    summary: 'List messages, newest first',
    description:
      'States: `waiting` (for its time, or its next attempt), `sent`, `failed`, and `withheld` with the reason: ' +
      '`no_address`, `no_consent`, `unsubscribed`, `capped`, `no_public_url`, `no_channel`, `no_template`.',
    query: z.strictObject({ ...page, state: z.enum(MESSAGE_STATES).optional() }),
    answers: { 200: { description: 'A page', schema: listOf(MessageJson) } },
    handle: async (c, { query: { limit, cursor, state } }) => {
      const { db, workspace } = c.var.ctx
      const rows = await listMessages(db, workspace.id, { state, after: fromCursor(cursor) }, limit + 1)
      return c.json(toPage(rows, limit, (row) => row.createdAt, toMessageJson))
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/messages/:id',
    summary: 'Read a message with its words and its attempts',
    answers: { 200: { description: 'The message and its last hundred attempts', schema: WholeMessageJson } },
    handle: async (c) => {
      const { db, workspace } = c.var.ctx
      const row = await findMessage(db, workspace.id, idOf(c))
      if (!row) throw new AppError('not_found', 'no such message')
      return c.json(toWholeMessageJson(row, await listAttempts(db, workspace.id, row.id, MAX_ATTEMPTS)))
    },
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/messages/:id/replay',
    summary: 'Try a message again',
    description: 'One that failed or is withheld, under its id. It is judged anew: who said no still gets nothing.',
    answers: { 200: { description: 'As it is now', schema: MessageJson } },
    handle: async (c) => c.json(toMessageJson(await replayMessage(c.var.ctx, idOf(c)))),
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/responses/:id/replies',
    summary: 'Answer a response by mail',
    description:
      'To who gave it, with their words below. The same `key` writes one reply, however often it is sent. ' +
      'Refused where nobody knows their address, or they have unsubscribed.',
    body: Reply,
    answers: { 201: { description: 'The message', schema: MessageJson } },
    handle: async (c, { body }) =>
      c.json(toMessageJson(await replyToResponse(c.var.ctx, { responseId: idOf(c), authorId: null, ...body })), 201),
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/message-settings',
    summary: 'Read how the workspace writes to people',
    description: 'Quiet hours in minutes of the day, on the clock of the person. Null is without.',
    answers: { 200: { description: 'The settings', schema: SettingsJson } },
    handle: async (c) =>
      c.json(toSettingsJson(await readMessageSettings(c.var.ctx.db, c.var.ctx.workspace.id))),
  }),
  endpoint({
    ...write,
    method: 'patch',
    path: '/v1/message-settings',
    summary: 'Change how the workspace writes to people',
    body: SettingsPatch,
    answers: { 200: { description: 'As they are now', schema: SettingsJson } },
    handle: async (c, { body: { quiet_hours, contact_cap, footer } }) =>
      c.json(
        toSettingsJson(
          await changeMessageSettings(c.var.ctx, {
            ...(quiet_hours === undefined ? {} : { quietHours: quiet_hours }),
            ...(contact_cap === undefined ? {} : { contactCap: contact_cap }),
            ...(footer === undefined ? {} : { footer }),
          }),
        ),
      ),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/users/:id/consent',
    summary: 'Say whether one of your users may be written to',
    description:
      'By your own id of them. `by` is `person` where they said it to you themselves, which alone takes back ' +
      'an unsubscription. Answers what holds now.',
    body: ConsentBody,
    answers: { 200: { description: 'What holds', schema: ConsentJson } },
    handle: async (c, { body: { messages, by } }) => {
      const row = await tellUserConsent(c.var.ctx, idOf(c), messages, by)
      return c.json({ respondent_id: row.id, messages: row.messages, messages_at: toIsoOrNull(row.messagesAt) })
    },
  }),
]
