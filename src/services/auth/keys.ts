import { findKey, type KeyRow } from '../../../db/queries/workspaces'
import type { Context, Scope } from '../../context'
import { sha256Hex } from '../../crypto'
import { AppError } from '../../errors'
import { randomCharacters } from '../../ids'
import { type Action, seeNothing } from '../action'
import { requireScope } from './require-scope'

export interface NewKey {
  kind: 'publishable' | 'secret'
  name: string
  scopes: Scope[]
  /** From then on it opens nothing. */
  expiresAt?: number | null
}

/** 26 characters of 5 bits: 130 random bits behind the prefix. */
const KEY_CHARACTERS = 26

/** Makes a key. The whole key is in the answer once; of a secret one only the hash is kept. */
export async function createKey(ctx: Context, input: NewKey): Promise<{ row: KeyRow; key: string }> {
  requireScope(ctx, 'keys:write')
  const { actor } = ctx
  if (actor.kind === 'key' && input.scopes.some((scope) => !actor.scopes.includes(scope))) {
    throw new AppError('forbidden', 'a key can only pass on scopes it has')
  }
  if (input.expiresAt && input.expiresAt <= ctx.now()) {
    throw new AppError('invalid_request', 'a key expires in the future')
  }
  const made = await makeKey(ctx, input)
  await ctx.write(ctx.workspace, writeKey, made.row)
  return made
}

export async function makeKey(
  { workspace, now, newId }: Pick<Context, 'workspace' | 'now' | 'newId'>,
  { kind, name, scopes, expiresAt = null }: NewKey,
): Promise<{ row: KeyRow; key: string }> {
  const key = `${kind === 'publishable' ? 'pk' : 'sk'}_${randomCharacters(KEY_CHARACTERS)}`
  const row: KeyRow = {
    id: newId('key', now()),
    workspaceId: workspace.id,
    kind,
    name,
    hash: await sha256Hex(key),
    shown: kind === 'publishable' ? key : `${key.slice(0, 7)}…`,
    scopes: kind === 'publishable' ? [] : scopes,
    createdAt: now(),
    revokedAt: null,
    expiresAt,
    lastUsedAt: null,
  }
  return { row, key }
}

/** Ends a key for good; other processes notice within the cache's few seconds. */
export async function revokeKey(ctx: Context, id: string): Promise<KeyRow> {
  requireScope(ctx, 'keys:write')
  const row = await findKey(ctx.db, ctx.workspace.id, id)
  if (!row) throw new AppError('not_found', 'no such key')
  const revoked = { ...row, revokedAt: row.revokedAt ?? ctx.now() }
  await ctx.write(ctx.workspace, writeKey, revoked)
  ctx.cache.clear()
  return revoked
}

export const writeKey: Action<KeyRow, null, null> = {
  name: 'writeKey',
  keys: ({ id }) => [`key ${id}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { keys: [row] } }),

  audit: (_seen, { id, name, kind, scopes, expiresAt, revokedAt }) =>
    revokedAt === null
      ? {
          what: 'key.created',
          subject: id,
          detail: { name, kind, scopes: scopes.join(), expires: expiresAt },
        }
      : { what: 'key.revoked', subject: id, detail: { name } },
}

/** A key's last use is kept to the hour: a write for each request would cost more than it tells. */
const USE_MS = 3_600_000

/** Notes that a key was used, at most once an hour; `row` may be some seconds old. */
export async function noteUse(ctx: Context, row: KeyRow): Promise<void> {
  if (ctx.now() - (row.lastUsedAt ?? 0) < USE_MS) return
  // Requests of the next seconds still see the old row: one of them is enough.
  const isFirst = { value: false }
  await ctx.cache.get(`use:${row.id}`, async () => (isFirst.value = true))
  if (isFirst.value) await ctx.write(ctx.workspace, touchKey, row.id)
}

export const touchKey: Action<string, KeyRow | undefined, null> = {
  name: 'touchKey',
  keys: (id) => [`key ${id}`],
  see: (db, workspaceId, ids) => Promise.all(ids.map((id) => findKey(db, workspaceId, id))),
  decide: (row, _id, { now }) => ({
    result: null,
    changes: row ? { keys: [{ ...row, lastUsedAt: now }] } : {},
  }),
}
