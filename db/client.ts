import type { Client } from '@libsql/client'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
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
