import type { Statement } from './client'

/**
 * Writes on deliveries and messages that must hold whatever another process does in between: their conditions are
 * judged by the database, in the same step as they write.
 */

interface Own {
  workspaceId: string
}

export type DispatchedEvents = Own & { ids: string[]; at: number }
export type Claimed = Own & { ids: string[]; claim: string; now: number; until: number }
export type EndpointDeliveries = Own & { endpointId: string }
export type ReplayedDeliveries = EndpointDeliveries & { now: number }
export type DroppedDeliveries = Own & { ids: string[] }

/**
 * Rows by their ids, which come as one JSON parameter, so that any number fits. The + keeps the planner
 * from indexes that begin with the workspace: without statistics it takes those, and reads all of it.
 */
export const LISTED = '+workspace_id = ? and id in (select value from json_each(?))'

export const dispatchStatement = ({ workspaceId, ids, at }: DispatchedEvents): Statement => ({
  sql: `update outbox set dispatched_at = ? where ${LISTED} and +dispatched_at is null`,
  args: [at, workspaceId, JSON.stringify(ids)],
})

/** Marks what is still due, and puts it off until the lease ends: of two who try only one gets it. */
export const claimStatement =
  (table: 'deliveries' | 'messages') =>
  ({ workspaceId, ids, claim, now, until }: Claimed): Statement => ({
    sql: `update ${table} set claim = ?, due_at = ? where ${LISTED} and +due_at <= ?`,
    args: [claim, until, workspaceId, JSON.stringify(ids), now],
  })

/** Gives up what waits for an endpoint. */
export const endStatement = ({ workspaceId, endpointId }: EndpointDeliveries): Statement => ({
  sql: `update deliveries set state = 'failed', due_at = null, last_problem = 'endpoint_off'
        where workspace_id = ? and endpoint_id = ? and state = 'waiting'`,
  args: [workspaceId, endpointId],
})

/** Lets what an endpoint did not take be tried anew, from the beginning of the schedule. */
export const replayStatement = ({ workspaceId, endpointId, now }: ReplayedDeliveries): Statement => ({
  sql: `update deliveries set state = 'waiting', due_at = ?, tries = 0, claim = null
        where workspace_id = ? and endpoint_id = ? and state = 'failed'`,
  args: [now, workspaceId, endpointId],
})

export const dropAttemptsStatement = ({ workspaceId, ids }: DroppedDeliveries): Statement => ({
  sql: `delete from delivery_attempts
        where workspace_id = ? and delivery_id in (select value from json_each(?))`,
  args: [workspaceId, JSON.stringify(ids)],
})

export const dropDeliveriesStatement = ({ workspaceId, ids }: DroppedDeliveries): Statement => ({
  sql: `delete from deliveries where ${LISTED} and +due_at is null`,
  args: [workspaceId, JSON.stringify(ids)],
})

export const dropEventsStatement = ({ workspaceId, ids }: DroppedDeliveries): Statement => ({
  sql: `delete from outbox where ${LISTED}`,
  args: [workspaceId, JSON.stringify(ids)],
})
