import { and, count, desc, eq, gte, inArray, isNull, lt, max, or, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { cancelSessions, offerShowings } from '../schema'

export type CancelSessionRow = typeof cancelSessions.$inferSelect
export type OfferShowingRow = typeof offerShowings.$inferSelect

/** Sessions by the browser's names for them. */
export const listSessionsByKey = (
  db: Db,
  workspaceId: string,
  keys: readonly string[],
): Promise<CancelSessionRow[]> =>
  db
    .select()
    .from(cancelSessions)
    .where(and(eq(cancelSessions.workspaceId, workspaceId), inArray(cancelSessions.sessionKey, [...new Set(keys)])))

/** Which of these nonces a session has used already, and whose it is. */
export const listUsedNonces = (
  db: Db,
  workspaceId: string,
  nonces: readonly string[],
): Promise<{ nonce: string | null; sessionKey: string }[]> =>
  nonces.length === 0
    ? Promise.resolve([])
    : db
        .select({ nonce: cancelSessions.nonce, sessionKey: cancelSessions.sessionKey })
        .from(cancelSessions)
        .where(and(eq(cancelSessions.workspaceId, workspaceId), inArray(cancelSessions.nonce, [...nonces])))

/** When each customer last saw each offer. */
export const listLastShowings = (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<{ customerId: string | null; offerId: string; shownAt: number | null }[]> =>
  customerIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          customerId: offerShowings.customerId,
          offerId: offerShowings.offerId,
          shownAt: max(offerShowings.shownAt),
        })
        .from(offerShowings)
        .where(
          and(
            eq(offerShowings.workspaceId, workspaceId),
            inArray(offerShowings.customerId, [...new Set(customerIds)]),
          ),
        )
        .groupBy(offerShowings.customerId, offerShowings.offerId)

/** How often each offer was accepted by anybody. */
export const countAccepted = (
  db: Db,
  workspaceId: string,
  offerIds: readonly string[],
): Promise<{ offerId: string; accepted: number }[]> =>
  offerIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ offerId: offerShowings.offerId, accepted: count() })
        .from(offerShowings)
        .where(
          and(
            eq(offerShowings.workspaceId, workspaceId),
            inArray(offerShowings.offerId, [...new Set(offerIds)]),
            eq(offerShowings.decision, 'accepted'),
          ),
        )
        .groupBy(offerShowings.offerId)

export const listShowingsOfSessions = (
  db: Db,
  workspaceId: string,
  sessionIds: readonly string[],
): Promise<OfferShowingRow[]> =>
  db
    .select()
    .from(offerShowings)
    .where(and(eq(offerShowings.workspaceId, workspaceId), inArray(offerShowings.sessionId, [...sessionIds])))

/** Sessions nobody has touched since `before` and that have no outcome; `limit` at most. */
export const listStaleSessions = (
  db: Db,
  workspaceId: string,
  before: number,
  limit: number,
): Promise<CancelSessionRow[]> =>
  db
    .select()
    .from(cancelSessions)
    .where(
      and(
        eq(cancelSessions.workspaceId, workspaceId),
        isNull(cancelSessions.outcome),
        lt(cancelSessions.updatedAt, before),
      ),
    )
    .limit(limit)

export const findSession = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<CancelSessionRow | undefined> =>
  (
    await db
      .select()
      .from(cancelSessions)
      .where(and(eq(cancelSessions.workspaceId, workspaceId), eq(cancelSessions.id, id)))
  )[0]

export interface SessionFilter {
  surveyId?: string | undefined
  customerId?: string | undefined
  outcome?: CancelSessionRow['outcome'] | undefined
  reason?: string | undefined
  offerId?: string | undefined
  since?: number | undefined
  until?: number | undefined
  after?: { at: number; id: string } | undefined
}

/** A page of sessions, newest first. */
export const listSessions = (
  db: Db,
  workspaceId: string,
  filter: SessionFilter,
  limit: number,
): Promise<CancelSessionRow[]> =>
  db
    .select()
    .from(cancelSessions)
    .where(
      and(
        eq(cancelSessions.workspaceId, workspaceId),
        filter.surveyId === undefined ? undefined : eq(cancelSessions.surveyId, filter.surveyId),
        filter.customerId === undefined ? undefined : eq(cancelSessions.customerId, filter.customerId),
        filter.outcome == null ? undefined : eq(cancelSessions.outcome, filter.outcome),
        filter.reason === undefined ? undefined : eq(cancelSessions.reason, filter.reason),
        filter.offerId === undefined ? undefined : sawOffer(filter.offerId),
        filter.since === undefined ? undefined : gte(cancelSessions.openedAt, filter.since),
        filter.until === undefined ? undefined : lt(cancelSessions.openedAt, filter.until),
        filter.after &&
          or(
            lt(cancelSessions.openedAt, filter.after.at),
            and(eq(cancelSessions.openedAt, filter.after.at), lt(cancelSessions.id, filter.after.id)),
          ),
      ),
    )
    .orderBy(desc(cancelSessions.openedAt), desc(cancelSessions.id))
    .limit(limit)

const sawOffer = (offerId: string) => sql`exists (
  select 1 from offer_showings o where o.workspace_id = cancel_sessions.workspace_id
    and o.session_id = cancel_sessions.id and o.offer_id = ${offerId}
)`
