import { sql } from 'drizzle-orm'
import type { Db } from '../client'

/** Blocks of the full-text index that are put together anew in one statement. */
export const MERGED_AT_ONCE = 500

export const countSearchBlocks = async (db: Db): Promise<number> =>
  (await db.all<{ count: number }>(sql`select count(*) as count from response_search_data`))[0]?.count ?? 0
