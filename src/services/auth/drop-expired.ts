import { listExpiredSessions } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { closeSession } from './sign-in'

/** Removes sessions nobody can use any more. */
export async function dropExpiredSessions(ctx: Context): Promise<number> {
  const hashes = await listExpiredSessions(ctx.db, ctx.workspace.id, ctx.now())
  await Promise.all(hashes.map((hash) => ctx.write(ctx.workspace, closeSession, hash)))
  return hashes.length
}
