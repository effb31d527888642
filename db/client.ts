import type { Client } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { isLocked } from './errors'
import type * as schema from './schema'

export type Db = LibSQLDatabase<typeof schema>

/** A statement with its parameters, to be run together with others. */
export interface Statement {
  sql: string
  args: (string | number | null)[]
}

export interface Database {
  db: Db
  client: Client
}

/** Runs all statements in one round trip and one transaction. */
export async function runBatch(client: Client, statements: readonly Statement[]): Promise<void> {
  if (statements.length > 0) await client.batch([...statements], 'write')
}

const LOCK_PAUSE_MS = 50

/**
 * Tries again while another process holds the lock, with a fresh connection each time and without
 * blocking anybody. After `patienceMs` the lock's own error is thrown; every other error at once.
 */
export async function waitOutLocks<T>(
  client: () => Client,
  patienceMs: number,
  attempt: () => Promise<T>,
): Promise<T> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isLocked(error)) throw error
      client().reconnect?.()
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, LOCK_PAUSE_MS))
    }
  }
}
