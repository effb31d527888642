import { sql } from 'drizzle-orm'
import type { Db } from '../client'

/**
 * Moves what was committed from the log into the file and empties the log, which holds pages as they were before
 * somebody was erased. A server that keeps a log of its own refuses it.
 */
export const emptyLog = async (db: Db): Promise<void> => void (await db.run(sql`pragma wal_checkpoint(truncate)`))
