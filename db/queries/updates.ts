import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Said } from '../../src/domain/text/typical'
import type { UpdateTopic } from '../../src/domain/updates/update'
import type { Db } from '../client'
import { updates } from '../schema'

export type UpdateRow = typeof updates.$inferSelect

/** All updates of a workspace, the newest first; there are never more than a few hundred. */
export const listUpdates = (db: Db, workspaceId: string): Promise<UpdateRow[]> =>
  db
    .select()
    .from(updates)
    .where(eq(updates.workspaceId, workspaceId))
    .orderBy(desc(updates.createdAt), desc(updates.id))

/** Those everybody may read, the newest move first. */
export const listPublicUpdates = (db: Db, workspaceId: string, most: number): Promise<UpdateRow[]> =>
  db
    .select()
    .from(updates)
    .where(and(eq(updates.workspaceId, workspaceId), isNotNull(updates.publishedAt)))
    .orderBy(desc(updates.stateAt), desc(updates.id))
    .limit(most)

export const findUpdate = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<UpdateRow | undefined> =>
  (
    await db
      .select()
      .from(updates)
      .where(and(eq(updates.workspaceId, workspaceId), eq(updates.id, id)))
  )[0]

/** What is asked about: topics, under a name of the caller's, and the newest mentions looked at. */
export interface Asking {
  id: string
  topics: readonly UpdateTopic[]
}

export interface Asked {
  id: string
  answers: number
  /** People, one who was anonymous at first counted once. */
  people: number
  customers: number
  /** The first and the last answer of all (epoch ms). */
  since: number | null
  until: number | null
}

/**
 * Each name with its newest mentions, once each. Made of lists, so that every response is looked up
 * by its id: as `id in (…)` the planner walks all responses of the workspace.
 */
const mentions = (workspaceId: string, askings: readonly Asking[], most: number) => sql`
  mention as materialized (
    select distinct asking.value ->> 'id' as asking, found.value as response_id
    from json_each(${JSON.stringify(askings)}) asking
    cross join json_each(asking.value, '$.topics') topic
    cross join json_each((
      select json_group_array(response_id) from (
        select k.response_id from response_tags k
        where k.workspace_id = ${workspaceId} and k.tag = topic.value ->> 'tag'
          and k.value = topic.value ->> 'value'
        order by k.answered_at desc limit ${most}
      )
    )) found
  )`

/** Who asked for each, of its topics' newest `most` mentions. */
export const countAsked = (
  db: Db,
  workspaceId: string,
  askings: readonly Asking[],
  most: number,
): Promise<Asked[]> =>
  db.all<Asked>(sql`
    with ${mentions(workspaceId, askings, most)}
    select mention.asking as id, count(*) as answers,
      count(distinct coalesce(p.known_as, r.respondent_id)) as people,
      count(distinct r.customer_id) as customers,
      min(r.answered_at) as since, max(r.answered_at) as until
    from mention
    cross join responses r on r.id = mention.response_id and +r.workspace_id = ${workspaceId}
    left join respondents p on p.id = r.respondent_id
    group by 1`)

/** What the customers who asked pay now, by currency. */
export async function sumAskedMrr(
  db: Db,
  workspaceId: string,
  askings: readonly Asking[],
  most: number,
): Promise<Map<string, Record<string, number>>> {
  const rows = await db.all<{ id: string; currency: string; minor: number }>(sql`
    with ${mentions(workspaceId, askings, most)}, named as materialized (
      select distinct mention.asking as id, r.customer_id from mention
      cross join responses r on r.id = mention.response_id and +r.workspace_id = ${workspaceId}
      where r.customer_id is not null
    )
    select named.id, m.key as currency, sum(m.value) as minor
    from named
    cross join customers c on c.workspace_id = ${workspaceId} and c.id = named.customer_id
    cross join json_each(c.mrr) m
    group by 1, 2 having sum(m.value) > 0 order by 1, 2`)
  const sums = new Map<string, Record<string, number>>()
  for (const { id, currency, minor } of rows) sums.set(id, { ...sums.get(id), [currency]: minor })
  return sums
}

/** How long answers waited until what they asked for was over (ms), one value an answer. */
export const listWaits = async (
  db: Db,
  workspaceId: string,
  closed: readonly (Asking & { closedAt: number })[],
  most: number,
): Promise<{ id: string; waited: number }[]> =>
  await db.all(sql`
    with ${mentions(workspaceId, closed, most)}, ended as (
      select value ->> 'id' as id, value ->> 'closedAt' as closed_at from json_each(${JSON.stringify(closed)})
    )
    select mention.asking as id, ended.closed_at - r.answered_at as waited
    from mention
    join ended on ended.id = mention.asking
    cross join responses r on r.id = mention.response_id and +r.workspace_id = ${workspaceId}
    where r.answered_at < ended.closed_at`)

/** What was said in the newest mentions of one. */
export const listAskedComments = (
  db: Db,
  workspaceId: string,
  asking: Asking,
  most: number,
): Promise<Said[]> =>
  db.all<Said>(sql`
    with ${mentions(workspaceId, [asking], most)}
    select r.id, r.comment as text, r.language from mention
    cross join responses r on r.id = mention.response_id and +r.workspace_id = ${workspaceId}
    where r.comment is not null
    order by r.id desc limit ${most}`)
