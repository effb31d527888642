import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { customers } from '../schema'

/** Those of the newest so many mentions, where there is a limit. */
export interface Mentions {
  value: string
  since: number
  most?: number
}

/** What customers said and what is open about them; moments are epoch ms, from there until now. */
export interface AnswerFilter {
  /** Whether any of their people answered. */
  answered?: { is: boolean; since: number } | undefined
  /** Lowest and highest of their newest NPS score. */
  lastNps?: { min: number; max: number; since: number } | undefined
  /** A theme that one of their answers mentions, by what it is counted under. */
  theme?: Mentions | undefined
  /** Whether somebody is to look after them. */
  hasOpenFollowUp?: boolean | undefined
}

/*
 * What most customers have is looked up customer by customer: a page is full soon. What few have is
 * found first, and the customers by it.
 */
export const answerConditions = (
  workspaceId: string,
  { answered, lastNps, theme, hasOpenFollowUp }: AnswerFilter,
): (SQL | undefined)[] => [
  answered && (answered.is ? hasAnswered(answered.since) : sql`not ${hasAnswered(answered.since)}`),
  lastNps && sql`${newestNps(lastNps.since)} between ${lastNps.min} and ${lastNps.max}`,
  theme && mentions(workspaceId, theme),
  hasOpenFollowUp === undefined
    ? undefined
    : sql`${customers.id} ${sql.raw(hasOpenFollowUp ? 'in' : 'not in')} (
        select f.customer_id from follow_ups f
        where f.workspace_id = ${workspaceId} and f.state <> 'closed' and f.customer_id is not null
      )`,
]

const theirs = sql`responses r indexed by responses_by_customer
  where r.workspace_id = ${customers.workspaceId} and r.customer_id = ${customers.id}`

const hasAnswered = (since: number): SQL =>
  sql`exists (select 1 from ${theirs} and r.answered_at >= ${since})`

const newestNps = (since: number): SQL =>
  sql`(select r.score from ${theirs} and r.answered_at >= ${since} and r.kind = 'nps'
    and r.score is not null order by r.answered_at desc limit 1)`

const mentions = (workspaceId: string, { value, since, most = -1 }: Mentions): SQL =>
  sql`${customers.id} in (
    select r.customer_id from (
      select t.response_id from response_tags t
      where t.workspace_id = ${workspaceId} and t.tag = 'theme' and t.value = ${value} and t.answered_at >= ${since}
      order by t.answered_at desc limit ${most}
    ) t cross join responses r on r.id = t.response_id
    where r.customer_id is not null
  )`

/** How often a theme was mentioned; `most` at most are counted. */
export async function countMentions(
  db: Db,
  workspaceId: string,
  { value, since }: Mentions,
  most: number,
): Promise<number> {
  const [row] = await db.all<{ n: number }>(sql`select count(*) as n from (
    select 1 from response_tags t
    where t.workspace_id = ${workspaceId} and t.tag = 'theme' and t.value = ${value} and t.answered_at >= ${since}
    limit ${most}
  )`)
  return row?.n ?? 0
}
