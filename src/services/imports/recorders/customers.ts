import { type CustomerRow, listCustomersById } from '../../../../db/queries/customers'
import type { Context } from '../../../context'
import { isSameJson } from '../../../domain/json'
import type { CustomerRecord } from '../../../domain/imports/kinds/customers'
import { RowProblem } from '../../../domain/imports/problem'
import type { Action } from '../../action'
import { requireScope } from '../../auth/require-scope'
import { newCustomer } from '../../billing/customer'
import type { Recorder } from './recorder'

/** As many as the API takes. */
const MAX_TRAITS = 50

/** Customers are made or completed; what a row leaves empty stays as it is. */
export const recordCustomerRows: Recorder<CustomerRecord> = async (ctx, records, { dryRun, startedAt }) => {
  requireScope(ctx, 'customers:write')
  const outcomes = dryRun
    ? await tryRecords(ctx, records, startedAt)
    : await ctx.write(ctx.workspace, completeCustomers, { records, startedAt })
  return outcomes.map((outcome) =>
    outcome === 'full' ? new RowProblem('too_long', `would have more than ${MAX_TRAITS} traits`, 'traits') : outcome,
  )
}

/** `full` when the customer would have more traits than there may be. Plain, to go between isolates. */
type Outcome = 'taken' | 'known' | 'full'

async function tryRecords(ctx: Context, records: readonly CustomerRecord[], now: number): Promise<Outcome[]> {
  const stored = await listCustomersById(ctx.db, ctx.workspace.id, records.map(({ id }) => id))
  return complete(stored, records, (id) => newCustomer({ ...ctx, now }, id)).outcomes
}

interface Input {
  records: readonly CustomerRecord[]
  startedAt: number
}

export const completeCustomers: Action<Input, Map<string, CustomerRow>, Outcome[]> = {
  name: 'completeCustomers',
  keys: ({ records }) => [...new Set(records.map(({ id }) => `customer ${id}`))],

  async see(db, workspaceId, inputs) {
    const ids = inputs.flatMap(({ records }) => records.map(({ id }) => id))
    const stored = await listCustomersById(db, workspaceId, ids)
    return inputs.map(() => stored)
  },

  decide(stored, { records, startedAt }, moment) {
    const create = (id: string) => newCustomer({ ...moment, now: startedAt }, id)
    const { outcomes, changed } = complete(stored, records, create)
    return { result: outcomes, changes: { customers: [...changed.values()] } }
  },
}

function complete(
  stored: ReadonlyMap<string, CustomerRow>,
  records: readonly CustomerRecord[],
  create: (id: string) => CustomerRow,
) {
  const changed = new Map<string, CustomerRow>()
  const outcomes = records.map((record): Outcome => {
    const known = changed.get(record.id) ?? stored.get(record.id)
    const row = withRecord(known ?? create(record.id), record)
    if (Object.keys(row.traits).length > MAX_TRAITS) return 'full'
    if (known && isSameJson(known, row)) return 'known'
    changed.set(row.id, row)
    return 'taken'
  })
  return { outcomes, changed }
}

const withRecord = (row: CustomerRow, { name, email, usage, lastSeenAt, traits }: CustomerRecord): CustomerRow => ({
  ...row,
  name: name ?? row.name,
  email: email ?? row.email,
  usage: usage ?? row.usage,
  lastSeenAt: lastSeenAt === null ? row.lastSeenAt : Math.max(lastSeenAt, row.lastSeenAt ?? 0),
  traits: { ...row.traits, ...traits },
})
