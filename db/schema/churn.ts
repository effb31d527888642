import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Account } from '../../src/domain/billing/account'
import type { Billed } from '../../src/domain/billing/billed'
import type { ChurnCause, ChurnEventType, MrrNote } from '../../src/domain/billing/events'
import type { MessageState } from '../../src/domain/billing/message-state'
import type { LossKind, MovementType, PriceChange } from '../../src/domain/billing/movement'
import type { PriceList } from '../../src/domain/billing/price-list'
import type { SubscriptionStatus } from '../../src/domain/billing/subscription'
import type { RiskBand } from '../../src/domain/risk/band'
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
    /** The currency most of it is in, and that part of it: what customers are ranked by. */
    currency: text(),
    mrrMinor: integer('mrr_minor').notNull().default(0),
    billed: text().$type<Billed>(),
    firstPaidAt: integer('first_paid_at'),
    churnedAt: integer('churned_at'),
    cancelRequestedAt: integer('cancel_requested_at'),
    pastDueSince: integer('past_due_since'),
    /** When time alone will change the ledger, as a pause that lasts too long does; null if nothing waits. */
    reviewAt: integer('review_at'),
    lastSeenAt: integer('last_seen_at'),
    /** How much they use the product, in the host's own measure. */
    usage: real(),
    riskPoints: integer('risk_points'),
    riskBand: text('risk_band').$type<RiskBand>(),
    /** Slugs of the rules that gave the points. */
    riskReasons: text('risk_reasons', { mode: 'json' }).$type<string[]>(),
    /** When it was scored last; 0 while something new waits to be scored, null for who is not scored. */
    riskAt: integer('risk_at'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('customers_by_status').on(table.workspaceId, table.status, table.createdAt),
    index('customers_by_time').on(table.workspaceId, table.createdAt, table.id),
    index('customers_by_value').on(
      table.workspaceId,
      table.currency,
      table.mrrMinor,
      table.id,
      // With it customers are counted by value and band from the index alone.
      table.riskBand,
    ),
    index('customers_by_risk').on(table.workspaceId, table.riskBand, table.riskPoints, table.id),
    index('customers_to_score')
      .on(table.workspaceId, table.riskAt)
      .where(sql`risk_at is not null`),
    index('customers_by_last_seen')
      .on(table.workspaceId, table.lastSeenAt, table.id)
      .where(sql`last_seen_at is not null`),
    index('customers_by_review')
      .on(table.workspaceId, table.reviewAt)
      .where(sql`review_at is not null`),
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
    /** The billing system's id of the customer, where only that told whose event it is. */
    accountId: text('account_id'),
    type: text().$type<ChurnEventType>().notNull(),
    at: integer().notNull(),
    mrrMinor: integer('mrr_minor'),
    /** Why the MRR is not the whole truth, where the provider did not say enough. */
    mrrNote: text('mrr_note').$type<MrrNote>(),
    /** Money that moved once: a purchase, or a refund (negative). No part of MRR. */
    amountMinor: integer('amount_minor'),
    currency: text(),
    interval: text(),
    plan: text(),
    reason: text(),
    comment: text(),
    cause: text().$type<ChurnCause>(),
    receivedAt: integer('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('churn_events_by_customer').on(table.workspaceId, table.customerId, table.at),
    index('churn_events_by_time').on(table.workspaceId, table.at, table.id),
    index('churn_events_by_type').on(table.workspaceId, table.type, table.at, table.customerId),
    index('churn_events_by_account')
      .on(table.workspaceId, table.source, table.accountId)
      .where(sql`account_id is not null`),
    // With every column the purchases of a range are added up from: a million rows are not looked up.
    index('purchases_by_customer')
      .on(table.workspaceId, table.customerId, table.at, table.type, table.currency, table.amountMinor)
      .where(sql`type in ('purchase', 'refund')`),
  ],
)

export const subscriptions = sqliteTable(
  'subscriptions',
  {
    workspaceId: text('workspace_id').notNull(),
    customerId: text('customer_id').notNull(),
    id: text().notNull(),
    status: text().$type<SubscriptionStatus>().notNull(),
    plan: text(),
    mrrMinor: integer('mrr_minor').notNull(),
    currency: text(),
    interval: text(),
    mrrNote: text('mrr_note').$type<MrrNote>(),
    startedAt: integer('started_at'),
    trialStartedAt: integer('trial_started_at'),
    firstPaidAt: integer('first_paid_at'),
    pausedAt: integer('paused_at'),
    pastDueSince: integer('past_due_since'),
    cancelRequestedAt: integer('cancel_requested_at'),
    endedAt: integer('ended_at'),
    reason: text(),
    cause: text().$type<ChurnCause>(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.customerId, table.id] }),
    index('subscriptions_by_note')
      .on(table.workspaceId, table.status, table.mrrNote)
      .where(sql`mrr_note is not null`),
    index('subscriptions_by_trial')
      .on(table.workspaceId, table.trialStartedAt)
      .where(sql`trial_started_at is not null`),
  ],
)

/**
 * A customer's paying times, one row each: from the first MRR above 0 to the end of paid service.
 * Who pays at a moment, who joined and who left is counted here, whatever the currency.
 */
