import { type Column, type SQL, sql } from 'drizzle-orm'
import type { Db } from './client'

/** A query every request runs: its text is made once per database instead of each time. */
export function prepared<Query>(build: (db: Db) => Query): (db: Db) => Query {
  const queries = new WeakMap<Db, Query>()
  return (db) => {
    const known = queries.get(db)
    if (known) return known
    const query = build(db)
    queries.set(db, query)
    return query
  }
}

/** `column in (…)` over a JSON list given as parameter, so that the text fits any number. */
export const inList = (column: Column, name: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(name)}))`
