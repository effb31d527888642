import type { Statement } from './client'
import { MERGED_AT_ONCE } from './queries/search'

/** Deletes events with their deliveries and what was answered to those. */
export function forgetEventStatements(events: readonly { workspaceId: string; id: string }[]): Statement[] {
  const [first] = events
  if (!first) return []
  const args = [first.workspaceId, JSON.stringify(events.map(({ id }) => id))]
  const listed = '(select value from json_each(?))'
  return [
    {
      sql: `delete from delivery_attempts where workspace_id = ? and delivery_id in
              (select id from deliveries where workspace_id = ? and event_id in ${listed})`,
      args: [first.workspaceId, ...args],
    },
    { sql: `delete from deliveries where workspace_id = ? and event_id in ${listed}`, args },
    { sql: `delete from outbox where +workspace_id = ? and id in ${listed}`, args },
  ]
}

/** Puts the next blocks of the full-text index together anew; a negative number begins with all of it. */
export const purgeSearchStatement = ({ isFirst }: { isFirst: boolean }): Statement => ({
  sql: `insert into response_search (response_search, rank) values ('merge', ${isFirst ? -MERGED_AT_ONCE : MERGED_AT_ONCE})`,
  args: [],
})
