import {
  and,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Db } from '../client'
import { fromJsonRows, rowsAsJson } from '../json-rows'
import { responses, spells } from '../schema'

// Tables are named in full: inside a selected expression the query builder leaves the prefix away,
// and a correlated subquery would compare its own columns with themselves.

/** What a customer who was paying then answered, and how their paying time went on. */
export interface PayersAnswer {
  customerId: string
  answeredAt: number
  score: number | null
  sentiment: 'negative' | 'neutral' | 'positive' | null
  commented: boolean
  keywords: readonly string[]
  themes: readonly string[]
  /** Start and end of the paying time it was given in; the end is null while it goes on. */
  startedAt: number
  endedAt: number | null
  /** The plan then, as far as known. */
  plan: string | null
  /** What was paid before the end, or is now. */
  currency: string | null
  mrrMinor: number
}

export interface AnswerRange {
  surveyIds: readonly string[]
  /** Half-open, epoch ms. */
  from: number
  to: number
}

/** Answers given while their customer was paying, oldest first. Keywords and themes only when asked for. */
export async function listPayersAnswers(
  db: Db,
  workspaceId: string,
  range: AnswerRange,
  wanted: { keywords?: boolean; themes?: boolean } = {},
): Promise<PayersAnswer[]> {
  const rows = rowsAsJson([
    sql`spells.customer_id`,
    sql`responses.answered_at`,
    sql`responses.score`,
    sql`responses.sentiment_label`,
    sql`responses.comment is not null`,
    wanted.keywords ? keywordsOf : sql`json_array()`,
    wanted.themes ? themesOf : sql`json_array()`,
    sql`spells.started_at`,
    sql`spells.ended_at`,
    planAt(sql`responses.answered_at`),
    sql`spells.currency`,
    sql`spells.mrr_minor`,
  ])
  const found = await db
    .select({ rows })
    .from(responses)
    .innerJoin(spells, paidWhenAnswering)
    .where(answeredIn(workspaceId, range))
  return fromJsonRows(found, toPayersAnswer).sort((a, b) => a.answeredAt - b.answeredAt)
}

const toPayersAnswer = (
  customerId: string,
  answeredAt: number,
  score: number | null,
  sentiment: PayersAnswer['sentiment'],
  commented: 0 | 1,
  keywords: string[],
  themes: string[],
  startedAt: number,
  endedAt: number | null,
  plan: string | null,
  currency: string | null,
  mrrMinor: number,
): PayersAnswer => ({
  customerId,
  answeredAt,
  score,
  sentiment,
  commented: commented === 1,
  keywords,
  themes,
  startedAt,
  endedAt,
  plan,
  currency,
  mrrMinor,
})

/** Customers who paid at a moment and had answered nothing, by plan and currency. */
export interface SilentPayers {
  plan: string | null
  currency: string | null
  customers: number
  /** How many of them left within the horizon, and the MRR they paid before it. */
  churned: number
  lostMinor: number
}

/** Those who paid at `to` without an answer in [from, to), and what became of them by `until`. */
export const listSilentPayers = (
  db: Db,
  workspaceId: string,
  range: AnswerRange,
  until: number,
): Promise<SilentPayers[]> => {
  const left = sql`coalesce(spells.ended_at <= ${until}, 0)`
  const plan = planAt(sql`${range.to}`)
  return db
    .select({
      plan,
      currency: spells.currency,
      customers: sql<number>`count(*)`,
      churned: sql<number>`sum(${left})`,
      lostMinor: sql<number>`sum(${left} * spells.mrr_minor)`,
    })
    .from(spells)
    .where(and(eq(spells.workspaceId, workspaceId), paysAt(range.to), hasNoAnswer(range)))
    .groupBy(plan, spells.currency)
}

/** Customers who pay at a moment, each with the paying time it lies in. */
export async function listPayersAt(
  db: Db,
  workspaceId: string,
  moment: number,
): Promise<{ customerId: string; startedAt: number; endedAt: number | null }[]> {
  const columns = [sql`spells.customer_id`, sql`spells.started_at`, sql`spells.ended_at`]
  const found = await db
    .select({ rows: rowsAsJson(columns) })
    .from(spells)
    .where(and(eq(spells.workspaceId, workspaceId), paysAt(moment)))
  return fromJsonRows(found, (customerId: string, startedAt: number, endedAt: number | null) => ({
    customerId,
    startedAt,
    endedAt,
  }))
}

/** The paying time that an answer was given in. */
export const paidWhenAnswering = and(
  eq(spells.workspaceId, responses.workspaceId),
  eq(spells.customerId, responses.customerId),
  // The plus keeps the planner from reading every spell begun by then instead of the customer's.
  sql`+spells.started_at <= responses.answered_at`,
  or(isNull(spells.endedAt), gt(spells.endedAt, responses.answeredAt)),
)

export const answeredIn = (workspaceId: string, { surveyIds, from, to }: AnswerRange) =>
  and(
    eq(responses.workspaceId, workspaceId),
    inArray(responses.surveyId, [...surveyIds]),
    gte(responses.answeredAt, from),
    lt(responses.answeredAt, to),
    isNotNull(responses.customerId),
  )

export const paysAt = (moment: number) =>
  and(lte(spells.startedAt, moment), or(isNull(spells.endedAt), gt(spells.endedAt, moment)))

export const hasNoAnswer = ({ surveyIds, from, to }: AnswerRange) => sql`not exists (
  select 1 from responses r
  where r.workspace_id = spells.workspace_id and r.customer_id = spells.customer_id
    and r.answered_at >= ${from} and r.answered_at < ${to}
    and r.survey_id in (select value from json_each(${JSON.stringify(surveyIds)}))
)`

/** The plan of the customer's last movement up to a moment; before any, the one they began with. */
const planAt = (moment: SQL): SQL<string | null> => sql<string | null>`coalesce((
  select m.plan from movements m
  where m.workspace_id = spells.workspace_id and m.customer_id = spells.customer_id
    and m.at <= ${moment}
  order by m.at desc, m.id desc limit 1
), spells.start_plan)`

const themesOf = sql`(
  select json_group_array(coalesce(value ->> 'told', value ->> 'theme')) from json_each(responses.tags, '$.themes')
)`

const keywordsOf = sql`(
  select json_group_array(coalesce(value ->> 'told', value ->> 'key', value ->> 'word')) from json_each(responses.tags, '$.keywords')
)`
