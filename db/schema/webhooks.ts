import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AttemptProblem } from '../../src/domain/deliveries/attempt'
import type { OffReason } from '../../src/domain/deliveries/standing'
import type { DeliveryState } from '../../src/domain/deliveries/state'

/** A secret that signs until it expires; null for the newest, which has no end. */
export interface SigningSecret {
  secret: string
  expiresAt: number | null
}

/** Where a workspace wants to hear what happened, and how that address is doing. */
export const webhookEndpoints = sqliteTable(
  'webhook_endpoints',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    url: text().notNull(),
    description: text().notNull(),
    /** Names of the events it wants; empty for all there are and will be. */
    types: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Newest first. In clear, for each is needed to sign. */
    secrets: text({ mode: 'json' }).$type<SigningSecret[]>().notNull(),
    /** Why nothing goes there now; null while it is on. */
    off: text().$type<OffReason>(),
    offAt: integer('off_at'),
    /** Attempts that failed in a row, and when the first of them did. */
    failures: integer().notNull(),
    failingSince: integer('failing_since'),
    /** The receiver asked for a pause until then. */
    pausedUntil: integer('paused_until'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('webhook_endpoints_by_workspace').on(table.workspaceId, table.createdAt)],
)

/** An event on its way to an endpoint. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    endpointId: text('endpoint_id').notNull(),
    /** The row of the outbox: its id is the webhook-id of every attempt. */
    eventId: text('event_id').notNull(),
    type: text().notNull(),
    state: text().$type<DeliveryState>().notNull(),
    /** When it is tried next, or until when somebody is at it; null once it is over. */
    dueAt: integer('due_at'),
    /** Mark of who took it last: only they say how the attempt went. */
    claim: text(),
    /** Attempts in all, and those since it last began anew. */
    attempts: integer().notNull(),
    tries: integer().notNull(),
    lastAt: integer('last_at'),
    lastStatus: integer('last_status'),
    lastProblem: text('last_problem').$type<AttemptProblem>(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('deliveries_by_event').on(table.workspaceId, table.eventId, table.endpointId),
    index('deliveries_by_state').on(table.workspaceId, table.state, table.createdAt, table.id),
    index('deliveries_by_endpoint').on(
      table.workspaceId,
      table.endpointId,
      table.state,
      table.createdAt,
      table.id,
    ),
    index('deliveries_due')
      .on(table.workspaceId, table.endpointId, table.dueAt)
      .where(sql`due_at is not null`),
    index('deliveries_by_claim')
      .on(table.workspaceId, table.claim)
      .where(sql`claim is not null`),
  ],
)

/** One try of a delivery, and what the receiver said. */
export const deliveryAttempts = sqliteTable(
  'delivery_attempts',
  {
    workspaceId: text('workspace_id').notNull(),
    deliveryId: text('delivery_id').notNull(),
    /** 1 for the first. */
    attempt: integer().notNull(),
    at: integer().notNull(),
    ms: integer().notNull(),
    status: integer(),
    problem: text().$type<AttemptProblem>(),
    /** The beginning of the answer. */
    answer: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.deliveryId, table.attempt] })],
)
