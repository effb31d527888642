import { type CancelSessionRow, listStaleSessions } from '../../../db/queries/cancellations'
import type { CustomerRow } from '../../../db/queries/customers'
import type { Context } from '../../context'
import type { Rule } from '../../domain/playbooks/start'
import type { Action } from '../action'
import { listSessionsByKey } from '../../../db/queries/cancellations'
import { cancellationCause, seeCustomers } from '../playbooks/causes'
import { rulesFor } from '../playbooks/rules'
import { startsOf } from '../playbooks/start'
import { completedEvent } from './completed-event'

/** Nobody reads a screen longer than this: the tab was closed or forgotten. */
const STALE_MS = 60 * 60_000
const MAX_A_RUN = 500

/** Ends sessions that were left without a word. A late report still gives them their real outcome. */
export async function endStaleSessions(ctx: Context): Promise<number> {
  const rows = await listStaleSessions(ctx.db, ctx.workspace.id, ctx.now() - STALE_MS, MAX_A_RUN)
  const playbooks = await rulesFor(ctx, ['cancellation'])
  for (const { sessionKey } of rows) {
    await ctx.write(ctx.workspace, abandonCancelSession, { sessionKey, playbooks })
  }
  return rows.length
}

interface Input {
  sessionKey: string
  playbooks: readonly Rule[]
}

interface Seen {
  session: CancelSessionRow | undefined
  customer: CustomerRow | undefined
}

export const abandonCancelSession: Action<Input, Seen, null> = {
  name: 'abandonCancelSession',
  keys: ({ sessionKey }) => [`cancel session ${sessionKey}`],

  async see(db, workspaceId, inputs) {
    const rows = await listSessionsByKey(db, workspaceId, inputs.map(({ sessionKey }) => sessionKey))
    const customers = await seeCustomers(db, workspaceId, inputs, rows.map(({ customerId }) => customerId))
    return inputs.map(({ sessionKey }) => {
      const session = rows.find((row) => row.sessionKey === sessionKey)
      return { session, customer: customers.get(session?.customerId ?? '') }
    })
  },

  decide({ session, customer }, { playbooks }, moment) {
    if (!session || session.outcome !== null) return { result: null, changes: {} }
    const ended: CancelSessionRow = { ...session, outcome: 'abandoned', endedAt: session.updatedAt }
    return {
      result: null,
      changes: {
        cancelSessions: [ended],
        outbox: [completedEvent(ended, moment)],
        startedRuns: startsOf(moment, playbooks, cancellationCause(ended, customer)),
      },
    }
  },
}
