import { findSignInLink } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { sha256Hex } from '../../crypto'
import { AppError } from '../../errors'
import { randomCharacters } from '../../ids'
import { type Action, seeNothing } from '../action'

type LinkRow = NonNullable<Awaited<ReturnType<typeof findSignInLink>>>

const LINK_LIFE_MS = 24 * 3_600_000
export const SESSION_LIFE_MS = 30 * 24 * 3_600_000

/** Makes a link that signs its holder in once, within a day. Returns the token for its address. */
export async function createSignInLink(ctx: Context): Promise<string> {
  const token = randomCharacters(32)
  const now = ctx.now()
  await ctx.write(ctx.workspace, writeSignInLink, {
    hash: await sha256Hex(token),
    workspaceId: ctx.workspace.id,
    createdAt: now,
    expiresAt: now + LINK_LIFE_MS,
    usedAt: null,
  })
  return token
}

/** Uses up a link and opens a session; returns its token. Throws unauthorized for a spent link. */
export async function signIn(ctx: Context, linkToken: string): Promise<string> {
  const session = randomCharacters(32)
  await ctx.write(ctx.workspace, openSession, {
    linkHash: await sha256Hex(linkToken),
    sessionHash: await sha256Hex(session),
  })
  return session
}

export async function signOut(ctx: Context, sessionHash: string): Promise<void> {
  await ctx.write(ctx.workspace, closeSession, sessionHash)
}

export const writeSignInLink: Action<LinkRow, null, null> = {
  name: 'writeSignInLink',
  keys: ({ hash }) => [`link ${hash}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { signInLinks: [row] } }),
}

export const openSession: Action<{ linkHash: string; sessionHash: string }, LinkRow | undefined, null> = {
  name: 'openSession',
  keys: ({ linkHash }) => [`link ${linkHash}`],
  see: (db, _workspaceId, inputs) =>
    Promise.all(inputs.map(({ linkHash }) => findSignInLink(db, linkHash))),

  decide(link, { sessionHash }, { now, workspace }) {
    if (!link || link.usedAt !== null || link.expiresAt <= now || link.workspaceId !== workspace.id) {
      throw new AppError('unauthorized', 'this sign-in link was used or is too old')
    }
    const session = {
      hash: sessionHash,
      workspaceId: workspace.id,
      createdAt: now,
      expiresAt: now + SESSION_LIFE_MS,
    }
    return {
      result: null,
      changes: { signInLinks: [{ ...link, usedAt: now }], sessions: [session] },
    }
  },
}

export const closeSession: Action<string, null, null> = {
  name: 'closeSession',
  keys: (hash) => [`session ${hash}`],
  see: seeNothing,
  decide: (_seen, hash) => ({ result: null, changes: { dropSessions: [{ hash }] } }),
}
