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

/** Answers given while their customer was paying, oldest first. Keywords only when asked for. */
export async function listPayersAnswers(
  db: Db,
  workspaceId: string,
  range: AnswerRange,
  { keywords = false } = {},
): Promise<PayersAnswer[]> {
  const rows = await db
    .select({
      customerId: spells.customerId,
      answeredAt: responses.answeredAt,
      score: responses.score,
      sentiment: responses.sentimentLabel,
      commented: sql<number>`responses.comment is not null`,
      keywords: keywords ? keywordsOf : sql<null>`null`,
      startedAt: spells.startedAt,
      endedAt: spells.endedAt,
      plan: planAt(sql`responses.answered_at`),
      currency: spells.currency,
      mrrMinor: spells.mrrMinor,
    })
    .from(responses)
    .innerJoin(spells, paidWhenAnswering)
    .where(answeredIn(workspaceId, range))
    .orderBy(responses.answeredAt, responses.id)
  return rows.map(({ commented, keywords: words, ...row }) => ({
    ...row,
    commented: commented === 1,
    keywords: words === null ? [] : (JSON.parse(words) as string[]),
  }))
}

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
export const listPayersAt = (
  db: Db,
  workspaceId: string,
  moment: number,
): Promise<{ customerId: string; startedAt: number; endedAt: number | null }[]> =>
  db
    .select({
      customerId: spells.customerId,
      startedAt: spells.startedAt,
      endedAt: spells.endedAt,
    })
    .from(spells)
    .where(and(eq(spells.workspaceId, workspaceId), paysAt(moment)))

/** The paying time that an answer was given in. */
export const paidWhenAnswering = and(
  eq(spells.workspaceId, responses.workspaceId),
  eq(spells.customerId, responses.customerId),
  lte(spells.startedAt, responses.answeredAt),
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

const keywordsOf = sql<string | null>`(
  select json_group_array(value ->> 'word') from json_each(responses.tags, '$.keywords')
)`
