import { entryOf, type MappedTable } from './subject-map'

/** Rows by table, under the table's name in the database. */
type Rows = Record<string, number>

/** What an erasure has done so far. */
export interface ErasureTally {
  deleted: Rows
  blanked: Rows
  kept: Rows
}

export const NOTHING_ERASED: ErasureTally = { deleted: {}, blanked: {}, kept: {} }

export interface ErasedRows {
  deleted: number
  blanked: number
  kept: number
  along?: Partial<Record<MappedTable, number>>
}

export function addErased(tally: ErasureTally, table: MappedTable, { deleted, blanked, kept, along = {} }: ErasedRows): ErasureTally {
  const others = Object.entries(along) as [MappedTable, number][]
  return {
    deleted: others.reduce((sum, [name, rows]) => add(sum, name, rows), add(tally.deleted, table, deleted)),
    blanked: add(tally.blanked, table, blanked),
    kept: add(tally.kept, table, kept),
  }
}

const add = (rows: Rows, table: MappedTable, count: number): Rows => {
  const name = nameOfTable(table)
  return count === 0 ? rows : { ...rows, [name]: (rows[name] ?? 0) + count }
}

/** As the database and the API call it. */
export const nameOfTable = (table: string): string =>
  table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Why rows of a table are kept. */
export function whyKept(table: MappedTable): string {
  const { erase } = entryOf(table)
  return erase.how === 'keep' ? erase.why : 'It is still worked on, and dropped when that is done, within 7 days.'
}
