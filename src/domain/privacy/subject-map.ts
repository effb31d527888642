import { ANSWERS } from './map/answers'
import { CONTACT } from './map/contact'
import type { TableEntry } from './map/entry'
import { LEDGER } from './map/ledger'
import { SETUP } from './map/setup'
import { TEAM_TABLES } from './map/team'
import { WHO } from './map/who'

/**
 * What is held of people: every table of the schema, under its name there, with what each of its texts is, how
 * rows belong to a person, and what erasing that person does to them. Export and erasure follow from it, in this
 * order: what is found through another row comes before that row. A new table or column has to be said here.
 */
export const SUBJECT_MAP = { ...WHO, ...SETUP, ...CONTACT, ...LEDGER, ...ANSWERS, ...TEAM_TABLES }

export type MappedTable = keyof typeof SUBJECT_MAP

/** Tables with rows that are a person's, in the order in which they are erased. */
export const TABLES_OF_PEOPLE = (Object.entries(SUBJECT_MAP) as [MappedTable, TableEntry][])
  .filter(([, entry]) => Object.keys(entry.of).length > 0)
  .map(([name]) => name)

export const entryOf = (name: MappedTable): TableEntry => SUBJECT_MAP[name]
