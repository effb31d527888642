import type { Changes } from '../../../db/changes'
import { type AnyRow, type Key, listRowsOf, type RowPage } from '../../../db/queries/personal-rows'
import { blankRow } from '../../domain/privacy/blank-row'
import type { PersonKeys } from '../../domain/privacy/person'
import { entryOf, type MappedTable } from '../../domain/privacy/subject-map'
import type { Action } from '../action'
import { REWRITERS } from './rewriters'
import type { Erased } from './rewriters/rewriter'

interface Input {
  table: MappedTable
  person: PersonKeys
  after: Key | null
}

interface Seen {
  page: RowPage
  beside: unknown
}

export type EraseResult = Omit<Erased, 'changes'> & { next: Key | null }

/** So many rows in one commit: an answer that waits for the writer hardly notices. */
const ROWS = 200

/** Erases the next rows of a person in one table, as the map says. Of rows erased before it finds none. */
export const eraseRows: Action<Input, Seen, EraseResult> = {
  name: 'eraseRows',
  // Rows are written whole: what else is written of the same person has to wait.
  alone: true,
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ table, person, after }) => {
        const page = await listRowsOf(db, workspaceId, table, person, after, ROWS)
        const beside = await REWRITERS[table]?.see(db, workspaceId, page.rows, person)
        return { page, beside }
      }),
    ),

  decide({ page: { rows, next }, beside }, { table, person }, { now, workspace }) {
    const { changes, ...done } = erase(table, rows, beside, person, now)
    const suppressed = table === 'respondents' ? suppressionsOf(rows, person, workspace.id, now) : {}
    return { result: { ...done, next }, changes: { ...changes, ...suppressed } }
  },
}

function erase(table: MappedTable, rows: AnyRow[], beside: unknown, person: PersonKeys, now: number): Erased {
  const { erase: how } = entryOf(table)
  const none = { deleted: 0, blanked: 0, kept: 0 }
  const erased = REWRITERS[table]?.erase(rows, beside, person, now)
  switch (how.how) {
    case 'delete':
      return erased ?? { ...none, deleted: rows.length, changes: { droppedRows: [{ table, rows }] } }
    case 'blank': {
      const pairs = rows.flatMap((row) => {
        const after = blankRow(row, how, person)
        return after === null ? [] : [{ row, after }]
      })
      return {
        ...none,
        blanked: pairs.length,
        // What is blanked may be part of a key: the row moves.
        changes: {
          droppedRows: [{ table, rows: pairs.map(({ row }) => row) }],
          storedRows: [{ table, rows: pairs.map(({ after }) => after) }],
        },
      }
    }
    case 'rewrite':
      return erased ?? { ...none, changes: {} }
    case 'with':
      return { ...none, changes: {} }
    case 'keep':
      return { ...none, kept: rows.length, changes: {} }
    default:
      return how satisfies never
  }
}

/** Whoever unsubscribed is not written to again, whoever they will be here. */
function suppressionsOf(rows: AnyRow[], { hashes }: PersonKeys, workspaceId: string, at: number): Changes {
  const addresses = rows.flatMap(({ messages, email }) =>
    messages === 'unsubscribed' && typeof email === 'string' ? email.toLowerCase() : [],
  )
  return {
    suppressions: [...new Set(addresses)].flatMap((address) => {
      const hash = hashes[address]
      return hash === undefined ? [] : [{ workspaceId, hash, at }]
    }),
  }
}

