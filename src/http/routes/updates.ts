import * as z from 'zod'
import { listUpdates, type UpdateRow } from '../../../db/queries/updates'
import {
  MAX_REASON,
  MAX_STORY,
  MAX_TITLE,
  MAX_TOPIC,
  MAX_TOPICS,
  UPDATE_STATES,
} from '../../domain/updates/update'
import { moveUpdate, removeUpdate, updateUpdate } from '../../services/updates/change'
import { createUpdate } from '../../services/updates/create'
import { describeOne, describeUpdate, describeUpdates } from '../../services/updates/describe'
import { viewUpdates } from '../../services/updates/view'
import { type Endpoint, endpoint } from '../endpoint'
import { fromCursor, id, listOf, page, text, toPage } from './schemas'
import { toUpdateJson, UpdateJson, UpdatesViewJson, UpdateTopicJson } from './update-json'

const topic = UpdateTopicJson.extend({ value: text(MAX_TOPIC).trim().min(1) }).strict()

const fields = {
  title: text(MAX_TITLE).trim().min(1),
  story: text(MAX_STORY),
  topics: z.array(topic).max(MAX_TOPICS),
  state: z.enum(UPDATE_STATES),
  reason: text(MAX_REASON).nullable(),
  public: z.boolean(),
  owner_id: id.nullable(),
}

const NewUpdate = z.strictObject({
  title: fields.title,
  story: fields.story.default(''),
  topics: fields.topics.default([]),
  state: fields.state.default('considered'),
  reason: fields.reason.default(null),
  public: fields.public.default(false),
  owner_id: fields.owner_id.default(null),
})

const Patch = z.strictObject({
  title: fields.title.optional(),
  story: fields.story.optional(),
  topics: fields.topics.optional(),
  public: fields.public.optional(),
  owner_id: fields.owner_id.optional(),
})

const State = z.strictObject({ state: fields.state, reason: fields.reason.default(null) })

const read = { tag: 'Updates', access: 'updates:read' } as const
const write = { tag: 'Updates', access: 'updates:write' } as const
const one = { description: 'The update', schema: UpdateJson }

/** Tags of languages, the most wanted first; others than those we know cost nothing. */
const locales = text(400)
  .transform((all) => all.split(',').map((tag) => tag.trim()))
  .default([])

export const updateEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    tag: 'Client',
    access: 'client',
    path: '/v1/client/:key/updates',
    summary: 'What is new, as the widget lists it',
    description: 'The ten public updates that moved last, with the words around them in one of `locales`.',
    query: z.strictObject({ locales }),
    answers: { 200: { description: 'What to list', schema: UpdatesViewJson } },
    handle: async (c, { query }) => {
      c.header('cache-control', 'public, max-age=60')
      return c.json(await viewUpdates(c.var.ctx, c.var.clientKey, query.locales))
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/updates',
    summary: 'List updates, newest first',
    description:
      'What the team does about what people said. `asked` counts who mentioned its topics, from the newest ' +
      '5,000 mentions of each; `days_to_close` is how long their answers waited until it was shipped or declined.',
    query: z.strictObject({ ...page, state: fields.state.optional() }),
    answers: { 200: { description: 'A page', schema: listOf(UpdateJson) } },
    handle: async (c, { query: { limit, cursor, state } }) => {
      const { ctx } = c.var
      const after = fromCursor(cursor)
      const isNext = (row: UpdateRow) =>
        after === undefined || row.createdAt < after.at || (row.createdAt === after.at && row.id < after.id)
      const rows = (await listUpdates(ctx.db, ctx.workspace.id)).filter(
        (row) => isNext(row) && (state === undefined || row.state === state),
      )
      const described = await describeUpdates(ctx, rows.slice(0, limit + 1))
      return c.json(toPage(described, limit, (row) => row.createdAt, toUpdateJson))
    },
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/updates',
    summary: 'Make an update',
    description: 'Of what is asked for in some themes or keywords. `story` is plain text. Declined needs a reason.',
    body: NewUpdate,
    answers: { 201: one },
    handle: async (c, { body: { public: isPublic, owner_id: ownerId, ...body } }) => {
      const row = await createUpdate(c.var.ctx, { ...body, isPublic, ownerId })
      return c.json(toUpdateJson(await describeOne(c.var.ctx, row)), 201)
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/updates/:id',
    summary: 'Read an update',
    answers: { 200: one },
    handle: async (c) => c.json(toUpdateJson(await describeUpdate(c.var.ctx, c.req.param('id') ?? ''))),
  }),
  endpoint({
    ...write,
    method: 'patch',
    path: '/v1/updates/:id',
    summary: 'Change an update',
    body: Patch,
    answers: { 200: one },
    handle: async (c, { body: { public: isPublic, owner_id: ownerId, ...body } }) => {
      const row = await updateUpdate(c.var.ctx, c.req.param('id') ?? '', { ...body, isPublic, ownerId })
      return c.json(toUpdateJson(await describeOne(c.var.ctx, row)))
    },
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/updates/:id/state',
    summary: 'Say how far an update is',
    description: 'Any state may follow any other. `declined` needs a reason, which the public page shows.',
    body: State,
    answers: { 200: one },
    handle: async (c, { body: { state, reason } }) => {
      const row = await moveUpdate(c.var.ctx, c.req.param('id') ?? '', state, reason)
      return c.json(toUpdateJson(await describeOne(c.var.ctx, row)))
    },
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: '/v1/updates/:id',
    summary: 'Drop an update',
    answers: { 204: { description: 'Gone' } },
    handle: async (c) => {
      await removeUpdate(c.var.ctx, c.req.param('id') ?? '')
      return c.body(null, 204)
    },
  }),
]
