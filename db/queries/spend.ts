import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { fromJsonRows, rowsAsJson } from '../json-rows'
import { responses, spells } from '../schema'
import { type AnswerRange, answeredIn, hasNoAnswer, paidWhenAnswering, paysAt } from './payers'

/** What a paying customer paid at a moment and some time later, minor units per month. */
export interface Spend {
  currency: string | null
  before: number
  after: number
}

export interface SpendAfterAnswer extends Spend {
  customerId: string
  answeredAt: number
  score: number
  startedAt: number
  endedAt: number | null
}

/** Scored answers of paying customers with the MRR then and `horizonMs` later, oldest first. */
export async function listSpendAfterAnswers(
  db: Db,
  workspaceId: string,
  range: AnswerRange,
  horizonMs: number,
): Promise<SpendAfterAnswer[]> {
  const rows = rowsAsJson([
    sql`spells.customer_id`,
    sql`responses.answered_at`,
    sql`responses.score`,
    sql`spells.started_at`,
    sql`spells.ended_at`,
    sql`spells.currency`,
    mrrAt(sql`responses.answered_at`),
    mrrAt(sql`responses.answered_at + ${horizonMs}`),
  ])
  const found = await db
    .select({ rows })
    .from(responses)
    .innerJoin(spells, paidWhenAnswering)
    .where(and(answeredIn(workspaceId, range), isNotNull(responses.score)))
  return fromJsonRows(found, toSpendAfterAnswer).sort((a, b) => a.answeredAt - b.answeredAt)
}

const toSpendAfterAnswer = (
  customerId: string,
  answeredAt: number,
  score: number,
  startedAt: number,
  endedAt: number | null,
  currency: string | null,
  before: number,
  after: number,
): SpendAfterAnswer => ({
  customerId,
  answeredAt,
  score,
  startedAt,
  endedAt,
  currency,
  before,
  after,
})

/** The same of those who paid at `to` without an answer in [from, to), up to `until`. */
export async function listSilentSpend(
  db: Db,
  workspaceId: string,
  range: AnswerRange,
  until: number,
): Promise<(Spend & { endedAt: number | null })[]> {
  const rows = rowsAsJson([
    sql`spells.ended_at`,
    sql`spells.currency`,
    mrrAt(sql`${range.to}`),
    mrrAt(sql`${until}`),
  ])
  const found = await db
    .select({ rows })
    .from(spells)
    .where(and(eq(spells.workspaceId, workspaceId), paysAt(range.to), hasNoAnswer(range)))
  return fromJsonRows(found, toSilentSpend)
}

const toSilentSpend = (
  endedAt: number | null,
  currency: string | null,
  before: number,
  after: number,
) => ({ endedAt, currency, before, after })

/** Movements up to a moment are the MRR at it, in the currency the customer pays most in. */
const mrrAt = (moment: SQL): SQL<number> => sql<number>`coalesce((
  select sum(m.amount_minor) from movements m
  where m.workspace_id = spells.workspace_id and m.customer_id = spells.customer_id
    and m.currency = spells.currency and m.at <= ${moment}
), 0)`
