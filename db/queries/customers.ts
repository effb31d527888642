import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { Db } from '../client'
import { customers } from '../schema'

export type CustomerRow = typeof customers.$inferSelect

export const listCustomersById = async (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, CustomerRow>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), inArray(customers.id, [...new Set(ids)])))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Customers newest first, beginning after the position of `after`. */
export const listCustomers = (
  db: Db,
  workspaceId: string,
  filter: {
    status?: CustomerRow['status'] | undefined
    after?: { at: number; id: string } | undefined
  },
  limit: number,
): Promise<CustomerRow[]> =>
  db
    .select()
    .from(customers)
    .where(
      and(
        eq(customers.workspaceId, workspaceId),
        filter.status === undefined ? undefined : eq(customers.status, filter.status),
        filter.after &&
          or(
            lt(customers.createdAt, filter.after.at),
            and(eq(customers.createdAt, filter.after.at), lt(customers.id, filter.after.id)),
          ),
      ),
    )
    .orderBy(desc(customers.createdAt), desc(customers.id))
    .limit(limit)
