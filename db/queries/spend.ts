import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client'
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
  return await db
    .select({
      customerId: spells.customerId,
      answeredAt: responses.answeredAt,
      score: sql<number>`responses.score`,
      startedAt: spells.startedAt,
      endedAt: spells.endedAt,
      currency: spells.currency,
      before: mrrAt(sql`responses.answered_at`),
      after: mrrAt(sql`responses.answered_at + ${horizonMs}`),
    })
    .from(responses)
    .innerJoin(spells, paidWhenAnswering)
    .where(and(answeredIn(workspaceId, range), isNotNull(responses.score)))
    .orderBy(responses.answeredAt, responses.id)
}

/** The same of those who paid at `to` without an answer in [from, to), up to `until`. */
export const listSilentSpend = (
  db: Db,
  workspaceId: string,
  range: AnswerRange,
  until: number,
): Promise<(Spend & { endedAt: number | null })[]> =>
  db
    .select({
      endedAt: spells.endedAt,
      currency: spells.currency,
      before: mrrAt(sql`${range.to}`),
      after: mrrAt(sql`${until}`),
    })
    .from(spells)
    .where(and(eq(spells.workspaceId, workspaceId), paysAt(range.to), hasNoAnswer(range)))

/** Movements up to a moment are the MRR at it, in the currency the customer pays most in. */
const mrrAt = (moment: SQL): SQL<number> => sql<number>`coalesce((
  select sum(m.amount_minor) from movements m
  where m.workspace_id = spells.workspace_id and m.customer_id = spells.customer_id
    and m.currency = spells.currency and m.at <= ${moment}
), 0)`
