import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import type { Traits } from '../../../db/schema/respondents'
import type { Context } from '../../context'
import { cleanText } from '../../domain/clean-text'
import type { Rule } from '../../domain/playbooks/start'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { segmentCause } from '../playbooks/causes'
import { rulesFor } from '../playbooks/rules'
import { moveSoon, startsOf } from '../playbooks/start'
import { newCustomer } from './customer'

interface Description {
  name: string | null
  email: string | null
  traits: Traits
  usage: number | null
  /** Null when nothing new is known of it. */
  lastSeenAt: number | null
}

type Input = Description & { id: string; playbooks: readonly Rule[] }

const MAX_ID = 200

/**
 * Creates a customer or replaces what is said of it; its ledger is left alone. Only when it was last
 * seen is no description but an observation: the latest stands, whichever comes last.
 */
export async function writeCustomer(
  ctx: Context,
  id: string,
  description: Description,
): Promise<CustomerRow> {
  requireScope(ctx, 'customers:write')
  if (id.length > MAX_ID) throw new AppError('invalid_request', `an id has at most ${MAX_ID} characters`)
  if (id !== cleanText(id)) throw new AppError('invalid_request', 'an id has no NUL in it')
  const playbooks = await rulesFor(ctx, ['segment'])
  const row = await ctx.write(ctx.workspace, describeCustomer, { ...description, id, playbooks })
  moveSoon(ctx, playbooks)
  return row
}

export const describeCustomer: Action<Input, CustomerRow | undefined, CustomerRow> = {
  name: 'describeCustomer',
  keys: ({ id }) => [`customer ${id}`],

  async see(db, workspaceId, inputs) {
    const rows = await listCustomersById(db, workspaceId, inputs.map(({ id }) => id))
    return inputs.map(({ id }) => rows.get(id))
  },

  decide(stored, { id, playbooks, ...description }, moment) {
    const known = stored ?? newCustomer(moment, id)
    // A clock ahead of ours must not keep every later sight away.
    const seenAt = earlier(description.lastSeenAt, moment.now)
    const row = { ...known, ...description, lastSeenAt: later(known.lastSeenAt, seenAt) }
    const causes = [segmentCause(stored, row, moment.now, moment.now)]
    return {
      result: row,
      changes: { customers: [row], startedRuns: startsOf(moment, playbooks, causes) },
    }
  },
}

const earlier = (at: number | null, limit: number): number | null =>
  at === null ? null : Math.min(at, limit)

const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)
