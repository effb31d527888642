import { findFirstOwner, type MemberRow } from '../../../db/queries/members'
import { findSignInLink, findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { sha256Hex } from '../../crypto'
import { AppError } from '../../errors'
import { randomCharacters } from '../../ids'
import { type Action, seeNothing } from '../action'

type LinkRow = NonNullable<Awaited<ReturnType<typeof findSignInLink>>>

const LINK_LIFE_MS = 24 * 3_600_000

/** Who somebody is, as the place they take will show them. */
export interface Person {
  userId: string
  name: string
  email: string
}

/** Makes a link whose holder may become the workspace's first owner, once, within a day. */
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

/** The workspace that waits for the holder of the link. Throws unauthorized for a spent one. */
export async function findWaitingPlace(
  { db, now }: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<WorkspaceRow> {
  const link = await findSignInLink(db, await sha256Hex(token))
  const workspace = link && (await findWorkspace(db, link.workspaceId))
  const owner = workspace && (await findFirstOwner(db, workspace.id))
  requirePlace(link, owner, now())
  if (!workspace) throw spent()
  return workspace
}

/** Makes the person the workspace's first owner and uses up the link. */
export async function becomeOwner(ctx: Context, token: string, person: Person): Promise<void> {
  await ctx.write(ctx.workspace, takeOwnersPlace, { linkHash: await sha256Hex(token), person })
}

export const writeSignInLink: Action<LinkRow, null, null> = {
  name: 'writeSignInLink',
  keys: ({ hash }) => [`link ${hash}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { signInLinks: [row] } }),
}

interface Seen {
  link: LinkRow | undefined
  owner: MemberRow | undefined
}

export const takeOwnersPlace: Action<{ linkHash: string; person: Person }, Seen, MemberRow> = {
  name: 'takeOwnersPlace',
  keys: ({ linkHash }) => [`link ${linkHash}`, 'members'],
  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ linkHash }) => ({
        link: await findSignInLink(db, linkHash),
        owner: await findFirstOwner(db, workspaceId),
      })),
    ),

  decide(seen, { person }, { now, workspace }) {
    const { link, owner } = requirePlace(seen.link, seen.owner, now)
    if (link.workspaceId !== workspace.id) throw spent()
    const member = { ...owner, ...person }
    return {
      result: member,
      changes: { signInLinks: [{ ...link, usedAt: now }], members: [member] },
    }
  },

  audit: (_seen, _input, { id, role }) => ({ what: 'member.joined', subject: id, detail: { role } }),
}

function requirePlace(link: LinkRow | undefined, owner: MemberRow | undefined, now: number) {
  const isOpen = link !== undefined && link.usedAt === null && link.expiresAt > now
  if (!isOpen || owner?.userId !== null) throw spent()
  return { link, owner }
}

const spent = () => new AppError('unauthorized', 'this link was used or is too old')
