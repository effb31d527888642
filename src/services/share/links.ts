import { findShareLink, findShareLinkByHash, listShareLinks, type ShareLinkRow } from '../../../db/queries/share-links'
import type { Db } from '../../../db/client'
import type { Context } from '../../context'
import { sha256Hex } from '../../crypto'
import { AppError } from '../../errors'
import { randomCharacters } from '../../ids'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'

export const SHARED_PAGES = ['overview', 'churn'] as const
export type SharedPage = (typeof SHARED_PAGES)[number]

/** For how long a link may be good, in days. */
export const SHARE_LIVES = [1, 7, 30, 90] as const

/** More than this in force are more than anybody keeps in mind. */
export const MAX_SHARE_LINKS = 100

export interface NewShareLink {
  name: string
  page: SharedPage
  days: number
  lifeDays: (typeof SHARE_LIVES)[number]
}

const DAY_MS = 86_400_000

/** Makes a link and returns its token, which is told this once: only its hash is kept. */
export async function createShareLink(
  ctx: Context,
  { name, page, days, lifeDays }: NewShareLink,
): Promise<{ row: ShareLinkRow; token: string }> {
  requireScope(ctx, 'workspace:write')
  const [now, token] = [ctx.now(), randomCharacters(32)]
  const known = await listShareLinks(ctx.db, ctx.workspace.id, MAX_SHARE_LINKS)
  if (known.filter((link) => isGood(link, now)).length >= MAX_SHARE_LINKS) {
    throw new AppError('conflict', `there are ${MAX_SHARE_LINKS} links already: revoke some first`)
  }
  const row: ShareLinkRow = {
    id: ctx.newId('shr', now),
    workspaceId: ctx.workspace.id,
    name,
    page,
    days,
    hash: await sha256Hex(token),
    createdAt: now,
    expiresAt: now + lifeDays * DAY_MS,
    revokedAt: null,
  }
  await ctx.write(ctx.workspace, storeShareLink, row)
  return { row, token }
}

/** Ends a link at once. */
export async function revokeShareLink(ctx: Context, id: string): Promise<void> {
  requireScope(ctx, 'workspace:write')
  const row = await findShareLink(ctx.db, ctx.workspace.id, id)
  if (!row) throw new AppError('not_found', 'no such link')
  await ctx.write(ctx.workspace, storeShareLink, { ...row, revokedAt: row.revokedAt ?? ctx.now() })
}

/** What a token opens now. Unknown, revoked and expired ones are told alike. Throws not_found. */
export async function openShareLink(db: Db, token: string, now: number): Promise<ShareLinkRow> {
  const row = await findShareLinkByHash(db, await sha256Hex(token))
  if (!row || !isGood(row, now)) throw new AppError('not_found', 'this link is not good any more')
  return row
}

export const isGood = ({ revokedAt, expiresAt }: ShareLinkRow, now: number): boolean =>
  revokedAt === null && expiresAt > now

export const storeShareLink: Action<ShareLinkRow, null, null> = {
  name: 'storeShareLink',
  keys: ({ id }) => [`share ${id}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { shareLinks: [row] } }),
}