export const spells = sqliteTable(
  'spells',
  {
    workspaceId: text('workspace_id').notNull(),
    customerId: text('customer_id').notNull(),
    /** 1 for the first: a later one is a return. */
    ordinal: integer().notNull(),
    startedAt: integer('started_at').notNull(),
    endedAt: integer('ended_at'),
    /** Plan, billing and MRR at the start. */
    startPlan: text('start_plan'),
    startCurrency: text('start_currency'),
    startMrrMinor: integer('start_mrr_minor').notNull(),
    /** Plan, billing and MRR before the end, or now. */
    plan: text(),
    billed: text().$type<Billed>().notNull(),
    currency: text(),
    mrrMinor: integer('mrr_minor').notNull(),
    /** Why it ended, as far as told. */
    loss: text().$type<LossKind>(),
    reason: text(),
    cause: text().$type<ChurnCause>(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.customerId, table.ordinal] }),
    index('spells_by_start').on(
      table.workspaceId,
      table.startedAt,
      table.endedAt,
      table.ordinal,
      table.billed,
      table.currency,
    ),
    index('spells_by_end')
      .on(table.workspaceId, table.endedAt, table.startedAt, table.billed, table.loss)
      .where(sql`ended_at is not null`),
  ],
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
    /** Why it went down; null for what went up. */
    loss: text().$type<LossKind>(),
    reason: text(),
    cause: text().$type<ChurnCause>(),
    plan: text(),
    interval: text(),
    /** How we know that the price changed; null when it did not, as far as known. */
    priceChange: text('price_change').$type<PriceChange>(),
    eventId: text('event_id').notNull(),
  },
  (table) => [
    // A customer's lie together and in order, as they are written and read; by an id of their own each
    // would be a page of its own.
    primaryKey({ columns: [table.workspaceId, table.customerId, table.at, table.id] }),
    index('movements_by_type').on(table.workspaceId, table.type, table.at),
    index('movements_by_price_change')
      .on(table.workspaceId, table.priceChange, table.at, table.customerId, table.spellStartedAt)
      .where(sql`price_change is not null`),
  ],
)

/** Movements per day, currency, type, billing and kind of loss, always equal to a recount. */
export const movementTotals = sqliteTable(
  'movement_totals',
  {
    workspaceId: text('workspace_id').notNull(),
    currency: text().notNull(),
    day: text().notNull(),
    type: text().$type<MovementType>().notNull(),
    billed: text().$type<Billed>().notNull(),
    /** Empty for what went up. */
    loss: text().$type<LossKind | ''>().notNull(),
    count: integer().notNull(),
    amountMinor: integer('amount_minor').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.workspaceId, table.currency, table.day, table.type, table.billed, table.loss],
    }),
  ],
)

/**
 * What each month changed in the customers who began in another, always equal to a recount: a table
 * of cohorts by months is read from here and not from millions of movements.
 */
export const cohortTotals = sqliteTable(
  'cohort_totals',
  {
    workspaceId: text('workspace_id').notNull(),
    /** First day of the month the customers first paid in, and of the month that changed them. */
    cohort: text().notNull(),
    month: text().notNull(),
    /** Of the money; empty where customers are counted. */
    currency: text().notNull(),
    /** What they began with; only in the cohort's own month. */
    joined: integer().notNull(),
    /** Net change, what they began with included. */
    changed: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.cohort, table.month, table.currency] }),
  ],
)

/** What one unit of a currency was worth in the workspace's own from a day on, as entered by a member. */
export const exchangeRates = sqliteTable(
  'exchange_rates',
  {
    workspaceId: text('workspace_id').notNull(),
    currency: text().notNull(),
    fromDay: text('from_day').notNull(),
    /** Decimal text: a binary fraction would shift cents. */
    rate: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.currency, table.fromDay] })],
)

/** Each time a customer was in a band of risk: who entered when, and left when. */
export const riskStays = sqliteTable(
  'risk_stays',
  {
    workspaceId: text('workspace_id').notNull(),
    customerId: text('customer_id').notNull(),
    enteredAt: integer('entered_at').notNull(),
    leftAt: integer('left_at'),
    band: text().$type<RiskBand>().notNull(),
    /** On entering. */
    points: integer().notNull(),
    reasons: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.customerId, table.enteredAt] }),
    index('risk_stays_by_band').on(table.workspaceId, table.band, table.enteredAt),
  ],
)

/** An address a billing system posts to, with the secrets that may sign (two while rotating). */
export const billingEndpoints = sqliteTable('billing_endpoints', {
  id: text().primaryKey(),
  workspaceId: text('workspace_id').notNull(),
  provider: text().notNull(),
  secrets: text({ mode: 'json' }).$type<string[]>().notNull(),
  createdAt: integer('created_at').notNull(),
  /** Where the system's messages name prices and not their amounts: by its own id of them. */
  prices: text({ mode: 'json' }).$type<PriceList>(),
  /** When something last came here that no secret had signed, to the minute. */
  refusedAt: integer('refused_at'),
})

/** A billing system's customers as it told of them, and who they are here. */
export const billingAccounts = sqliteTable(
  'billing_accounts',
  {
    workspaceId: text('workspace_id').notNull(),
    provider: text().notNull(),
    /** Over there, e.g. `cus_…`. */
    id: text().notNull(),
    customerId: text('customer_id').notNull(),
    told: text({ mode: 'json' }).$type<Account>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.provider, table.id] }),
    index('billing_accounts_by_customer').on(table.workspaceId, table.customerId),
  ],
)

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
    state: text().$type<MessageState>().notNull().default('waiting'),
    /** What became of it: how many churn events, or why none. */
    outcome: text(),
    endpointId: text('endpoint_id'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.provider, table.externalId] }),
    index('external_events_by_time').on(table.workspaceId, table.receivedAt, table.externalId),
    index('external_events_by_state').on(table.workspaceId, table.state, table.receivedAt, table.externalId),
    index('external_events_by_endpoint').on(
      table.workspaceId,
      table.endpointId,
      table.receivedAt,
      table.externalId,
      table.state,
    ),
  ],
)
