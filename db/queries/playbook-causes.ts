import { aliasedTable, and, between, desc, eq, gte, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import type { CancelOutcomeName } from '../../src/contract/cancel'
import type { KindSlug } from '../../src/contract/client'
import type { ChurnEventType } from '../../src/domain/billing/events'
import type { RiskBand } from '../../src/domain/risk/band'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import { cancelSessions, churnEvents, customers, responses, riskStays, tagCorrections } from '../schema'
import type { CancelSessionRow } from './cancellations'
import type { ChurnEventRow } from './churn'
import type { CustomerRow } from './customers'
import type { ResponseRow } from './responses'

/** A time, both ends included, and how many of the newest in it are taken. */
export interface Past {
  from: number
  to: number
  limit: number
}

export interface AnswersAsked {
  surveyIds: readonly string[]
  kinds: readonly KindSlug[]
  minScore: number | null
  maxScore: number | null
}

/** Answers of the past that a playbook may have waited for, newest first. */
export const listPastAnswers = (
  db: Db,
  workspaceId: string,
  { from, to, limit }: Past,
  { surveyIds, kinds, minScore, maxScore }: AnswersAsked,
): Promise<ResponseRow[]> =>
  db
    .select(columnsOf(responses))
    .from(indexed(responses, 'responses_by_time'))
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        between(responses.answeredAt, from, to),
        oneOf(responses.surveyId, surveyIds),
        oneOf(responses.kind, kinds),
        minScore === null ? undefined : gte(responses.score, minScore),
        maxScore === null ? undefined : lte(responses.score, maxScore),
      ),
    )
    .orderBy(desc(responses.answeredAt), desc(responses.id))
    .limit(limit)

type Listed = Parameters<typeof inArray>[0]

const oneOf = (column: Listed, values: readonly string[]): SQL | undefined =>
  values.length === 0 ? undefined : inArray(column, [...values])

/** Answers that somebody said have one of these tags. */
export const listPastTags = (
  db: Db,
  workspaceId: string,
  { from, to, limit }: Past,
  field: 'theme' | 'keyword',
  values: readonly string[],
): Promise<{ response: ResponseRow; value: string; at: number }[]> =>
  db
    .select({ response: responses, value: tagCorrections.value, at: tagCorrections.correctedAt })
    .from(tagCorrections)
    .innerJoin(responses, eq(responses.id, tagCorrections.responseId))
    .where(
      and(
        eq(tagCorrections.workspaceId, workspaceId),
        eq(responses.workspaceId, workspaceId),
        between(tagCorrections.correctedAt, from, to),
        eq(tagCorrections.field, field),
        eq(tagCorrections.verdict, 'present'),
        inArray(tagCorrections.value, [...values]),
      ),
    )
    .orderBy(desc(tagCorrections.correctedAt))
    .limit(limit)

export const listPastEvents = (
  db: Db,
  workspaceId: string,
  { from, to, limit }: Past,
  types: readonly ChurnEventType[],
): Promise<ChurnEventRow[]> =>
  db
    .select(columnsOf(churnEvents))
    .from(indexed(churnEvents, 'churn_events_by_type'))
    .where(
      and(
        eq(churnEvents.workspaceId, workspaceId),
        inArray(churnEvents.type, [...types]),
        between(churnEvents.at, from, to),
      ),
    )
    .orderBy(desc(churnEvents.at), desc(churnEvents.id))
    .limit(limit)

export const listPastSessions = (
  db: Db,
  workspaceId: string,
  { from, to, limit }: Past,
  outcomes: readonly CancelOutcomeName[],
): Promise<CancelSessionRow[]> =>
  db
    .select(columnsOf(cancelSessions))
    .from(indexed(cancelSessions, 'cancel_sessions_by_time'))
    .where(
      and(
        eq(cancelSessions.workspaceId, workspaceId),
        between(cancelSessions.openedAt, from, to),
        inArray(cancelSessions.outcome, [...outcomes]),
      ),
    )
    .orderBy(desc(cancelSessions.openedAt), desc(cancelSessions.id))
    .limit(limit)

const stayBefore = aliasedTable(riskStays, 'before')

/** Customers who came into a band of risk, with the band they came from. */
export const listPastStays = (
  db: Db,
  workspaceId: string,
  { from, to, limit }: Past,
  bands: readonly RiskBand[],
): Promise<{ customerId: string; band: RiskBand; cameFrom: RiskBand | null; at: number }[]> =>
  db
    .select({
      customerId: riskStays.customerId,
      band: riskStays.band,
      cameFrom: stayBefore.band,
      at: riskStays.enteredAt,
    })
    .from(riskStays)
    .leftJoin(
      stayBefore,
      and(
        eq(stayBefore.workspaceId, workspaceId),
        eq(stayBefore.customerId, riskStays.customerId),
        eq(stayBefore.leftAt, riskStays.enteredAt),
      ),
    )
    .where(
      and(
        eq(riskStays.workspaceId, workspaceId),
        inArray(riskStays.band, [...bands]),
        between(riskStays.enteredAt, from, to),
      ),
    )
    .orderBy(desc(riskStays.enteredAt))
    .limit(limit)

/** Customers who were last seen in this time. */
export const listLastSeen = (
  db: Db,
  workspaceId: string,
  { from, to, limit }: Past,
): Promise<CustomerRow[]> =>
  db
    .select(columnsOf(customers))
    .from(indexed(customers, 'customers_by_last_seen'))
    .where(
      and(
        eq(customers.workspaceId, workspaceId),
        isNotNull(customers.lastSeenAt),
        between(customers.lastSeenAt, from, to),
      ),
    )
    .orderBy(desc(customers.lastSeenAt), desc(customers.id))
    .limit(limit)

export interface AnswerTime {
  id: string
  customerId: string | null
  respondentId: string
  kind: KindSlug
  score: number | null
  at: number
}

/** When these customers and people answered since then, oldest first. */
export const listAnswerTimes = async (
  db: Db,
  workspaceId: string,
  since: number,
  customerIds: readonly string[],
  respondentIds: readonly string[],
): Promise<AnswerTime[]> => {
  const { id, customerId, respondentId, kind, score, answeredAt } = columnsOf(responses)
  const select = (index: string, whose: SQL) =>
    db
      .select({ id, customerId, respondentId, kind, score, at: sql<number>`${answeredAt}`.mapWith(Number) })
      .from(indexed(responses, index))
      .where(and(eq(responses.workspaceId, workspaceId), whose, gte(responses.answeredAt, since)))
      .orderBy(responses.answeredAt)
  const listed = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`
  const [ofCustomers, ofPeople] = await Promise.all([
    select('responses_by_customer', sql`${responses.customerId} in ${listed(customerIds)}`),
    select('responses_by_respondent', sql`${responses.respondentId} in ${listed(respondentIds)}`),
  ])
  return [...ofCustomers, ...ofPeople]
}
