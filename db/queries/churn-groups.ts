import { type SQL, sql } from 'drizzle-orm'
import type { GroupCount } from '../../src/domain/metrics/churn-by-group'
import type { Db } from '../client'

/** What customers are grouped by: of their paying time, or a trait the host named. */
export type GroupKey = { column: 'plan' | 'billed' | 'currency' } | { trait: string }

interface Asked {
  /** Half-open, epoch ms. */
  from: number
  to: number
  currency: string
}

const COLUMNS = { plan: sql`s.plan`, billed: sql`s.billed`, currency: sql`s.currency` }

const valueOf = (key: GroupKey): SQL =>
  'column' in key
    ? COLUMNS[key.column]
    : sql`(
        select case t.type when 'true' then 'yes' when 'false' then 'no' else cast(t.value as text) end
        from customers c, json_each(c.traits) t
        where c.workspace_id = s.workspace_id and c.id = s.customer_id and t.key = ${key.trait}
      )`

const counted = ({ to, currency }: Asked): SQL => sql`
  count(*) as atStart,
  count(*) filter (where s.ended_at < ${to}) as lost,
  coalesce(sum(s.mrr_minor) filter (where s.ended_at < ${to} and s.currency = ${currency}), 0) as lostMinor`

const payersAt = (workspaceId: string, at: number): SQL => sql`
  s.workspace_id = ${workspaceId} and s.started_at < ${at}
    and (s.ended_at is null or s.ended_at >= ${at})`

/** Groups of the customers who paid at the start, the largest `limit` that have so many of them. */
export const listChurnGroups = (
  db: Db,
  workspaceId: string,
  asked: Asked,
  key: GroupKey,
  { least, limit }: { least: number; limit: number },
): Promise<GroupCount[]> =>
  db.all<GroupCount>(sql`
    select ${valueOf(key)} as value, ${counted(asked)} from spells s
    where ${payersAt(workspaceId, asked.from)}
    group by 1 having atStart >= ${least} order by atStart desc, value limit ${limit}`)

/** All of them as one. */
export async function countChurnOfAll(
  db: Db,
  workspaceId: string,
  asked: Asked,
): Promise<Omit<GroupCount, 'value'>> {
  const [row] = await db.all<Omit<GroupCount, 'value'>>(sql`
    select ${counted(asked)} from spells s where ${payersAt(workspaceId, asked.from)}`)
  return row ?? { atStart: 0, lost: 0, lostMinor: 0 }
}

/** Names of traits the newest customers have: what can be grouped by. */
export async function listTraitNames(db: Db, workspaceId: string, limit: number): Promise<string[]> {
  const rows = await db.all<{ name: string }>(sql`
    with newest as (
      select traits from customers where workspace_id = ${workspaceId}
      order by created_at desc limit ${NEWEST}
    )
    select t.key as name from newest, json_each(newest.traits) t
    group by t.key order by count(*) desc, t.key limit ${limit}`)
  return rows.map(({ name }) => name)
}

const NEWEST = 500
