import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type ChurnPolicy, DEFAULT_CHURN_POLICY } from '../../src/domain/billing/policy'
import { DEFAULT_REDACTION, type RedactionMode } from '../../src/domain/privacy/redact'

/** A tenant: its zone cuts the days, its currency is the default one. */
export const workspaces = sqliteTable('workspaces', {
  id: text().primaryKey(),
  name: text().notNull(),
  timeZone: text('time_zone').notNull(),
  currency: text().notNull(),
  /** Signs the identity of respondents; the host keeps a copy on its server. */
  identitySecret: text('identity_secret').notNull(),
  /** Origins whose pages may use the publishable key; empty allows every origin. */
  allowedOrigins: text('allowed_origins', { mode: 'json' }).$type<string[]>().notNull(),
  churnPolicy: text('churn_policy', { mode: 'json' }).$type<ChurnPolicy>().notNull().default(DEFAULT_CHURN_POLICY),
  /** Points by slug of a risk rule, where they differ from the defaults. */
  riskWeights: text('risk_weights', { mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
  /** What becomes of personal data in free text before it is stored. */
  redaction: text().$type<RedactionMode>().notNull().default(DEFAULT_REDACTION),
  createdAt: integer('created_at').notNull(),
})

export const keys = sqliteTable(
  'keys',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    kind: text({ enum: ['publishable', 'secret'] }).notNull(),
    name: text().notNull(),
    /** SHA-256 of the whole key, hex: random keys of 128 bits need no slow hash. */
    hash: text().notNull().unique(),
    /** The key itself where it is public anyway, else its first characters. */
    shown: text().notNull(),
    scopes: text({ mode: 'json' }).$type<string[]>().notNull(),
    createdAt: integer('created_at').notNull(),
    revokedAt: integer('revoked_at'),
    expiresAt: integer('expires_at'),
    /** Kept to the hour. */
    lastUsedAt: integer('last_used_at'),
  },
  (table) => [index('keys_by_workspace').on(table.workspaceId, table.createdAt)],
)

/** One-time links that make their holder the first owner. Only the hash is kept. */
export const signInLinks = sqliteTable('sign_in_links', {
  hash: text().primaryKey(),
  workspaceId: text('workspace_id').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
})

/** Written by the health check, which proves that a commit still works. */
export const heartbeats = sqliteTable('heartbeats', {
  id: integer().primaryKey(),
  at: integer().notNull(),
})
