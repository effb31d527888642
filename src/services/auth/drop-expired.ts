import { listExpired } from '../../../db/queries/people'
import type { Context } from '../../context'
import { type Action, seeNothing } from '../action'
import { dropOldAttempts } from './attempts'

/** Removes sessions, links and counts nobody can use any more. */
export async function dropExpired(ctx: Context): Promise<number> {
  const { sessions, verifications } = await listExpired(ctx.db, ctx.now())
  if (sessions.length + verifications.length > 0) {
    await ctx.write(ctx.workspace, dropEnded, {
      dropUserSessions: sessions,
      dropVerifications: verifications,
    })
  }
  return sessions.length + verifications.length + (await dropOldAttempts(ctx))
}

interface Ended {
  dropUserSessions: { id: string }[]
  dropVerifications: { id: string }[]
}

export const dropEnded: Action<Ended, null, null> = {
  name: 'dropEnded',
  keys: () => [],
  see: seeNothing,
  decide: (_seen, changes) => ({ result: null, changes: { ...changes } }),
}
