import { type AnyRow, type Key, listRowsOf } from '../../../db/queries/personal-rows'
import type { Context } from '../../context'
import type { PersonKeys } from '../../domain/privacy/person'
import { type MappedTable, TABLES_OF_PEOPLE } from '../../domain/privacy/subject-map'
import { excerptOf } from './excerpts'

const PAGE = 200

export interface HeldRows {
  table: MappedTable
  rows: AnyRow[]
}

/** Everything held of a person, a page of one table at a time: of rows that others are in, their part alone. */
export async function* pagesOfPerson(
  { db, workspace }: Context,
  person: PersonKeys,
  tables: readonly MappedTable[] = TABLES_OF_PEOPLE,
): AsyncGenerator<HeldRows> {
  const found = { ...person, events: [...person.events] }
  for (const table of tables) {
    let after: Key | null = null
    do {
      const { rows, next } = await listRowsOf(db, workspace.id, table, found, after, PAGE)
      if (table === 'outbox') found.events.push(...rows.map(({ id }) => String(id)))
      if (rows.length > 0) yield { table, rows: rows.map((row) => excerptOf(table, row, found)) }
      after = next
    } while (after !== null)
  }
}

/** Read from end to end to find a person in them, however many rows they have; and what is found by those. */
const READ_WHOLE: readonly MappedTable[] = ['outbox', 'deliveries', 'deliveryAttempts', 'externalEvents']

const COUNTED = TABLES_OF_PEOPLE.filter((table) => !READ_WHOLE.includes(table))

/** How many rows of each table are a person's, but for tables that are read whole for it. */
export async function countHeld(ctx: Context, person: PersonKeys): Promise<Map<MappedTable, number>> {
  const counts = new Map<MappedTable, number>()
  for await (const { table, rows } of pagesOfPerson(ctx, person, COUNTED)) {
    counts.set(table, (counts.get(table) ?? 0) + rows.length)
  }
  return counts
}
