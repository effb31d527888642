import type { Changes } from '../../../../db/changes'
import type { Db } from '../../../../db/client'
import type { PersonKeys } from '../../../domain/privacy/person'
import type { MappedTable } from '../../../domain/privacy/subject-map'

/** What was done to rows of one table, and what to write for it. */
export interface Erased {
  deleted: number
  blanked: number
  kept: number
  /** Rows of other tables that went with them. */
  along?: Partial<Record<MappedTable, number>>
  changes: Changes
}

/** How rows of one table are erased where columns with other values are not all of it. */
export interface Rewriter<Row, Seen> {
  /** What it needs beside the rows. */
  see(db: Db, workspaceId: string, rows: readonly Row[], person: PersonKeys): Promise<Seen>
  /** Pure. */
  erase(rows: readonly Row[], seen: Seen, person: PersonKeys, now: number): Erased
}

export const nothingElse = async (): Promise<null> => null

export const blanked = (rows: number, changes: Changes): Erased => ({ deleted: 0, blanked: rows, kept: 0, changes })
