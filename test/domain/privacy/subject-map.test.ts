import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import * as schema from '../../../db/schema'
import { entryOf, type MappedTable, SUBJECT_MAP, TABLES_OF_PEOPLE } from '../../../src/domain/privacy/subject-map'
import { REWRITERS } from '../../../src/services/privacy/rewriters'

const tables = Object.entries(schema) as unknown as [MappedTable, SQLiteTable][]

/** Columns that can hold words: texts and JSON, but for the workspace they belong to. */
const wordColumns = (table: SQLiteTable): string[] =>
  Object.entries(getTableColumns(table))
    .filter(([name, column]) => column.getSQLType() === 'text' && name !== 'workspaceId')
    .map(([name]) => name)

describe('the map of personal data', () => {
  it('names every table of the schema, and no other', () => {
    expect(Object.keys(SUBJECT_MAP).sort()).toEqual(tables.map(([name]) => name).sort())
  })

  it.each(tables)('says of every text of %s what it is, once', (name, table) => {
    const { plain, personal, secret, of } = entryOf(name)
    const said = [...plain, ...personal, ...secret, ...Object.keys(of)]
    expect(said.filter((column) => wordColumns(table).includes(column)).sort()).toEqual(wordColumns(table).sort())
    expect(said.filter((column) => !(column in getTableColumns(table)))).toEqual([])
  })

  it.each(tables)('leaves no personal column of %s behind without saying why', (name, table) => {
    const { erase, personal, of, stays } = entryOf(name)
    expect(Object.keys(stays).filter((column) => !(column in getTableColumns(table)))).toEqual([])
    if (erase.how !== 'blank') return
    const left = [...personal, ...Object.keys(of)].filter((column) => !(column in erase.to) && !(column in stays))
    const viaAnother = Object.entries(of).flatMap(([column, traces]) =>
      traces.every((trace) => ['response', 'session', 'follow_up', 'run', 'event', 'delivery'].includes(trace)) ? column : [],
    )
    expect(left.filter((column) => !viaAnother.includes(column))).toEqual([])
  })

  it('erases what is found through another row before that row', () => {
    const place = (name: MappedTable) => TABLES_OF_PEOPLE.indexOf(name)
    const after = { response: 'responses', session: 'cancelSessions', follow_up: 'followUps', run: 'playbookRuns', digest: 'digests' } as const
    for (const name of TABLES_OF_PEOPLE) {
      for (const trace of Object.values(entryOf(name).of).flat()) {
        const owner = after[trace as keyof typeof after]
        if (owner && entryOf(name).erase.how !== 'with') expect([name, place(name) < place(owner)]).toEqual([name, true])
      }
    }
    expect(TABLES_OF_PEOPLE[0]).toBe('respondents')
  })

  it('has a function for every table that is rewritten, and for two of which more goes or less', () => {
    const rewritten = tables.flatMap(([name]) => (entryOf(name).erase.how === 'rewrite' ? name : []))
    expect(Object.keys(REWRITERS).sort()).toEqual([...rewritten, 'operationParts', 'outbox'].sort())
  })

  it('looks through whole tables only where no index leads to a person', () => {
    for (const [name, table] of tables) {
      const { of, isScanned } = entryOf(name)
      const leads = Object.entries(of).filter(([, traces]) => traces.includes('respondent')).map(([column]) => column)
      const indexes = getTableConfig(table).indexes.map(({ config }) => config.columns.map((column) => ('name' in column ? column.name : '')))
      const isIndexed = leads.every((column) => {
        const { name: sqlName = '' } = getTableColumns(table)[column] ?? {}
        return indexes.some(([, second]) => second === sqlName) || sqlName === 'id' || sqlName === 'respondent_id' && name === 'respondentEvents'
      })
      if (leads.length > 0 && !isIndexed) expect([name, isScanned]).toEqual([name, true])
    }
  })
})
