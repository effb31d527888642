import { and, eq, exists, notInArray } from 'drizzle-orm'
import type { Db } from '../client'
import { churnEvents, subscriptions } from '../schema'

const columns = {
  customerId: subscriptions.customerId,
  subscriptionId: subscriptions.id,
  status: subscriptions.status,
  mrrMinor: subscriptions.mrrMinor,
  currency: subscriptions.currency,
  mrrNote: subscriptions.mrrNote,
}

export type StandingRow = Pick<typeof subscriptions.$inferSelect, 'customerId' | 'status' | 'mrrMinor' | 'currency' | 'mrrNote'> & {
  subscriptionId: string
}

/**
 * How every subscription stands, but those of which nobody but these sources has told: they belong to
 * other billing systems.
 */
export const listStandings = (
  db: Db,
  workspaceId: string,
  otherSources: readonly string[],
): Promise<StandingRow[]> =>
  db
    .select(columns)
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.workspaceId, workspaceId),
        otherSources.length === 0
          ? undefined
          : exists(
              db
                .select({ id: churnEvents.id })
                .from(churnEvents)
                .where(
                  and(
                    eq(churnEvents.workspaceId, workspaceId),
                    eq(churnEvents.customerId, subscriptions.customerId),
                    eq(churnEvents.subscriptionId, subscriptions.id),
                    notInArray(churnEvents.source, [...otherSources]),
                  ),
                ),
            ),
      ),
    )
