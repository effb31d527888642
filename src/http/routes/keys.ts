import * as z from 'zod'
import { type KeyRow, listKeys } from '../../../db/queries/workspaces'
import { SCOPES } from '../../context'
import { createKey, revokeKey } from '../../services/auth/keys'
import { type Endpoint, endpoint } from '../endpoint'
import { instant, text, toIso, toIsoOrNull } from './schemas'

const KeyJson = z.object({
  id: z.string(),
  kind: z.enum(['publishable', 'secret']),
  name: z.string(),
  shown: z.string(),
  scopes: z.array(z.string()),
  created_at: z.string(),
  revoked_at: z.string().nullable(),
  expires_at: z.string().nullable(),
  last_used_at: z.string().nullable().describe('To the hour'),
})

const toKeyJson = (row: KeyRow): z.infer<typeof KeyJson> => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  shown: row.shown,
  scopes: row.scopes,
  created_at: toIso(row.createdAt),
  revoked_at: toIsoOrNull(row.revokedAt),
  expires_at: toIsoOrNull(row.expiresAt),
  last_used_at: toIsoOrNull(row.lastUsedAt),
})

const NewKey = z.strictObject({
  kind: z.enum(['publishable', 'secret']),
  name: text(100).min(1),
  scopes: z.array(z.enum(SCOPES)).max(SCOPES.length).default([]),
  expires_at: instant.nullable().default(null),
})

const shared = { tag: 'Keys', access: 'keys:write' } as const

export const keyEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/keys',
    summary: 'List keys, newest first',
    answers: { 200: { description: 'Without the keys themselves', schema: z.object({ data: z.array(KeyJson) }) } },
    handle: async (c) => {
      const { ctx } = c.var
      return c.json({ data: (await listKeys(ctx.db, ctx.workspace.id)).map(toKeyJson) })
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/keys',
    summary: 'Make a key',
    description: 'The whole key is in this answer and never again.',
    body: NewKey,
    answers: { 201: { description: 'The key', schema: KeyJson.extend({ key: z.string() }) } },
    handle: async (c, { body }) => {
      const { row, key } = await createKey(c.var.ctx, {
        ...body,
        expiresAt: body.expires_at === null ? null : Date.parse(body.expires_at),
      })
      return c.json({ ...toKeyJson(row), key }, 201)
    },
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/keys/:id/revocation',
    summary: 'Revoke a key',
    answers: { 200: { description: 'As it is now', schema: KeyJson } },
    handle: async (c) => c.json(toKeyJson(await revokeKey(c.var.ctx, c.req.param('id') ?? ''))),
  }),
]
