import { and, asc, eq, getTableColumns, or, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Trace } from '../../src/domain/privacy/map/entry'
import { needlesOf, type PersonKeys } from '../../src/domain/privacy/person'
import { entryOf, type MappedTable } from '../../src/domain/privacy/subject-map'
import type { Db } from '../client'
import { mappedTable } from '../mapped-tables'

/** A row of some table, by the names of its properties. */
export type AnyRow = Record<string, unknown>
export type Key = (string | number)[]

/** Some rows of a person, and where the next ones begin; null at the end of the table. */
export interface RowPage {
  rows: AnyRow[]
  next: Key | null
}

/** Rows read at once where they have to be looked for one by one. */
const WINDOW = 1_000

/** A person's rows of a table after a key, in the order of keys. */
export async function listRowsOf(
  db: Db,
  workspaceId: string,
  name: MappedTable,
  person: PersonKeys,
  after: Key | null,
  limit: number,
): Promise<RowPage> {
  const { of, isScanned } = entryOf(name)
  const table = mappedTable(name)
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>
  const theirs = or(
    ...Object.entries(of).flatMap(([column, traces]) =>
      traces.flatMap((trace) =>
        isSought(trace, person) ? TRACES[trace](columnNamed(columns, column), { workspaceId, person }) : [],
      ),
    ),
  )
  const workspace = columnNamed(columns, 'workspaceId')
  const page = {
    db,
    table,
    // The + keeps the planner from indexes that begin with the workspace: all of it would be read.
    own: isByIdAlone(table) ? sql`+${workspace} = ${workspaceId}` : eq(workspace, workspaceId),
    found: isByIdAlone(table) && 'id' in of ? sql`+${workspace} = ${workspaceId}` : eq(workspace, workspaceId),
    theirs: theirs ?? sql`false`,
    after,
  }
  return isScanned ? await windowOf(page) : await foundIn(page, limit)
}

interface Search {
  db: Db
  table: SQLiteTable
  /** That a row is the workspace's: where it is looked up by its key, and where it is found by an index. */
  own: SQL
  found: SQL
  theirs: SQL
  after: Key | null
}

/** Found by an index first, and put in order then: in the order of keys all rows would be read. */
async function foundIn({ db, table, own, found: ofWorkspace, theirs, after }: Search, limit: number): Promise<RowPage> {
  const keys = keysOf(table)
  const found = db
    .select(Object.fromEntries(keys.map((column) => [column.name, column])))
    .from(table)
    .where(and(ofWorkspace, theirs))
  const rows = await db
    .select()
    .from(table)
    .where(and(own, sql`${tuple(keys)} in ${found}`, isAfter(keys, after)))
    .orderBy(...keys.map((column) => asc(column)))
    .limit(limit)
  return { rows, next: rows.length < limit ? null : keyOfRow(table, rows.at(-1)) }
}

/** Looks through the next rows there are, whosever they are. */
async function windowOf({ db, table, own, theirs, after }: Search): Promise<RowPage> {
  const keys = keysOf(table)
  const order = keys.map((column) => asc(column))
  const last = await db
    .select(Object.fromEntries(keys.map((column) => [column.name, column])))
    .from(table)
    .where(and(own, isAfter(keys, after)))
    .orderBy(...order)
    .limit(1)
    .offset(WINDOW - 1)
  const [end] = last.map((row) => keys.map(({ name }) => row[name] as string | number))
  const rows = await db
    .select()
    .from(table)
    .where(and(own, isAfter(keys, after), end && sql`${tuple(keys)} <= ${values(end)}`, theirs))
    .orderBy(...order)
  return { rows, next: end ?? null }
}

const isAfter = (keys: readonly SQLiteColumn[], after: Key | null): SQL | undefined =>
  after === null ? undefined : sql`${tuple(keys)} > ${values(after)}`

const tuple = (columns: readonly SQLiteColumn[]): SQL => sql`(${sql.join([...columns], sql`, `)})`
const values = (key: Key): SQL => sql`(${sql.join(key.map((value) => sql`${value}`), sql`, `)})`

function columnNamed(columns: Record<string, SQLiteColumn>, name: string): SQLiteColumn {
  const column = columns[name]
  if (!column) throw new Error(`no column ${name}`)
  return column
}

const isByIdAlone = (table: SQLiteTable): boolean => getTableConfig(table).primaryKeys.length === 0

