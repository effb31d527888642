import { and, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { type SQLiteColumn, union } from 'drizzle-orm/sqlite-core'
import type { KindSlug } from '../../src/contract/client'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { inList, prepared } from '../prepared'
import { cancelSessions, customers, displays, respondents, responses, riskStays } from '../schema'

export type RiskStayRow = typeof riskStays.$inferSelect

/**
 * So many answers and questions of one customer are read at most, the newest: a customer may have a
 * hundred thousand people, and nobody's score needs them all.
 */
const MAX_SIGNS = 1_000

/** Row ids of the newest answers, from the index alone. */
const newestAnswers = sql`select id from (
  select rowid as id, row_number() over (partition by customer_id order by answered_at desc) as place
  from ${indexed(responses, 'responses_by_customer')}
  where workspace_id = ${sql.placeholder('workspaceId')}
    and customer_id in (select value from json_each(${sql.placeholder('customerIds')}))
    and answered_at >= ${sql.placeholder('since')}
) where place <= ${sql.raw(String(MAX_SIGNS))}`

const answersOf = prepared((db) =>
  db
    .select({
      customerId: sql<string>`${responses.customerId}`,
      kind: responses.kind,
      by: responses.respondentId,
      trust: responses.trust,
      score: responses.score,
      sentiment: responses.sentiment,
      tags: responses.tags,
      at: responses.answeredAt,
      receivedAt: responses.receivedAt,
    })
    .from(responses)
    .where(sql`${responses}.rowid in (${newestAnswers})`)
    .orderBy(desc(responses.answeredAt), desc(responses.id))
    .prepare(),
)

const asksOf = prepared((db) => {
  const { customerId } = respondents
  const ranked = db
    .select({
      customerId: sql<string>`${customerId}`.as('customer'),
      kind: sql<KindSlug>`${displays.kind}`.as('kind'),
      at: sql<number>`${displays.shownAt}`.as('at'),
      place: sql<number>`row_number() over (
        partition by ${customerId} order by ${displays.shownAt} desc)`.as('place'),
    })
    .from(indexed(respondents, 'respondents_by_customer'))
    .crossJoin(indexed(displays, 'displays_by_respondent'))
    .where(
      and(
        eq(respondents.workspaceId, sql.placeholder('workspaceId')),
        inList(respondents.customerId, 'customerIds'),
        eq(displays.workspaceId, sql.placeholder('workspaceId')),
        eq(displays.respondentId, respondents.id),
        gte(displays.shownAt, sql.placeholder('since')),
      ),
    )
    .as('ranked')
  return db
    .select({ customerId: ranked.customerId, kind: ranked.kind, at: ranked.at })
    .from(ranked)
    .where(lte(ranked.place, MAX_SIGNS))
    .prepare()
})

const cancelSessionsOf = prepared((db) =>
  db
    .select({
      customerId: sql<string>`${cancelSessions.customerId}`,
      at: columnsOf(cancelSessions).openedAt,
    })
    .from(indexed(cancelSessions, 'cancel_sessions_by_customer'))
    .where(
      and(
        eq(cancelSessions.workspaceId, sql.placeholder('workspaceId')),
        inList(cancelSessions.customerId, 'customerIds'),
        gte(cancelSessions.openedAt, sql.placeholder('since')),
      ),
    )
    .prepare(),
)

/**
 * What these customers' people answered and were asked since a moment, and when they opened a way to
 * cancel: what the score reads beside the ledger. Answers are newest first.
 */
export async function listSignsOfCustomers(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
  since: number,
) {
  const given = { workspaceId, customerIds: JSON.stringify(ids), since }
  const [answers, asks, cancelSessions] = await Promise.all([
    answersOf(db).execute(given),
    asksOf(db).execute(given),
    cancelSessionsOf(db).execute(given),
  ])
  return { answers, asks, cancelSessions }
}

/** Customers scored last at or before a moment, those that wait for it first. */
export const listCustomersToScore = async (
  db: Db,
  workspaceId: string,
  scoredBefore: number,
  limit: number,
): Promise<string[]> =>
  (
    await db
      .select({ id: customers.id })
      .from(customers)
      .where(and(eq(customers.workspaceId, workspaceId), lte(customers.riskAt, scoredBefore)))
      .orderBy(customers.riskAt)
      .limit(limit)
  ).map(({ id }) => id)

/**
 * Customers who answered or opened a way to cancel after they were scored. Looks through what came
 * in since `from`, so that an answer costs nothing while it is stored.
 */
export async function listCustomersHeardOf(
  db: Db,
  workspaceId: string,
  from: { response: string; display: string; at: number },
  limit: number,
): Promise<string[]> {
  const isCustomer = (id: SQLiteColumn) =>
    and(eq(customers.workspaceId, workspaceId), eq(customers.id, id))
  const answered = db
    .select({ id: customers.id })
    .from(responses)
    .crossJoin(customers)
    .where(
      and(
        gte(responses.id, from.response),
        ofWorkspace(responses.workspaceId, workspaceId),
        isCustomer(responses.customerId),
        gte(responses.receivedAt, customers.riskAt),
      ),
    )
  const shown = db
    .select({ id: customers.id })
    .from(displays)
    .crossJoin(respondents)
    .crossJoin(customers)
    .where(
      and(
        gte(displays.id, from.display),
        ofWorkspace(displays.workspaceId, workspaceId),
        eq(displays.kind, 'cancellation'),
        eq(respondents.id, displays.respondentId),
        isCustomer(respondents.customerId),
        gte(displays.shownAt, customers.riskAt),
      ),
    )
  const cancelling = db
    .select({ id: customers.id })
    .from(indexed(cancelSessions, 'cancel_sessions_by_time'))
    .crossJoin(customers)
    .where(
      and(
        eq(cancelSessions.workspaceId, workspaceId),
        gte(cancelSessions.openedAt, from.at),
        isCustomer(cancelSessions.customerId),
        gte(cancelSessions.openedAt, customers.riskAt),
      ),
    )
  return (await union(answered, shown, cancelling).limit(limit)).map(({ id }) => id)
}

/** The stays that these customers are in now: one each at most. */
export const listOpenStays = (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<RiskStayRow[]> =>
  db
    .select()
    .from(riskStays)
    .where(
      and(
        eq(riskStays.workspaceId, workspaceId),
        inArray(riskStays.customerId, [...customerIds]),
        isNull(riskStays.leftAt),
      ),
    )

/** Stays in a band, the last entered first, beginning after the position of `after`. */
export const listRiskStays = (
  db: Db,
  workspaceId: string,
  filter: {
    band: RiskStayRow['band']
    customerId?: string | undefined
    /** Half-open: since ≤ entered < until, epoch ms. */
    since?: number | undefined
    until?: number | undefined
    /** Only those who are in it still. */
    open?: boolean | undefined
    after?: { at: number; id: string } | undefined
  },
  limit: number,
): Promise<RiskStayRow[]> =>
  db
    .select()
    .from(riskStays)
    .where(
      and(
        eq(riskStays.workspaceId, workspaceId),
        eq(riskStays.band, filter.band),
        filter.customerId === undefined ? undefined : eq(riskStays.customerId, filter.customerId),
        filter.since === undefined ? undefined : gte(riskStays.enteredAt, filter.since),
        filter.until === undefined ? undefined : lt(riskStays.enteredAt, filter.until),
        filter.open ? isNull(riskStays.leftAt) : undefined,
        filter.after &&
          or(
            lt(riskStays.enteredAt, filter.after.at),
            and(
              eq(riskStays.enteredAt, filter.after.at),
              lt(riskStays.customerId, filter.after.id),
            ),
          ),
      ),
    )
    .orderBy(desc(riskStays.enteredAt), desc(riskStays.customerId))
    .limit(limit)

/** Each time these customers were in a band of risk. */
export const listStaysOf = (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<RiskStayRow[]> =>
  db
    .select()
    .from(riskStays)
    .where(
      and(
        eq(riskStays.workspaceId, workspaceId),
        inArray(riskStays.customerId, [...customerIds]),
      ),
    )

/** Customers who ever paid: ids after `after`. */
export const listPayingCustomers = async (
  db: Db,
  workspaceId: string,
  after: string,
  limit: number,
): Promise<string[]> =>
  (
    await db
      .select({ id: customers.id })
      .from(customers)
      .where(
        and(
          eq(customers.workspaceId, workspaceId),
          gt(customers.id, after),
          isNotNull(customers.firstPaidAt),
        ),
      )
      .orderBy(customers.id)
      .limit(limit)
  ).map(({ id }) => id)
