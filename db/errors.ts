import { DrizzleQueryError } from 'drizzle-orm'

/** The driver's error under drizzle's wrapping, if `error` came from the database. */
function driverError(error: unknown): { code: string; message: string } | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string') return { code: e.code, message: e.message }
  }
  return null
}

/**
 * Another process holds the lock, or did: a busy answer leaves the local driver's connection with an
 * open transaction (libsql-client-ts #352), which then refuses every further one.
 */
export function isLocked(error: unknown): boolean {
  const { code = '', message = '' } = driverError(error) ?? {}
  return code.startsWith('SQLITE_BUSY') || /SQL statements in progress|database is locked/.test(message)
}

/** A statement the database refuses whatever the circumstances: trying again cannot help. */
export function isRefused(error: unknown): boolean {
  const { code = '' } = driverError(error) ?? {}
  return /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE|ERROR)/.test(code) && !isLocked(error)
}

/** A query failed, but not for what it asked: the database is locked, away or too slow. */
export const isOutOfReach = (error: unknown): boolean =>
  error instanceof DrizzleQueryError && !isRefused(error)
