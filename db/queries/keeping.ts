import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, ne, or, type SQL } from 'drizzle-orm'
import type { KeptKind } from '../../src/domain/privacy/keeping'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import { externalEvents, keepings, messages, responses } from '../schema'
import type { ExternalEventRow } from './billing-messages'
import type { MessageRow } from './messages'
import type { ResponseRow } from './responses'

export type KeepingRow = typeof keepings.$inferSelect

export const findKeeping = async (db: Db, workspaceId: string): Promise<KeepingRow | undefined> =>
  (await db.select().from(keepings).where(eq(keepings.workspaceId, workspaceId)))[0]

/** From the first on, and before the second. */
export interface Span {
  from: number
  before: number
}

const isOldText = (workspaceId: string, { from, before }: Span): SQL | undefined =>
  and(
    eq(responses.workspaceId, workspaceId),
    gte(responses.answeredAt, from),
    lt(responses.answeredAt, before),
    or(isNotNull(responses.comment), isNotNull(responses.url)),
  )

/** Messages that wait or are tried again are none that are over. */
const isOldMessage = (workspaceId: string, { before }: Span): SQL | undefined =>
  and(
    eq(messages.workspaceId, workspaceId),
    inArray(messages.state, ['sent', 'failed', 'withheld']),
    lt(messages.createdAt, before),
    isNull(messages.dueAt),
  )

const isOldBillingMessage = (workspaceId: string, { from, before }: Span): SQL | undefined =>
  and(
    eq(externalEvents.workspaceId, workspaceId),
    gte(externalEvents.receivedAt, from),
    lt(externalEvents.receivedAt, before),
    ne(externalEvents.state, 'waiting'),
    ne(externalEvents.payload, ''),
  )

/** Answers with words or a page, the oldest first. */
export const listOldTexts = (db: Db, workspaceId: string, span: Span, limit: number): Promise<ResponseRow[]> =>
  db
    .select(columnsOf(responses))
    .from(indexed(responses, 'responses_by_time'))
    .where(isOldText(workspaceId, span))
    .orderBy(asc(responses.answeredAt), asc(responses.id))
    .limit(limit)

export const listOldMessages = (db: Db, workspaceId: string, span: Span, limit: number): Promise<MessageRow[]> =>
  db
    .select(columnsOf(messages))
    .from(indexed(messages, 'messages_by_state'))
    .where(isOldMessage(workspaceId, span))
    .limit(limit)

export const listOldBillingMessages = (
  db: Db,
  workspaceId: string,
  span: Span,
  limit: number,
): Promise<ExternalEventRow[]> =>
  db
    .select(columnsOf(externalEvents))
    .from(indexed(externalEvents, 'external_events_by_time'))
    .where(isOldBillingMessage(workspaceId, span))
    .orderBy(asc(externalEvents.receivedAt), asc(externalEvents.externalId))
    .limit(limit)

/** How many there are. */
export const countOld = (db: Db, workspaceId: string, kind: KeptKind, span: Span): Promise<number> => {
  switch (kind) {
    case 'texts':
      return db.$count(responses, isOldText(workspaceId, span))
    case 'messages':
      return db.$count(messages, isOldMessage(workspaceId, span))
    case 'billingMessages':
      return db.$count(externalEvents, isOldBillingMessage(workspaceId, span))
    default:
      return kind satisfies never
  }
}
