import type { TestApp } from '../../harness'

const KEYS = {
  customers: 'id',
  subscriptions: 'customer_id, id',
  spells: 'customer_id, ordinal',
  movements: 'id',
  movement_totals: 'currency, day, type, billed, loss',
  cohort_totals: 'cohort, month, currency',
} as const

/** What is derived from the events and nothing else but a customer's description. */
export const LEDGER_TABLES = Object.keys(KEYS)

/** Every row the ledger is made of beside its events, as the database has it. */
export async function ledgerRows({ runtime, ctx }: TestApp): Promise<Record<string, unknown[]>> {
  const { client } = runtime.database()
  const tables = Object.entries(KEYS).map(async ([table, key]) => {
    const sql = `select * from ${table} where workspace_id = ? order by ${key}`
    const { rows } = await client.execute({ sql, args: [ctx.workspace.id] })
    return [table, rows.map((row) => ({ ...row }))]
  })
  return Object.fromEntries(await Promise.all(tables)) as Record<string, unknown[]>
}
