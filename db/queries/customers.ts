import { and, count, desc, eq, gte, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client'
import { inList, prepared } from '../prepared'
import { customers } from '../schema'
import { answerConditions, type AnswerFilter } from './customer-answers'

export type CustomerRow = typeof customers.$inferSelect

const customersById = prepared((db) =>
  db
    .select()
    .from(customers)
    .where(
      and(eq(customers.workspaceId, sql.placeholder('workspaceId')), inList(customers.id, 'ids')),
    )
    .prepare(),
)

export const listCustomersById = async (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, CustomerRow>> => {
  if (ids.length === 0) return new Map()
  const rows = await customersById(db).execute({ workspaceId, ids: JSON.stringify(ids) })
  return new Map(rows.map((row) => [row.id, row]))
}

/** What customers are listed by, each the highest first. */
const SORT_KEYS = {
  newest: customers.createdAt,
  value: customers.mrrMinor,
  risk: customers.riskPoints,
} as const

export const CUSTOMER_SORTS = ['newest', 'value', 'risk'] as const

export type CustomerSort = keyof typeof SORT_KEYS

export interface CustomerFilter extends AnswerFilter {
  status?: CustomerRow['status'] | undefined
  riskBand?: CustomerRow['riskBand'] | undefined
  plan?: string | undefined
  billed?: CustomerRow['billed'] | undefined
  /** The currency most of it is paid in; amounts are compared within one only. */
  currency?: string | undefined
  /** MRR in that currency, both inclusive, minor units. */
  minMrr?: number | undefined
  maxMrr?: number | undefined
  /** A trait and its value as text. */
  trait?: { name: string; value: string } | undefined
  /** What an id or a name begins with. */
  prefix?: string | undefined
}

export interface CustomerList extends CustomerFilter {
  sort?: CustomerSort | undefined
  after?: { at: number; id: string } | undefined
}

/**
 * Customers in the order of `sort`, beginning after the position of `after`. By value it needs a
 * currency to mean anything; by risk it lists those who were scored.
 */
export const listCustomers = (
  db: Db,
  workspaceId: string,
  { sort = 'newest', after, ...filter }: CustomerList,
  limit: number,
): Promise<CustomerRow[]> => {
  const key = SORT_KEYS[sort]
  return db
    .select()
    .from(customers)
    .where(
      and(
        eq(customers.workspaceId, workspaceId),
        ...conditions(workspaceId, filter),
        sort === 'risk' ? isNotNull(customers.riskPoints) : undefined,
        after && sql`(${key}, ${customers.id}) < (${after.at}, ${after.id})`,
      ),
    )
    .orderBy(isRare(filter) ? desc(sql`+${key}`) : desc(key), desc(customers.id))
    .limit(limit)
}

/** So few may fit that all are looked at: then they are read in the order they lie in, and put in order after. */
const isRare = ({ trait, prefix, theme, hasOpenFollowUp }: CustomerFilter): boolean =>
  [trait, prefix, theme].some((asked) => asked !== undefined) || hasOpenFollowUp === true

/** How many fit; `most` at most are counted. */
export async function countCustomersUpTo(
  db: Db,
  workspaceId: string,
  filter: CustomerFilter,
  most: number,
): Promise<number> {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), ...conditions(workspaceId, filter)))
    .limit(most)
    .as('some')
  return (await db.select({ n: count() }).from(some))[0]?.n ?? 0
}

/** How many of the next so many customers after an id fit, and which of them was the last. */
export async function countCustomersAfter(
  db: Db,
  workspaceId: string,
  filter: CustomerFilter,
  after: string,
  rows: number,
): Promise<{ matching: number; seen: number; last: string | null }> {
  const [part] = await db.all<{ matching: number; seen: number; last: string | null }>(sql`
    select count(*) filter (where ${and(sql`1`, ...conditions(workspaceId, filter))}) as matching,
      count(*) as seen, max(customers.id) as last
    from (
      select * from customers where workspace_id = ${workspaceId} and id > ${after}
      order by id limit ${rows}
    ) as customers`)
  return part ?? { matching: 0, seen: 0, last: null }
}

/** Where a customer stands in a list: what the next page begins after. */
export const placeOf = (sort: CustomerSort, row: CustomerRow): number =>
  ({ newest: row.createdAt, value: row.mrrMinor, risk: row.riskPoints ?? 0 })[sort]

const conditions = (workspaceId: string, filter: CustomerFilter): (SQL | undefined)[] => [
  equals(customers.status, filter.status),
  equals(customers.riskBand, filter.riskBand ?? undefined),
  equals(customers.plan, filter.plan),
  equals(customers.billed, filter.billed ?? undefined),
  equals(customers.currency, filter.currency),
  filter.minMrr === undefined ? undefined : gte(customers.mrrMinor, filter.minMrr),
  filter.maxMrr === undefined ? undefined : lte(customers.mrrMinor, filter.maxMrr),
  filter.trait && hasTrait(filter.trait),
  filter.prefix === undefined
    ? undefined
    : or(beginsWith(customers.id, filter.prefix), beginsWith(customers.name, filter.prefix)),
  ...answerConditions(workspaceId, filter),
]

/**
 * Booleans are numbers to SQLite: their type says which. Most customers' traits do not hold the words at all, which
 * is seen faster than traits are read; how a number is written is not told by its text.
 */
const hasTrait = ({ name, value }: { name: string; value: string }): SQL => {
  const words = [JSON.stringify(name), ...(Number.isNaN(Number(value)) ? [JSON.stringify(value).slice(1, -1)] : [])]
  const held = words.map((word) => sql`instr(${customers.traits}, ${word}) > 0`)
  return sql`${sql.join(held, sql` and `)} and exists (
    select 1 from json_each(${customers.traits}) trait where trait.key = ${name} and
    case trait.type when 'true' then 'true' when 'false' then 'false' else cast(trait.value as text) end
    = ${value})`
}

/** Without regard to the case of A to Z, as LIKE compares. */
const beginsWith = (column: SQLiteColumn, prefix: string): SQL =>
  sql`${column} like ${`${prefix.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`} escape '\\'`

const equals = (column: SQLiteColumn, value: string | undefined) =>
  value === undefined ? undefined : eq(column, value)

/** Scored customers of a currency, counted by what they pay and their band, the least first. */
export const countByValueAndRisk = (
  db: Db,
  workspaceId: string,
  currency: string,
): Promise<{ mrrMinor: number; band: CustomerRow['riskBand']; count: number }[]> =>
  db
    .select({ mrrMinor: customers.mrrMinor, band: customers.riskBand, count: sql<number>`count(*)` })
    .from(customers)
    .where(
      and(
        eq(customers.workspaceId, workspaceId),
        eq(customers.currency, currency),
        isNotNull(customers.riskBand),
      ),
    )
    .groupBy(customers.mrrMinor, customers.riskBand)
    .orderBy(customers.mrrMinor)

/** Currencies that scored customers pay in, the one of most customers first. */
export const listCurrenciesOfScored = async (db: Db, workspaceId: string): Promise<string[]> =>
  (
    await db
      .select({ currency: sql<string>`${customers.currency}` })
      .from(customers)
      .where(
        and(
          eq(customers.workspaceId, workspaceId),
          isNotNull(customers.currency),
          isNotNull(customers.riskBand),
        ),
      )
      .groupBy(customers.currency)
      .orderBy(desc(sql`count(*)`), customers.currency)
  ).map(({ currency }) => currency)
