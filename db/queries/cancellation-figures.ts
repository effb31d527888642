import { and, eq, getTableColumns, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { cancelSessions, churnEvents, offerShowings, spells } from '../schema'
import type { CancelSessionRow, OfferShowingRow } from './cancellations'
import type { SpellRow } from './churn'

interface Between {
  from: number
  to: number
  surveyIds: readonly string[]
}

const within = (workspaceId: string, { from, to, surveyIds }: Between) =>
  and(
    eq(cancelSessions.workspaceId, workspaceId),
    inArray(cancelSessions.surveyId, [...surveyIds]),
    gte(cancelSessions.openedAt, from),
    lt(cancelSessions.openedAt, to),
  )

const customersOf = (db: Db, workspaceId: string, between: Between) =>
  db.selectDistinct({ id: cancelSessions.customerId }).from(cancelSessions).where(within(workspaceId, between))

const { steps: _steps, ...withoutSteps } = getTableColumns(cancelSessions)

/** Sessions opened in [from, to), without their long proof. */
export const listSessionsBetween = (
  db: Db,
  workspaceId: string,
  between: Between,
): Promise<Omit<CancelSessionRow, 'steps'>[]> =>
  db.select(withoutSteps).from(cancelSessions).where(within(workspaceId, between))

/** Offers shown in those sessions. */
export const listShowingsBetween = (
  db: Db,
  workspaceId: string,
  between: Between,
): Promise<OfferShowingRow[]> =>
  db
    .select()
    .from(offerShowings)
    .where(
      and(
        eq(offerShowings.workspaceId, workspaceId),
        inArray(
          offerShowings.sessionId,
          db.select({ id: cancelSessions.id }).from(cancelSessions).where(within(workspaceId, between)),
        ),
      ),
    )

/** Every paying time of the customers of those sessions. */
export const listSpellsOfLeavers = (
  db: Db,
  workspaceId: string,
  between: Between,
): Promise<Pick<SpellRow, 'customerId' | 'startedAt' | 'endedAt'>[]> =>
  db
    .select({ customerId: spells.customerId, startedAt: spells.startedAt, endedAt: spells.endedAt })
    .from(spells)
    .where(
      and(eq(spells.workspaceId, workspaceId), inArray(spells.customerId, customersOf(db, workspaceId, between))),
    )

/** What those customers paid and got back since `from`, one row an invoice. */
export const listPaymentsOfLeavers = (
  db: Db,
  workspaceId: string,
  between: Between,
): Promise<{ customerId: string; at: number; currency: string | null; amountMinor: number }[]> =>
  db
    .select({
      customerId: churnEvents.customerId,
      at: churnEvents.at,
      currency: churnEvents.currency,
      amountMinor: sql<number>`coalesce(${churnEvents.amountMinor}, 0)`,
    })
    .from(churnEvents)
    .where(
      and(
        eq(churnEvents.workspaceId, workspaceId),
        inArray(churnEvents.type, ['purchase', 'refund']),
        gte(churnEvents.at, between.from),
        inArray(churnEvents.customerId, customersOf(db, workspaceId, between)),
      ),
    )
