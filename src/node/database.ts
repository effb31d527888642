import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { type Database, waitOutLocks } from '../../db/client'
import * as schema from '../../db/schema'
import type { Config } from '../config'
import { fetchWithDeadline } from '../fetch-with-deadline'

/**
 * The driver waits for a lock on the event loop, so it waits only briefly; the writer waits longer
 * without blocking anybody.
 */
const LOCK_WAIT_MS = 20

/** Opens a file (with a write-ahead log, synced at every commit) or a remote libSQL database. */
export async function openDatabase(config: Config, patienceMs: number): Promise<Database> {
  const local = config.DATABASE_URL.startsWith('file:')
  const client = createClient({
    url: config.DATABASE_URL,
    ...(config.DATABASE_AUTH_TOKEN ? { authToken: config.DATABASE_AUTH_TOKEN } : {}),
    ...(local ? { timeout: LOCK_WAIT_MS, concurrency: 1 } : { fetch: fetchWithDeadline }),
  })
  if (local) {
    await waitOutLocks(() => client, patienceMs, () => client.execute('pragma journal_mode = wal'))
    overwriteDeleted(client)
  }
  return { client, db: drizzle(client, { schema }) }
}

/** What is deleted is overwritten with zeros, on every connection: what was erased is then in no free page. */
function overwriteDeleted(client: Client): void {
  const reconnect = client.reconnect?.bind(client)
  const set = () => void client.execute('pragma secure_delete = on')
  set()
  client.reconnect = () => {
    reconnect?.()
    set()
  }
}
