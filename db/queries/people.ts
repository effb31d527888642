import { and, asc, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { prepared } from '../prepared'
import { installation, members, signInAttempts, users, userSessions, verifications, workspaces } from '../schema'

/** Who a session belongs to, and one of the workspaces they are a member of. */
const placesOfSession = prepared((db) =>
  db
    .select({
      session: { id: userSessions.id, userId: userSessions.userId },
      user: { name: users.name, email: users.email, twoFactorEnabled: users.twoFactorEnabled },
      member: members,
      workspace: workspaces,
    })
    .from(userSessions)
    .innerJoin(users, eq(users.id, userSessions.userId))
    .leftJoin(members, and(eq(members.userId, userSessions.userId), isNull(members.removedAt)))
    .leftJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(
      and(
        eq(userSessions.token, sql.placeholder('token')),
        gt(userSessions.expiresAt, sql.placeholder('now')),
      ),
    )
    .orderBy(asc(members.createdAt), asc(members.id))
    .limit(200)
    .prepare(),
)

/**
 * A session in force with a row for each workspace its person belongs to; one row without a
 * workspace for somebody who belongs to none; none for a session that ended.
 */
export const listPlacesOfSession = (db: Db, tokenHash: string, now: number) =>
  placesOfSession(db).execute({ token: tokenHash, now: new Date(now) })

export type PlaceOfSession = Awaited<ReturnType<typeof listPlacesOfSession>>[number]

/** Where somebody is signed in, newest first; 100 at most. */
export const listUserSessions = (db: Db, userId: string, now: number) =>
  db
    .select({
      id: userSessions.id,
      createdAt: userSessions.createdAt,
      expiresAt: userSessions.expiresAt,
      ipAddress: userSessions.ipAddress,
      userAgent: userSessions.userAgent,
    })
    .from(userSessions)
    .where(and(eq(userSessions.userId, userId), gt(userSessions.expiresAt, new Date(now))))
    .orderBy(desc(userSessions.createdAt))
    .limit(100)

export type UserSessionRow = Awaited<ReturnType<typeof listUserSessions>>[number]

/** The secret made when the installation began. */
export const findAuthSecret = async (db: Db): Promise<string | undefined> =>
  (await db.select().from(installation).where(eq(installation.id, 1)))[0]?.authSecret

/** Keeps a secret, unless there is one. */
export const keepAuthSecret = async (db: Db, authSecret: string): Promise<void> =>
  void (await db.insert(installation).values({ id: 1, authSecret }).onConflictDoNothing())

export const listAttempts = (db: Db, keys: readonly string[]) =>
  db.select().from(signInAttempts).where(inArray(signInAttempts.key, [...keys]))

/** Counts begun at that time or before; 500 at most. */
export const listOldAttempts = async (db: Db, before: number): Promise<string[]> =>
  (
    await db
      .select({ key: signInAttempts.key })
      .from(signInAttempts)
      .where(lte(signInAttempts.since, before))
      .limit(500)
  ).map(({ key }) => key)

/** Whether somebody set up a second factor and has shown that it works. */
export const hasSecondFactor = async (db: Db, userId: string): Promise<boolean> =>
  (await db.select({ on: users.twoFactorEnabled }).from(users).where(eq(users.id, userId)))[0]?.on ?? false

/** Sessions, and things to prove, past their end; 500 of each at most. */
export async function listExpired(
  db: Db,
  now: number,
): Promise<{ sessions: { id: string }[]; verifications: { id: string }[] }> {
  const end = new Date(now)
  const [sessions, proofs] = await Promise.all([
    db.select({ id: userSessions.id }).from(userSessions).where(lte(userSessions.expiresAt, end)).limit(500),
    db.select({ id: verifications.id }).from(verifications).where(lte(verifications.expiresAt, end)).limit(500),
  ])
  return { sessions, verifications: proofs }
}

export const findUserByEmail = async (db: Db, email: string) =>
  (await db.select({ id: users.id }).from(users).where(eq(users.email, email)))[0]
