import type { Client } from '@libsql/client'
import type { BatchItem } from 'drizzle-orm/batch'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type * as schema from './schema'

export type Db = LibSQLDatabase<typeof schema>

/** A statement that runs when awaited, or together with others in a batch. */
export type Statement = BatchItem<'sqlite'>

export interface Database {
  db: Db
  client: Client
  /** True for a file: only then can a lock poison the connection. */
  local: boolean
}

/** Runs all statements in one round trip and one transaction. */
export async function runBatch(db: Db, statements: readonly Statement[]): Promise<void> {
  const [first, ...rest] = statements
  if (first) await db.batch([first, ...rest])
}
