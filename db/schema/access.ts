import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AuditDetail, AuthorKind } from '../../src/domain/access/audit'
import type { Role } from '../../src/domain/access/roles'

/**
 * Who belongs to a workspace. What somebody owns names the member, so a member who left stays as a
 * row. The first owner is there from the start and has no user until somebody takes the place.
 */
export const members = sqliteTable(
  'members',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id'),
    name: text().notNull(),
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    createdAt: integer('created_at').notNull(),
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('members_by_workspace').on(table.workspaceId, table.createdAt),
    uniqueIndex('members_by_user').on(table.userId, table.workspaceId),
  ],
)

/** One row: what the installation as a whole keeps. */
export const installation = sqliteTable('installation', {
  id: integer().primaryKey(),
  /** Signs cookies and encrypts second factors, unless AUTH_SECRET does. */
  authSecret: text('auth_secret').notNull(),
})

const time = (name: string) => integer(name, { mode: 'timestamp_ms' })

/*
 * People across workspaces, in the shape the authentication library asks for. It alone writes these
 * tables; what a person may do stands in `members`.
 */

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
  image: text(),
  twoFactorEnabled: integer('two_factor_enabled', { mode: 'boolean' }),
  createdAt: time('created_at').notNull(),
  updatedAt: time('updated_at').notNull(),
})

export const userSessions = sqliteTable(
  'user_sessions',
  {
    id: text().primaryKey(),
    userId: text('user_id').notNull(),
    /** SHA-256 of the token in the cookie. */
    token: text().notNull().unique(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    expiresAt: time('expires_at').notNull(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    index('user_sessions_by_user').on(table.userId),
    index('user_sessions_by_expiry').on(table.expiresAt),
  ],
)

/** How a user proves who they are; `credential` is a password, of which the hash is kept. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    userId: text('user_id').notNull(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    password: text(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: time('access_token_expires_at'),
    refreshTokenExpiresAt: time('refresh_token_expires_at'),
    scope: text(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [index('accounts_by_user').on(table.userId)],
)

/** What is proven by holding a token for a while: a reset of a password, a code still to be given. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text().primaryKey(),
    /** SHA-256 of what the holder shows. */
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: time('expires_at').notNull(),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [index('verifications_by_identifier').on(table.identifier)],
)

export const twoFactors = sqliteTable(
  'two_factors',
  {
    id: text().primaryKey(),
    userId: text('user_id').notNull(),
    /** Encrypted, as are the recovery codes. */
    secret: text().notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: integer({ mode: 'boolean' }),
    failedVerificationCount: integer('failed_verification_count'),
    lockedUntil: time('locked_until'),
  },
  (table) => [index('two_factors_by_user').on(table.userId)],
)

/** How often somebody tried to sign in lately, by address and by account (both as SHA-256). */
export const signInAttempts = sqliteTable(
  'sign_in_attempts',
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    since: integer().notNull(),
  },
  (table) => [index('sign_in_attempts_by_time').on(table.since)],
)

/** A place kept for somebody, taken by the holder of a link. Only its hash is kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    hash: text().notNull().unique(),
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    /** The member who invited. */
    invitedBy: text('invited_by'),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    acceptedAt: integer('accepted_at'),
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('invitations_by_workspace').on(table.workspaceId, table.createdAt)],
)

/** What changed, by whom, when and from where: written in the commit of the change itself. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    at: integer().notNull(),
    actorKind: text('actor_kind').$type<AuthorKind>().notNull(),
    /** A member's or a key's id. */
    actorId: text('actor_id'),
    address: text(),
    /** A past fact, such as `key.revoked`. */
    what: text().notNull(),
    /** Id of what it was done to. */
    subject: text().notNull(),
    detail: text({ mode: 'json' }).$type<AuditDetail>().notNull(),
  },
  (table) => [index('audit_entries_by_time').on(table.workspaceId, table.id)],
)
