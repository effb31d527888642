import { type CancelSessionRow, listStaleSessions } from '../../../db/queries/cancellations'
import type { Context } from '../../context'
import type { Action } from '../action'
import { listSessionsByKey } from '../../../db/queries/cancellations'
import { completedEvent } from './completed-event'

/** Nobody reads a screen longer than this: the tab was closed or forgotten. */
const STALE_MS = 60 * 60_000
const MAX_A_RUN = 500

/** Ends sessions that were left without a word. A late report still gives them their real outcome. */
export async function endStaleSessions(ctx: Context): Promise<number> {
  const rows = await listStaleSessions(ctx.db, ctx.workspace.id, ctx.now() - STALE_MS, MAX_A_RUN)
  for (const row of rows) await ctx.write(ctx.workspace, abandonCancelSession, row.sessionKey)
  return rows.length
}

export const abandonCancelSession: Action<string, CancelSessionRow | undefined, null> = {
  name: 'abandonCancelSession',
  keys: (sessionKey) => [`cancel session ${sessionKey}`],

  async see(db, workspaceId, inputs) {
    const rows = await listSessionsByKey(db, workspaceId, inputs)
    return inputs.map((key) => rows.find((row) => row.sessionKey === key))
  },

  decide(session, _key, moment) {
    if (!session || session.outcome !== null) return { result: null, changes: {} }
    const ended: CancelSessionRow = { ...session, outcome: 'abandoned', endedAt: session.updatedAt }
    return { result: null, changes: { cancelSessions: [ended], outbox: [completedEvent(ended, moment)] } }
  },
}
