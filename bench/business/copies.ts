import type { Client } from '@libsql/client'
import { addDays, dayIn, startOfDay } from '../../src/domain/time'

export interface Copies {
  /** How often each customer is there in the end, and each of their people with all they answered. */
  customers: number
  people: number
}

/** Rows of customers, and of people, of whom there are several for each that the demo knows. */
const OF_CUSTOMERS = [
  'customers', 'churn_events', 'subscriptions', 'spells', 'movements', 'risk_stays',
  'follow_ups', 'follow_up_entries', 'playbook_runs', 'playbook_log',
]
const OF_PEOPLE = [
  'respondents', 'respondent_events', 'responses', 'response_tags', 'displays',
  'cancel_sessions', 'offer_showings', 'messages', 'update_recipients',
]

/** A copy lives a little earlier, so that no two do a thing at once; each further set of people, days earlier. */
const COPY_MS = 20 * 60_000
const SET_MS = 5 * 86_400_000

/** Sets of people that say something in words: a comment is left to three answers in ten. */
export const HAS_WORDS = 'c.has_words'
/** Of displays nobody answered a customer's own are enough. */
export const IS_FIRST_SET = 'c.is_first'

const ONLY: Record<string, string> = {
  response_tags: HAS_WORDS,
  displays: `(s.response_id is not null or ${IS_FIRST_SET})`,
}

/** Copies the rows of the attached `seed`, which are here already, as often as is asked for. */
export async function copyRows(client: Client, { customers, people }: Copies, timeZone: string): Promise<void> {
  await client.execute(`create temp table copies
    (k integer primary key, customer text, ms integer, has_words integer, is_first integer)`)
  await client.execute({
    sql: `insert into copies with recursive n(k) as (select 0 union all select k + 1 from n where k + 1 < :people)
      select k, iif(k % :customers = 0, '', '-' || k % :customers),
        -(k % :customers * ${COPY_MS} + k / :customers * ${SET_MS}), k / :customers % 2 = 0, k < :customers from n`,
    args: { people, customers },
  })
  await makeDays(client, timeZone)
  for (const table of OF_CUSTOMERS) await copyTable(client, table, IS_FIRST_SET)
  for (const table of OF_PEOPLE) await copyTable(client, table, ONLY[table] ?? 'true')
  for (const sql of SEARCH) await client.execute(sql)
}

/** In the order of time, as answers come in. */
const SEARCH = [
  "insert into response_search (response_search) values ('delete-all')",
  'delete from response_search_ids',
  `insert into response_search_ids (workspace_id, response_id) select workspace_id, id from responses
    where comment is not null order by answered_at`,
  `insert into response_search (rowid, workspace, words) select i.id, r.workspace_id, r.comment
    from response_search_ids i join responses r on r.id = i.response_id`,
]

/** First instants of the zone's days: on which of them a copy happens is not the original's day less some. */
async function makeDays(client: Client, timeZone: string): Promise<void> {
  await client.execute('create temp table days (start integer primary key, day text)')
  const today = dayIn(timeZone, Date.now())
  const days = Array.from({ length: 1_500 }, (_, i) => addDays(today, i - 1_490))
  const rows = days.map((day) => [startOfDay(timeZone, day), day])
  await client.execute({
    sql: 'insert into days select value ->> 0, value ->> 1 from json_each(?)',
    args: [JSON.stringify(rows)],
  })
}

/** The day a copy of something that happened at `at` falls on. */
export const dayOfCopy = (at: string): string =>
  `(select day from days where start <= ${at} + c.ms order by start desc limit 1)`

/** Without its indexes a table takes rows several times as fast. */
async function copyTable(client: Client, table: string, where: string): Promise<void> {
  const { rows: columns } = await client.execute(`pragma table_info(${table})`)
  const { rows: indexes } = await client.execute({
    sql: "select name, sql from sqlite_master where type = 'index' and tbl_name = ? and sql is not null",
    args: [table],
  })
  // A number that is all of the key is given by the table.
  const own = columns.filter(({ pk, type }) => !(pk === 1 && type === 'INTEGER'))
  const names = own.map(({ name }) => String(name))
  const cells = own.map(({ name, type }) => cellOf(table, String(name), String(type)))
  for (const { name } of indexes) await client.execute(`drop index ${String(name)}`)
  await client.execute(`insert into ${table} (${names.join()}) select ${cells.join()}
    from seed.${table} s cross join copies c where c.k > 0 and ${where}`)
  for (const { sql } of indexes) await client.execute(String(sql))
}

/** Ids that a copy has of its own. */
const OWN = new Set([
  'id', 'respondent_id', 'known_as', 'key', 'display_id', 'response_id', 'submission_id', 'session_id',
  'session_key', 'nonce', 'event_id', 'cause_id', 'subject', 'follow_up_id', 'run_id', 'message_id', 'ref',
])
const OF_CUSTOMER = new Set(['customer_id', 'subscription_id', 'account_id'])
const WORDS = new Set(['comment', 'tags', 'language', 'sentiment', 'sentiment_label'])
const DAY_OF: Record<string, string> = {
  responses: 's.answered_at',
  displays: 's.shown_at',
  movements: 's.at',
  cancel_sessions: 's.opened_at',
}

function cellOf(table: string, name: string, type: string): string {
  if (type === 'TEXT' && OWN.has(name)) return `s.${name} || '-' || c.k`
  if (OF_CUSTOMER.has(name)) return `s.${name} || c.customer`
  if (name === 'email' || name === 'address') return `replace(s.${name}, '@', '-' || c.k || '@')`
  if (name === 'day') return dayOfCopy(DAY_OF[table] ?? '')
  if (type === 'INTEGER' && /(^|_)(at|by|until|since)$/.test(name)) return `s.${name} + c.ms`
  if (table === 'responses' && WORDS.has(name)) return `iif(${HAS_WORDS}, s.${name}, null)`
  return `s.${name}`
}
