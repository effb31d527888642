import type { Statement } from './client'

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

/** The index is put together anew from what is found by it: what was deleted stays in its parts until then. */
export const purgeSearchStatement = (): Statement => ({
  sql: "insert into response_search (response_search) values ('optimize')",
  args: [],
})
