import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { MessageState, WithheldReason } from '../../src/domain/messages/state'
import type { UpdateTopic } from '../../src/domain/updates/update'
import type { Db } from '../client'
import { tellings, updateRecipients } from '../schema'

export type TellingRow = typeof tellings.$inferSelect
export type UpdateRecipientRow = typeof updateRecipients.$inferSelect

export const findTelling = async (
  db: Db,
  workspaceId: string,
  updateId: string,
): Promise<TellingRow | undefined> =>
  (
    await db
      .select()
      .from(tellings)
      .where(and(eq(tellings.workspaceId, workspaceId), eq(tellings.updateId, updateId)))
  )[0]

/** Updates of which not everybody has been told yet. */
export const listRunningTellings = (db: Db, workspaceId: string): Promise<TellingRow[]> =>
  db
    .select()
    .from(tellings)
    .where(and(eq(tellings.workspaceId, workspaceId), isNotNull(tellings.after)))

/** Every telling there was. */
export const listTellings = (db: Db, workspaceId: string): Promise<TellingRow[]> =>
  db.select().from(tellings).where(eq(tellings.workspaceId, workspaceId))

/** Whoever mentioned one of the topics until then, once, by the person they turned out to be. */
const askers = (workspaceId: string, topics: readonly UpdateTopic[], cutoff: number) => sql`
  asker as materialized (
    select distinct coalesce(p.known_as, p.id) as id
    from json_each(${JSON.stringify(topics)}) topic
    cross join response_tags k on k.workspace_id = ${workspaceId} and k.tag = topic.value ->> 'tag'
      and k.value = topic.value ->> 'value' and k.answered_at <= ${cutoff}
    cross join responses r on r.id = k.response_id and +r.workspace_id = ${workspaceId}
    cross join respondents p on p.id = r.respondent_id
  )`

export interface Audience {
  people: number
  /** Would get a message now. */
  toTell: number
  told: number
  heldOut: number
  /** Of the rest, why not. */
  noConsent: number
  unsubscribed: number
  noAddress: number
}

/** Everybody who asked until then, each in one group. */
export const countAudience = async (
  db: Db,
  workspaceId: string,
  updateId: string,
  topics: readonly UpdateTopic[],
  cutoff: number,
): Promise<Audience> =>
  (
    await db.all<Audience>(sql`
      with ${askers(workspaceId, topics, cutoff)}, placed as (
        select case
          when had.arm is not null then had.arm
          when q.messages = 'unsubscribed' then 'unsubscribed'
          when q.messages is null then 'no_consent'
          when q.email is null then 'no_address'
          else 'to_tell' end as place
        from asker cross join respondents q on q.id = asker.id
        left join update_recipients had on had.workspace_id = ${workspaceId}
          and had.update_id = ${updateId} and had.respondent_id = asker.id
      )
      select count(*) as people,
        count(*) filter (where place = 'to_tell') as toTell,
        count(*) filter (where place = 'told') as told,
        count(*) filter (where place = 'holdout') as heldOut,
        count(*) filter (where place = 'no_consent') as noConsent,
        count(*) filter (where place = 'unsubscribed') as unsubscribed,
        count(*) filter (where place = 'no_address') as noAddress
      from placed`)
  )[0] ?? { people: 0, toTell: 0, told: 0, heldOut: 0, noConsent: 0, unsubscribed: 0, noAddress: 0 }

/** Those to be told next, by their id: they asked, agreed to hear, can be written to, and were not told. */
export const listToTell = async (
  db: Db,
  workspaceId: string,
  { updateId, cutoff, after }: Pick<TellingRow, 'updateId' | 'cutoff' | 'after'>,
  topics: readonly UpdateTopic[],
  limit: number,
): Promise<{ id: string; customerId: string | null; topic: UpdateTopic }[]> => {
  const rows = await db.all<{ id: string; customerId: string | null; topic: string }>(sql`
    with ${askers(workspaceId, topics, cutoff)}
    select q.id, q.customer_id as customerId, (
      select json_object('tag', k.tag, 'value', k.value) from responses r
      cross join json_each(${JSON.stringify(topics)}) topic
      cross join response_tags k on k.workspace_id = ${workspaceId} and k.tag = topic.value ->> 'tag'
        and k.value = topic.value ->> 'value' and k.answered_at = r.answered_at and k.response_id = r.id
      where r.workspace_id = ${workspaceId} and r.answered_at <= ${cutoff}
        and r.respondent_id in (select id from respondents b where b.id = q.id
          union select id from respondents b where b.workspace_id = ${workspaceId} and b.known_as = q.id)
      order by r.answered_at desc limit 1
    ) as topic
    from asker cross join respondents q on q.id = asker.id
    where q.id > ${after ?? ''} and q.messages = 'yes' and q.email is not null
      and not exists (
        select 1 from update_recipients had where had.workspace_id = ${workspaceId}
          and had.update_id = ${updateId} and had.respondent_id = q.id
      )
    order by q.id limit ${limit}`)
  return rows.map((row) => ({ ...row, topic: JSON.parse(row.topic) as UpdateTopic }))
}

/** What became of the messages about an update. */
export const countUpdateMessages = (
  db: Db,
  workspaceId: string,
  updateId: string,
): Promise<{ state: MessageState; reason: WithheldReason | null; count: number }[]> =>
  db.all(sql`
    select state, reason, count(*) as count from messages indexed by messages_by_cause
    where workspace_id = ${workspaceId} and cause_kind = 'update' and cause_id = ${updateId}
    group by 1, 2 order by 1, 2`)
