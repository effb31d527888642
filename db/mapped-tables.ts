import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { MappedTable } from '../src/domain/privacy/subject-map'
import * as schema from './schema'

const TABLES: Readonly<Record<MappedTable, SQLiteTable>> = { ...schema }

/** A table by its name in the map of personal data. */
export const mappedTable = (name: MappedTable): SQLiteTable => TABLES[name]
