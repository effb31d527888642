import { and, desc, eq, inArray, isNotNull, max, ne, sql } from 'drizzle-orm'
import type { StoredRules } from '../../src/domain/follow-ups/settings'
import type { Db } from '../client'
import { prepared } from '../prepared'
import { followUpRules, followUps } from '../schema'
import type { FollowUpRow } from './follow-ups'

const rulesOfWorkspace = prepared((db) =>
  db
    .select({ rule: followUpRules.rule, settings: followUpRules.settings })
    .from(followUpRules)
    .where(eq(followUpRules.workspaceId, sql.placeholder('workspaceId')))
    .prepare(),
)

/** The rules a workspace has set otherwise, by slug. */
export const findFollowUpRules = async (db: Db, workspaceId: string): Promise<StoredRules> =>
  Object.fromEntries(
    (await rulesOfWorkspace(db).execute({ workspaceId })).map(({ rule, settings }) => [rule, settings]),
  )

/** The owner of what each rule opened last; none for what nobody owned. */
export async function listLastOwnersOfRules(
  db: Db,
  workspaceId: string,
  ruleIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await Promise.all(
    ruleIds.map((ruleId) =>
      db
        .select({ ruleId: followUps.ruleId, ownerId: followUps.ownerId })
        .from(followUps)
        .where(and(eq(followUps.workspaceId, workspaceId), eq(followUps.ruleId, ruleId)))
        .orderBy(desc(followUps.openedAt), desc(followUps.id))
        .limit(1),
    ),
  )
  return new Map(rows.flat().flatMap(({ ruleId, ownerId }) => (ownerId === null ? [] : [[ruleId ?? '', ownerId]])))
}

/** Who looked after each customer last. */
export async function listLastOwnersOfCustomers(
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map()
  const rows = await db
    .select({ customerId: followUps.customerId, ownerId: followUps.ownerId, at: max(followUps.openedAt) })
    .from(followUps)
    .where(
      and(
        eq(followUps.workspaceId, workspaceId),
        inArray(followUps.customerId, [...customerIds]),
        isNotNull(followUps.ownerId),
      ),
    )
    .groupBy(followUps.customerId)
  return new Map(rows.map(({ customerId, ownerId }) => [customerId ?? '', ownerId ?? '']))
}

/** What some rules opened of these customers and nobody has closed. */
export const listActiveOfCustomers = async (
  db: Db,
  workspaceId: string,
  ruleIds: readonly string[],
  customerIds: readonly string[],
): Promise<FollowUpRow[]> =>
  customerIds.length === 0
    ? []
    : await db
        .select()
        .from(followUps)
        .where(
          and(
            eq(followUps.workspaceId, workspaceId),
            inArray(followUps.customerId, [...customerIds]),
            inArray(followUps.ruleId, [...ruleIds]),
            ne(followUps.state, 'closed'),
          ),
        )
