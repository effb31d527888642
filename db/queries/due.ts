import { sql } from 'drizzle-orm'
import { addTo } from '../../src/domain/group-by'
import type { Db } from '../client'

/** Tables of what is sent until it arrives, and where each row of them goes to. */
const TARGETS = { deliveries: 'endpoint_id', messages: 'channel_id' } as const

export type Queue = keyof typeof TARGETS

const columnOf = (queue: Queue) => sql.identifier(TARGETS[queue])
const byDue = (queue: Queue) => sql`${sql.identifier(queue)} indexed by ${sql.identifier(`${queue}_due`)}`

/** Ids of what is due by target, longest due first, for each as many as asked for. One round trip. */
export async function listDue(
  db: Db,
  queue: Queue,
  workspaceId: string,
  wanted: readonly { id: string; limit: number }[],
  now: number,
): Promise<Map<string, string[]>> {
  const due = new Map<string, string[]>()
  if (wanted.length === 0) return due
  const parts = wanted.map(
    ({ id, limit }) => sql`select * from (
      select id, ${columnOf(queue)} target from ${byDue(queue)}
      where workspace_id = ${workspaceId} and ${columnOf(queue)} = ${id} and due_at <= ${now}
      order by due_at limit ${limit})`,
  )
  const rows = await db.all<{ id: string; target: string }>(sql.join(parts, sql` union all `))
  for (const { id, target } of rows) addTo(due, target, id)
  return due
}

/** When the next thing for these targets is due; null if nothing waits. */
export async function nextDueAt(
  db: Db,
  queue: Queue,
  workspaceId: string,
  targetIds: readonly string[],
): Promise<number | null> {
  if (targetIds.length === 0) return null
  const targets = sql.join(targetIds.map((id) => sql`${id}`), sql`, `)
  const [row] = await db.all<{ at: number | null }>(sql`select min(due_at) at from ${byDue(queue)}
    where workspace_id = ${workspaceId} and ${columnOf(queue)} in (${targets}) and due_at is not null`)
  return row?.at ?? null
}
