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

const TRAIT = sql`case t.type when 'true' then 'yes' when 'false' then 'no' else cast(t.value as text) end`

/** The value of a group, and where it comes from. */
const grouping = (key: GroupKey): { value: SQL; from: SQL } =>
  'column' in key
    ? { value: COLUMNS[key.column], from: sql`` }
    : {
        value: TRAIT,
        from: sql`
          left join customers c on c.workspace_id = s.workspace_id and c.id = s.customer_id
          left join json_each(c.traits) t on t.key = ${key.trait}`,
      }

/** Groups of the customers who paid at the start, the largest `limit` that have so many of them. */
export const listChurnGroups = (
  db: Db,
  workspaceId: string,
  { from, to, currency }: Asked,
  key: GroupKey,
  { least, limit }: { least: number; limit: number },
): Promise<GroupCount[]> => {
  const { value, from: joined } = grouping(key)
  return db.all<GroupCount>(sql`
    select ${value} as value, count(*) as atStart,
      count(*) filter (where s.ended_at < ${to}) as lost,
      coalesce(sum(s.mrr_minor) filter (where s.ended_at < ${to} and s.currency = ${currency}), 0) as lostMinor
    from spells s indexed by spells_by_start ${joined}
    where s.workspace_id = ${workspaceId} and s.started_at < ${from}
      and (s.ended_at is null or s.ended_at >= ${from})
    group by 1 having atStart >= ${least} order by atStart desc, value limit ${limit}`)
}

/** All of them as one: counted from an index, and what was paid looked up for the lost alone. */
export async function countChurnOfAll(
  db: Db,
  workspaceId: string,
  { from, to, currency }: Asked,
): Promise<Omit<GroupCount, 'value'>> {
  const [row] = await db.all<Omit<GroupCount, 'value'>>(sql`
    select
      (select count(*) from spells indexed by spells_by_start
        where workspace_id = ${workspaceId} and started_at < ${from}
          and (ended_at is null or ended_at >= ${from})) as atStart,
      count(*) as lost,
      coalesce(sum(mrr_minor) filter (where currency = ${currency}), 0) as lostMinor
    from spells indexed by spells_by_end
    where workspace_id = ${workspaceId} and ended_at is not null
      and ended_at >= ${from} and ended_at < ${to} and started_at < ${from}`)
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
