import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Database } from '../../db/client'

const PAUSE_MS = 250

/** Beside `dist` when bundled, two levels up when run from the sources. */
const folder = ['../db/migrations', '../../db/migrations']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path))

/**
 * Brings the schema up to date. Each run is one transaction, so of two that start at once one wins
 * and the other fails whole; it then looks again and finds nothing left to do.
 */
export async function migrateDatabase({ db, client }: Database, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    try {
      await migrate(db, { migrationsFolder: folder ?? 'db/migrations' })
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      client.reconnect?.()
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
