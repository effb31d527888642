import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import type { Traits } from '../../../db/schema/respondents'
import type { Context } from '../../context'
import { cleanText } from '../../domain/clean-text'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { newCustomer } from './customer'

interface Description {
  name: string | null
  email: string | null
  traits: Traits
}

type Input = Description & { id: string }

const MAX_ID = 200

/** Creates a customer or replaces what is said of it; its ledger is left alone. */
export async function writeCustomer(
  ctx: Context,
  id: string,
  description: Description,
): Promise<CustomerRow> {
  requireScope(ctx, 'customers:write')
  if (id.length > MAX_ID) throw new AppError('invalid_request', `an id has at most ${MAX_ID} characters`)
  if (id !== cleanText(id)) throw new AppError('invalid_request', 'an id has no NUL in it')
  return await ctx.write(ctx.workspace, describeCustomer, { ...description, id })
}

export const describeCustomer: Action<Input, CustomerRow | undefined, CustomerRow> = {
  name: 'describeCustomer',
  keys: ({ id }) => [`customer ${id}`],

  async see(db, workspaceId, inputs) {
    const rows = await listCustomersById(db, workspaceId, inputs.map(({ id }) => id))
    return inputs.map(({ id }) => rows.get(id))
  },

  decide(stored, { id, ...description }, moment) {
    const row = { ...(stored ?? newCustomer(moment, id)), ...description }
    return { result: row, changes: { customers: [row] } }
  },
}
