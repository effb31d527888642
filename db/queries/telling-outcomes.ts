import { sql } from 'drizzle-orm'
import type { UpdateTopic } from '../../src/domain/updates/update'
import type { Db } from '../client'

/** An update that people were told of. */
export interface ToldUpdate {
  id: string
  topics: readonly UpdateTopic[]
  firstAt: number
  cutoff: number
}

/** Answers looked at, the newest first; a share of all is counted from every one. */
const MOST_WAITS = 20_000

const toldUpdates = (told: readonly ToldUpdate[]) => sql`json_each(${JSON.stringify(told)}) told`

/** Every mention of a told topic before it was told, with when that was. */
const mentions = (workspaceId: string, told: readonly ToldUpdate[], from: number) => sql`
  mention as materialized (
    select k.response_id, k.answered_at, told.value ->> 'firstAt' as first_at,
      case when k.answered_at <= told.value ->> 'firstAt' then told.value ->> 'firstAt'
        else told.value ->> 'cutoff' end as told_at
    from ${toldUpdates(told)} cross join json_each(told.value, '$.topics') topic
    cross join response_tags k on k.workspace_id = ${workspaceId} and k.tag = topic.value ->> 'tag'
      and k.value = topic.value ->> 'value' and k.answered_at >= ${from}
      and k.answered_at <= told.value ->> 'cutoff'
  )`

/** How many answers since then were closed, and how long the newest of them had waited (ms). */
export async function readClosed(
  db: Db,
  workspaceId: string,
  told: readonly ToldUpdate[],
  from: number,
): Promise<{ answers: number; waits: number[] }> {
  const rows = await db.all<{ answers: number; waited: number }>(sql`
    with ${mentions(workspaceId, told, from)}
    select count(*) over () as answers, min(told_at) - answered_at as waited
    from mention group by response_id, answered_at
    order by answered_at desc limit ${MOST_WAITS}`)
  return { answers: rows[0]?.answers ?? 0, waits: rows.map(({ waited }) => waited) }
}

export type TellingArm = 'told' | 'holdout' | 'not_told'

/** Everybody who asked for something told, once, in one arm, from the first telling on. */
const people = (workspaceId: string, told: readonly ToldUpdate[]) => sql`
  ${mentions(workspaceId, told, 0)}, person as materialized (
    select coalesce(p.known_as, p.id) as id, min(mention.first_at) as first_at
    from mention cross join responses r on r.id = mention.response_id and +r.workspace_id = ${workspaceId}
    cross join respondents p on p.id = r.respondent_id
    group by 1
  ), recipient as materialized (
    select respondent_id as id, max(arm = 'told') as is_told, min(at) as at from update_recipients
    where workspace_id = ${workspaceId} group by 1
  ), placed as materialized (
    select q.id, q.customer_id, coalesce(recipient.at, person.first_at) as at,
      case recipient.is_told when 1 then 'told' when 0 then 'holdout' else 'not_told' end as arm
    from person cross join respondents q on q.id = person.id
    left join recipient on recipient.id = person.id
  )`

/** Of customers who paid when they were told, or might have been: how many churned within the horizon. */
export const countTellingChurn = (
  db: Db,
  workspaceId: string,
  told: readonly ToldUpdate[],
  { horizonMs, now }: { horizonMs: number; now: number },
): Promise<{ arm: TellingArm; customers: number; churned: number }[]> =>
  db.all(sql`
    with ${people(workspaceId, told)}, customer as materialized (
      -- Told through one of its people, a customer is told.
      select customer_id, min(case arm when 'told' then 1 when 'holdout' then 2 else 3 end) as place,
        min(at) as at
      from placed where customer_id is not null group by 1
    )
    select case place when 1 then 'told' when 2 then 'holdout' else 'not_told' end as arm,
      count(*) as customers, coalesce(sum(s.ended_at <= customer.at + ${horizonMs}), 0) as churned
    from customer cross join spells s on s.workspace_id = ${workspaceId}
      -- The signs keep the planner to the customer's own rows.
      and s.customer_id = customer.customer_id and +s.started_at <= customer.at
      and (+s.ended_at is null or +s.ended_at > customer.at)
    where customer.at + ${horizonMs} <= ${now}
    group by 1`)

/** The first NPS of each person after they were told, or might have been, and how many there are. */
export const countTellingScores = (
  db: Db,
  workspaceId: string,
  told: readonly ToldUpdate[],
): Promise<{ arm: TellingArm; score: number | null; people: number }[]> =>
  db.all(sql`
    with ${people(workspaceId, told)}
    select arm, (
      select r.score from responses r indexed by responses_by_respondent
      where r.workspace_id = ${workspaceId} and r.respondent_id = placed.id
        and r.answered_at > placed.at and r.kind = 'nps' and r.score is not null
      order by r.answered_at limit 1
    ) as score, count(*) as people
    from placed group by 1, 2`)