/** What tells the rows of one workspace apart, in their order. With the workspace among them each window would begin anew. */
function keysOf(table: SQLiteTable): SQLiteColumn[] {
  const composite = getTableConfig(table).primaryKeys[0]?.columns
  const keys = composite ?? Object.values(getTableColumns(table)).filter((column) => column.primary)
  return keys.length === 1 ? keys : keys.filter(({ name }) => name !== 'workspace_id')
}

function keyOfRow(table: SQLiteTable, row: AnyRow | undefined): Key | null {
  if (!row) return null
  const columns = Object.entries(getTableColumns(table))
  return keysOf(table).map((key) => {
    const [property = ''] = columns.find(([, column]) => column === key) ?? []
    return row[property] as string | number
  })
}

interface Sought {
  workspaceId: string
  person: PersonKeys
}

/** What nobody is looked for by is left out, so that an index still leads to the rest. */
function isSought(trace: Trace, { customers, wholeCustomers }: PersonKeys): boolean {
  if (trace === 'customer') return customers.length > 0
  return trace !== 'whole_customer' || wholeCustomers.length > 0
}

/** Whether a column leads to the person, by how it does. */
const TRACES: Record<Trace, (column: SQLiteColumn, sought: Sought) => SQL> = {
  respondent: (column, { person }) => sql`${column} in ${listed(Object.keys(person.respondents))}`,
  customer: (column, { person }) => sql`${column} in ${listed(person.customers)}`,
  whole_customer: (column, { person }) => sql`${column} in ${listed(person.wholeCustomers)}`,
  address: (column, { person }) => sql`lower(${column}) in ${listed(person.addresses)}`,
  suppressed_address: (column, { person }) => sql`${column} in ${listed(Object.values(person.hashes))}`,
  response: (column, sought) => sql`${column} in ${responsesOf(sought)}`,
  session: (column, { workspaceId, person }) => sql`${column} in (select id from cancel_sessions
    where workspace_id = ${workspaceId} and ${isTheirs(person)})`,
  follow_up: (column, sought) => sql`${column} in ${followUpsOf(sought)}`,
  run: (column, { workspaceId, person }) => sql`${column} in (select id from playbook_runs
    where workspace_id = ${workspaceId} and ${isTheirs(person)})`,
  event: (column, { person }) => sql`${column} in ${listed(person.events)}`,
  delivery: (column, { workspaceId, person }) => sql`${column} in (select id from deliveries
    where workspace_id = ${workspaceId} and event_id in ${listed(person.events)})`,
  digest: (column, sought) => sql`${column} in (select id from digests
    where workspace_id = ${sought.workspaceId} and ${isInDigest(sql`content`, sought)})`,
  digest_content: (column, sought) => isInDigest(sql`${column}`, sought),
  quoted: (column, { workspaceId, person }) => sql`exists (select 1 from json_each(${column}) example, responses r
    where r.workspace_id = ${workspaceId} and r.respondent_id in ${listed(Object.keys(person.respondents))}
      and example.value <> '' and instr(lower(r.comment), lower(example.value)) > 0)`,
  mention: (column, { person }) => sql`exists (select 1 from json_each(${JSON.stringify(needlesOf(person))}) needle
    where instr(lower(${column}), needle.value) > 0)`,
}

const listed = (values: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(values)}))`

/** Of rows with a respondent and a customer. */
const isTheirs = ({ respondents, wholeCustomers }: PersonKeys): SQL => {
  const said = sql`respondent_id in ${listed(Object.keys(respondents))}`
  return wholeCustomers.length === 0 ? said : sql`(${said} or customer_id in ${listed(wholeCustomers)})`
}

const responsesOf = ({ workspaceId, person }: Sought): SQL => sql`(select id from responses
  where workspace_id = ${workspaceId} and ${isTheirs(person)})`

const followUpsOf = (sought: Sought): SQL => sql`(select id from follow_ups
  where workspace_id = ${sought.workspaceId} and (
    ${isTheirs(sought.person)} or response_id in ${responsesOf(sought)}))`

const isInDigest = (content: SQL, sought: Sought): SQL => sql`exists (select 1 from json_tree(${content}) part
  where part.value in ${responsesOf(sought)} or part.value in ${followUpsOf(sought)})`


/** The newest words of a person, as long as they are kept; 2,000 at most. */
export const listCommentsOf = async (db: Db, workspaceId: string, person: PersonKeys): Promise<string[]> =>
  (
    await db.all<{ comment: string }>(sql`select comment from responses
      where workspace_id = ${workspaceId} and respondent_id in ${listed(Object.keys(person.respondents))}
        and comment is not null
      order by answered_at desc limit 2000`)
  ).map(({ comment }) => comment)
