import { listKnownEvents } from '../../../../db/queries/churn'
import { contentOfEvent } from '../../../domain/imports/content'
import type { EventRecord } from '../../../domain/imports/kinds/churn-events'
import { recordChurnEvents } from '../../billing/record-events'
import { eventIdOf } from '../event-id'
import type { Recorder } from './recorder'

/** Events go into the ledger as any others do; those known already change nothing. */
export const recordEventRows: Recorder<EventRecord> = async (ctx, rows, { dryRun, startedAt }) => {
  const events = await Promise.all(
    rows.map(async (row) => ({
      ...row,
      id: row.id === '' ? await eventIdOf(contentOfEvent(row)) : row.id,
      receivedAt: startedAt,
    })),
  )
  if (!dryRun) {
    const outcomes = await recordChurnEvents(ctx, 'import', events)
    return outcomes.map(({ status }) => (status === 'accepted' ? 'taken' : 'known'))
  }
  const known = new Set(await listKnownEvents(ctx.db, ctx.workspace.id, events.map(({ id }) => id)))
  return events.map(({ id }) => {
    if (known.has(id)) return 'known'
    known.add(id)
    return 'taken'
  })
}
