import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ChurnEventType } from '../../src/domain/billing/events'
import type { MovementType } from '../../src/domain/billing/ledger'
import type { Traits } from './respondents'

/** A paying account, under the host's own id. State is a projection of its churn events. */
export const customers = sqliteTable(
  'customers',
  {
    workspaceId: text('workspace_id').notNull(),
    id: text().notNull(),
    name: text(),
    email: text(),
    traits: text({ mode: 'json' }).$type<Traits>().notNull(),
    status: text().$type<'none' | 'trial' | 'active' | 'paused' | 'churned'>().notNull(),
    plan: text(),
    /** Monthly recurring revenue by currency, minor units. */
    mrr: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
    firstPaidAt: integer('first_paid_at'),
    churnedAt: integer('churned_at'),
    cancelRequestedAt: integer('cancel_requested_at'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('customers_by_status').on(table.workspaceId, table.status, table.createdAt),
  ],
)

/** The ledger's input: our own events, each stored once and kept. */
export const churnEvents = sqliteTable(
  'churn_events',
  {
    workspaceId: text('workspace_id').notNull(),
    id: text().notNull(),
    source: text().notNull(),
    customerId: text('customer_id').notNull(),
    subscriptionId: text('subscription_id').notNull(),
    type: text().$type<ChurnEventType>().notNull(),
    at: integer().notNull(),
    mrrMinor: integer('mrr_minor'),
    currency: text(),
    interval: text(),
    plan: text(),
    reason: text(),
    comment: text(),
    cause: text().$type<'cancellation_requested' | 'payment_failed' | 'payment_disputed'>(),
    receivedAt: integer('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('churn_events_by_customer').on(table.workspaceId, table.customerId, table.at),
    index('churn_events_by_time').on(table.workspaceId, table.at, table.id),
  ],
)

export const subscriptions = sqliteTable(
  'subscriptions',
  {
    workspaceId: text('workspace_id').notNull(),
    customerId: text('customer_id').notNull(),
    id: text().notNull(),
    status: text().notNull(),
    plan: text(),
    mrrMinor: integer('mrr_minor').notNull(),
    currency: text(),
    interval: text(),
    startedAt: integer('started_at'),
    cancelRequestedAt: integer('cancel_requested_at'),
    endedAt: integer('ended_at'),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.customerId, table.id] })],
)

/** Every change of a customer's MRR; start + movements = end, to the cent. */
export const movements = sqliteTable(
  'movements',
  {
    workspaceId: text('workspace_id').notNull(),
    id: text().notNull(),
    customerId: text('customer_id').notNull(),
    at: integer().notNull(),
    day: text().notNull(),
    type: text().$type<MovementType>().notNull(),
    currency: text().notNull(),
    amountMinor: integer('amount_minor').notNull(),
    mrrBefore: integer('mrr_before').notNull(),
    mrrAfter: integer('mrr_after').notNull(),
    /** Start of the paying spell this movement belongs to. */
    spellStartedAt: integer('spell_started_at').notNull(),
    voluntary: integer({ mode: 'boolean' }),
    reason: text(),
    cause: text().$type<'cancellation_requested' | 'payment_failed' | 'payment_disputed'>(),
    plan: text(),
    interval: text(),
    eventId: text('event_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('movements_by_customer').on(table.workspaceId, table.customerId, table.at),
    index('movements_by_type').on(table.workspaceId, table.type, table.at),
  ],
)

/** Movements per day, currency and type: customers and money, always equal to a recount. */
export const movementTotals = sqliteTable(
  'movement_totals',
  {
    workspaceId: text('workspace_id').notNull(),
    currency: text().notNull(),
    day: text().notNull(),
    type: text().$type<MovementType>().notNull(),
    count: integer().notNull(),
    amountMinor: integer('amount_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.currency, table.day, table.type] })],
)

/** An address a billing system posts to, with the secrets that may sign (two while rotating). */
export const billingEndpoints = sqliteTable('billing_endpoints', {
  id: text().primaryKey(),
  workspaceId: text('workspace_id').notNull(),
  provider: text().notNull(),
  secrets: text({ mode: 'json' }).$type<string[]>().notNull(),
  createdAt: integer('created_at').notNull(),
})

/** A billing system's message as it came, stored once; applied later, replayable. */
export const externalEvents = sqliteTable(
  'external_events',
  {
    workspaceId: text('workspace_id').notNull(),
    provider: text().notNull(),
    externalId: text('external_id').notNull(),
    type: text().notNull(),
    payload: text().notNull(),
    receivedAt: integer('received_at').notNull(),
    handledAt: integer('handled_at'),
    /** What became of it: how many churn events, or why none. */
    outcome: text(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.provider, table.externalId] }),
    index('external_events_unhandled').on(table.workspaceId, table.handledAt, table.receivedAt),
  ],
)
