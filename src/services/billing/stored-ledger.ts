import {
  type ChurnEventRow,
  listLedgers,
  type MovementRow,
  type SpellRow,
  type SubscriptionRow,
} from '../../../db/queries/churn'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import type { Db } from '../../../db/client'

/** What is stored of one customer: the events, and what was derived from them. */
export interface StoredLedger {
  customer: CustomerRow | undefined
  events: ChurnEventRow[]
  subscriptions: SubscriptionRow[]
  spells: SpellRow[]
  movements: MovementRow[]
}

export const EMPTY_LEDGER: StoredLedger = {
  customer: undefined,
  events: [],
  subscriptions: [],
  spells: [],
  movements: [],
}

/** The ledgers of these customers, also of those nothing is stored of. */
export async function loadLedgers(
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<Map<string, StoredLedger>> {
  const ids = [...new Set(customerIds)]
  const [customers, { events, subscriptions, spells, movements }] = await Promise.all([
    listCustomersById(db, workspaceId, ids),
    listLedgers(db, workspaceId, ids),
  ])
  const ledgers = new Map<string, StoredLedger>(
    ids.map((id) => [
      id,
      { customer: customers.get(id), events: [], subscriptions: [], spells: [], movements: [] },
    ]),
  )
  for (const row of events) ledgers.get(row.customerId)?.events.push(row)
  for (const row of subscriptions) ledgers.get(row.customerId)?.subscriptions.push(row)
  for (const row of spells) ledgers.get(row.customerId)?.spells.push(row)
  for (const row of movements) ledgers.get(row.customerId)?.movements.push(row)
  return ledgers
}
