import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CancelOutcomeName, CancelStepBody } from '../../src/contract/cancel'
import type { FlowKind, OfferKind } from '../../src/domain/cancellation/flow'
import type { Trust } from '../../src/domain/surveys/response'

/** One way through a cancellation flow: what was shown, what was chosen, how it ended. */
export const cancelSessions = sqliteTable(
  'cancel_sessions',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** The browser's name for it; a repeat finds the row by it. */
    sessionKey: text('session_key').notNull(),
    surveyId: text('survey_id').notNull(),
    surveyVersion: integer('survey_version').notNull(),
    kind: text().$type<FlowKind>().notNull(),
    channel: text().$type<'widget' | 'hosted'>().notNull(),
    respondentId: text('respondent_id').notNull(),
    customerId: text('customer_id'),
    subscriptionId: text('subscription_id'),
    /** `verified` by a token of the host. */
    trust: text().$type<Trust>().notNull(),
    /** Of the token; a second session with the same one is refused the token. */
    nonce: text(),
    arm: text().$type<'offers' | 'holdout'>().notNull(),
    /** What the customer paid when it opened. */
    currency: text(),
    mrrMinor: integer('mrr_minor'),
    plan: text(),
    reason: text(),
    subReason: text('sub_reason'),
    /** Canonical cause of the reason. */
    cause: text(),
    reasonPosition: integer('reason_position'),
    responseId: text('response_id'),
    offerId: text('offer_id'),
    outcome: text().$type<CancelOutcomeName>(),
    revision: integer().notNull(),
    /** Every screen shown, with times and choices: the proof. */
    steps: text({ mode: 'json' }).$type<CancelStepBody[]>().notNull(),
    locale: text().notNull(),
    url: text(),
    openedAt: integer('opened_at').notNull(),
    day: text().notNull(),
    updatedAt: integer('updated_at').notNull(),
    endedAt: integer('ended_at'),
    effectiveAt: integer('effective_at'),
  },
  (table) => [
    uniqueIndex('cancel_sessions_by_key').on(table.workspaceId, table.sessionKey),
    uniqueIndex('cancel_sessions_by_nonce')
      .on(table.workspaceId, table.nonce)
      .where(sql`nonce is not null`),
    index('cancel_sessions_by_time').on(table.workspaceId, table.openedAt, table.id),
    index('cancel_sessions_by_customer')
      .on(table.workspaceId, table.customerId, table.openedAt)
      .where(sql`customer_id is not null`),
    index('cancel_sessions_open')
      .on(table.workspaceId, table.updatedAt)
      .where(sql`outcome is null`),
  ],
)

/** An offer that stood before somebody, and what they said to it. */
export const offerShowings = sqliteTable(
  'offer_showings',
  {
    workspaceId: text('workspace_id').notNull(),
    sessionId: text('session_id').notNull(),
    offerId: text('offer_id').notNull(),
    variantId: text('variant_id').notNull(),
    surveyId: text('survey_id').notNull(),
    kind: text().$type<OfferKind>().notNull(),
    customerId: text('customer_id'),
    shownAt: integer('shown_at').notNull(),
    decision: text().$type<'accepted' | 'declined'>(),
    decidedAt: integer('decided_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.sessionId, table.offerId] }),
    index('offer_showings_by_offer').on(table.workspaceId, table.offerId, table.decision),
    index('offer_showings_by_customer')
      .on(table.workspaceId, table.customerId, table.shownAt)
      .where(sql`customer_id is not null`),
  ],
)
