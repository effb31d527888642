import type { Db } from '../../../db/client'
import { listLedgerEvents } from '../../../db/queries/churn'
import { listSignsOfCustomers } from '../../../db/queries/risk'
import { keyOf } from '../../domain/text/keyword'
import type { CustomerHistory } from '../../domain/risk/history'
import { byCustomer } from '../../domain/group-by'

/** Everything the score may read of these customers: their ledgers whole, the rest from `since` on. */
export async function loadHistories(
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
  since: number,
): Promise<Map<string, CustomerHistory>> {
  const ids = [...new Set(customerIds)]
  const [events, signs] = await Promise.all([
    listLedgerEvents(db, workspaceId, ids),
    listSignsOfCustomers(db, workspaceId, ids, since),
  ])
  const cancellations = signs.cancelSessions.map((one) => ({
    ...one,
    kind: 'cancellation' as const,
  }))
  const eventsOf = byCustomer(events)
  const answersOf = byCustomer(signs.answers)
  const asksOf = byCustomer([...signs.asks, ...cancellations])
  return new Map(
    ids.map((id) => [
      id,
      {
        events: eventsOf.get(id) ?? [],
        answers: (answersOf.get(id) ?? []).map(({ tags, trust, ...answer }) => ({
          ...answer,
          linkedLater: trust === 'anonymous',
          keywords: (tags?.keywords ?? []).map(keyOf),
        })),
        asks: asksOf.get(id) ?? [],
        lastSeenAt: null,
      },
    ]),
  )
}
