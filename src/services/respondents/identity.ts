import type { Person } from '../../contract/client'
import type { Context } from '../../context'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Trust } from '../../domain/surveys/response'
import { sameSignature, signHex } from '../../crypto'

/** Who a request says it comes from, and how far that can be believed. */
export interface Identity {
  /** The person: `u:` + the host's id when it may be believed, else the anonymous key. */
  key: string
  /** The browser: `a:` + its anonymous id. */
  anonymousKey: string
  trust: Trust
}

/**
 * A signed id is verified, an unsigned one claimed. A wrong signature is never taken for the person
 * it names: the answer stays anonymous.
 */
export async function identityOf(ctx: Context, person: Person): Promise<Identity> {
  const anonymousKey = `a:${person.anonymous_id}`
  if (person.user_id === undefined) return { key: anonymousKey, anonymousKey, trust: 'anonymous' }
  const key = `u:${person.user_id}`
  if (person.signature === undefined) return { key, anonymousKey, trust: 'claimed' }

  const expected = await signHex(await identitySecret(ctx), person.user_id)
  return (await sameSignature(expected, person.signature))
    ? { key, anonymousKey, trust: 'verified' }
    : { key: anonymousKey, anonymousKey, trust: 'anonymous' }
}

export async function identitySecret(ctx: Context): Promise<string> {
  const workspace = await ctx.cache.get(`workspace:${ctx.workspace.id}`, () =>
    findWorkspace(ctx.db, ctx.workspace.id),
  )
  if (!workspace) throw new Error(`workspace ${ctx.workspace.id} is gone`)
  return workspace.identitySecret
}
