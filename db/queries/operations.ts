import { and, asc, desc, eq, gte, inArray, lt, lte, ne, or } from 'drizzle-orm'
import type { Db } from '../client'
import { operationParts, operations } from '../schema'

export type OperationRow = typeof operations.$inferSelect
export type OperationPartRow = typeof operationParts.$inferSelect
export type OperationPartKey = Omit<OperationPartRow, 'content'>

export const listOperationsById = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<OperationRow[]> =>
  db
    .select()
    .from(operations)
    .where(and(eq(operations.workspaceId, workspaceId), inArray(operations.id, [...ids])))

export const findOperation = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<OperationRow | undefined> => (await listOperationsById(db, workspaceId, [id]))[0]

/** Operations newest first, beginning after the position of `after`. */
export const listOperations = (
  db: Db,
  workspaceId: string,
  filter: {
    kinds?: readonly string[] | undefined
    status?: OperationRow['status'] | undefined
    after?: { at: number; id: string } | undefined
  },
  limit: number,
): Promise<OperationRow[]> =>
  db
    .select()
    .from(operations)
    .where(
      and(
        eq(operations.workspaceId, workspaceId),
        filter.kinds === undefined ? undefined : inArray(operations.kind, [...filter.kinds]),
        filter.status === undefined ? undefined : eq(operations.status, filter.status),
        filter.after &&
          or(
            lt(operations.startedAt, filter.after.at),
            and(eq(operations.startedAt, filter.after.at), lt(operations.id, filter.after.id)),
          ),
      ),
    )
    .orderBy(desc(operations.startedAt), desc(operations.id))
    .limit(limit)

/** Running operations that have not moved since `before`, oldest first. */
export const listIdleOperations = (
  db: Db,
  workspaceId: string,
  before: number,
  limit: number,
): Promise<OperationRow[]> =>
  db
    .select()
    .from(operations)
    .where(
      and(
        eq(operations.workspaceId, workspaceId),
        eq(operations.status, 'running'),
        lte(operations.updatedAt, before),
      ),
    )
    .orderBy(asc(operations.startedAt))
    .limit(limit)

export const findOperationPart = async (
  db: Db,
  workspaceId: string,
  operationId: string,
  part: number,
): Promise<OperationPartRow | undefined> =>
  (
    await db
      .select()
      .from(operationParts)
      .where(
        and(
          eq(operationParts.workspaceId, workspaceId),
          eq(operationParts.operationId, operationId),
          eq(operationParts.part, part),
        ),
      )
  )[0]

/** The parts of these operations, without what is in them. */
export const listPartKeys = async (
  db: Db,
  workspaceId: string,
  operationIds: readonly string[],
): Promise<OperationPartKey[]> =>
  operationIds.length === 0
    ? []
    : db
        .select({
          workspaceId: operationParts.workspaceId,
          operationId: operationParts.operationId,
          part: operationParts.part,
        })
        .from(operationParts)
        .where(
          and(
            eq(operationParts.workspaceId, workspaceId),
            inArray(operationParts.operationId, [...operationIds]),
          ),
        )

/** Operations that have kept what they work on since `before` without working on it. */
export const listUnusedParts = async (
  db: Db,
  workspaceId: string,
  before: number,
  limit: number,
): Promise<string[]> =>
  (
    await db
      .selectDistinct({ id: operationParts.operationId })
      .from(operationParts)
      .innerJoin(
        operations,
        and(
          eq(operations.workspaceId, operationParts.workspaceId),
          eq(operations.id, operationParts.operationId),
        ),
      )
      .where(
        and(
          eq(operationParts.workspaceId, workspaceId),
          ne(operations.status, 'running'),
          lte(operations.updatedAt, before),
        ),
      )
      .limit(limit)
  ).map(({ id }) => id)

/** Parts of an operation in their order, from `from` up to and without `to`. */
export const listOperationParts = (
  db: Db,
  workspaceId: string,
  operationId: string,
  from: number,
  to: number,
): Promise<OperationPartRow[]> =>
  db
    .select()
    .from(operationParts)
    .where(
      and(
        eq(operationParts.workspaceId, workspaceId),
        eq(operationParts.operationId, operationId),
        gte(operationParts.part, from),
        lt(operationParts.part, to),
      ),
    )
    .orderBy(asc(operationParts.part))
