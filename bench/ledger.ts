import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { showProgress } from '../demo/progress'
import { parseConfig } from '../src/config'
import { type Context, SCOPES } from '../src/context'
import { addDays, dayIn, monthOf } from '../src/domain/time'
import { openNode } from '../src/node/open'
import { createKey } from '../src/services/auth/keys'
import { rebuildLedgerStep } from '../src/services/billing/rebuild-ledger'
import { LEDGER_EVENTS } from './ledger-events'
import { median, residentMb, round, startBenchServer } from './server'

const CUSTOMERS = Number(process.env.BENCH_CUSTOMERS ?? 100_000)
const COPIED_ROWS = 100_000
const READS = 25
const WRITES = 400
const BATCHES = 20
const PORT = 18_770

/** The ledger of 100,000 customers and a million events: replayed, read, and added to. */
export async function benchLedger(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const installation = await openNode(parseConfig({ DATABASE_URL: database }))
  const client = createClient({ url: database, concurrency: 1 })
  try {
    const { ctx } = installation
    const { key } = await createKey(ctx, { kind: 'secret', name: 'bench', scopes: [...SCOPES] })
    await client.execute({
      sql: LEDGER_EVENTS,
      args: { ws: ctx.workspace.id, customers: CUSTOMERS, now: Date.now() },
    })
    const replayed = await rebuild(ctx, 'events replayed')
    const found = await rebuild(ctx, 'events looked through')
    const movements = await count(client, 'movements')
    const copy = await timed(() => copyMovements(client))
    await installation.close()

    console.log(`\nLedger of ${CUSTOMERS} customers and ${movements} movements, replayed`)
    console.table({
      'baseline: as many bare rows of movements by SQL': { seconds: round((copy * movements) / Math.min(movements, COPIED_ROWS) / 1000, 1) },
      'replay of all events into an empty ledger': replayed,
      'replay of all events into a right one': found,
    })
    await overHttp(database, key, client)
  } finally {
    client.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Steps from the first to the last, as the operation takes them. */
async function rebuild(ctx: Context, what: string) {
  const progress = showProgress(process.stderr, what)
  const began = performance.now()
  let changed = 0
  let done = 0
  let slowest = 0
  for (let cursor: string | null = null; ;) {
    const step = performance.now()
    const result: Awaited<ReturnType<typeof rebuildLedgerStep>> = await rebuildLedgerStep(ctx, cursor)
    slowest = Math.max(slowest, performance.now() - step)
    changed += result.changed
    done += result.done
    progress(done, CUSTOMERS)
    cursor = result.cursor
    if (cursor === null) break
  }
  return {
    seconds: round((performance.now() - began) / 1000, 1),
    'slowest step ms': Math.round(slowest),
    changed,
  }
}

async function overHttp(database: string, key: string, client: Client): Promise<void> {
  const server = await startBenchServer(database, PORT)
  const ask = async (method: string, path: string, body?: unknown): Promise<number> =>
    await timed(async () => {
      const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
        method,
        headers: { authorization: `Bearer ${key}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    })
  const lastDay = addDays(monthOf(dayIn('UTC', Date.now())), -1)
  const month = `from=${monthOf(lastDay)}&to=${lastDay}`
  try {
    const reads = {
      'baseline: one key, list of surveys': () => ask('GET', '/v1/surveys'),
      'baseline: movements counted by SQL': () => timed(() => count(client, 'movements')),
      'movements of a month': () => ask('GET', `/v1/summaries/movements?${month}&by=day`),
      'every rate of a month': () => ask('GET', `/v1/summaries/churn?${month}&by=month`),
    }
    const writes = {
      'baseline: one bare row, durable': (i: number) => timed(() => insertBareRow(client, i)),
      'one event of a customer with ten': (i: number) => ask('POST', '/v1/churn-events', changeOf(i)),
      'first event of a new customer': (i: number) => ask('POST', '/v1/churn-events', startOf(i)),
    }
    console.log('\nOver HTTP, median and slowest in a hundred, ms')
    console.table({ ...(await repeated(reads, READS)), ...(await repeated(writes, WRITES)) })

    const began = performance.now()
    for (let i = 0; i < BATCHES; i += 1) {
      const events = Array.from({ length: 1_000 }, (_, n) => startOf(1_000_000 + i * 1_000 + n))
      await ask('POST', '/v1/churn-events', { events })
    }
    const perSecond = (BATCHES * 1_000) / ((performance.now() - began) / 1000)
    console.log(`Batches of 1,000 new customers: ${Math.round(perSecond)} events/s; `
      + `${residentMb(server.process.pid)} MB resident`)
  } finally {
    await server.stop()
  }
}

async function repeated(asked: Record<string, (i: number) => Promise<number>>, times: number) {
  const rows: Record<string, { median: number; p99: number }> = {}
  for (const [name, ask] of Object.entries(asked)) {
    const took: number[] = []
    for (let i = 0; i < times; i += 1) took.push(await ask(i))
    took.sort((a, b) => a - b)
    rows[name] = { median: round(median(took)), p99: round(took[Math.floor(times * 0.99)] ?? 0) }
  }
  return rows
}

const changeOf = (i: number) => ({
  id: `change-${i}`,
  customer_id: `customer-${String((i * 97) % CUSTOMERS).padStart(6, '0')}`,
  type: 'changed',
  at: new Date().toISOString(),
  mrr_minor: 5_000 + i,
  currency: 'EUR',
})

const startOf = (i: number) => ({
  id: `start-${i}`,
  customer_id: `new-customer-${i}`,
  type: 'started',
  at: new Date().toISOString(),
  mrr_minor: 4_900,
  currency: 'EUR',
  interval: 'month',
})

const insertBareRow = async (client: Client, i: number): Promise<void> => {
  await client.execute('create table if not exists bare (id text primary key, value integer)')
  await client.execute({ sql: 'insert into bare values (?, ?)', args: [`row-${i}`, i] })
}

/** The rows of a replay without the replay: what the database alone takes to store them. */
async function copyMovements(client: Client): Promise<void> {
  await client.batch(
    [
      'create table copied as select * from movements limit 0',
      'create unique index copied_key on copied (workspace_id, id)',
      'create index copied_by_customer on copied (workspace_id, customer_id, at)',
      'create index copied_by_type on copied (workspace_id, type, at)',
      `insert into copied select * from movements limit ${COPIED_ROWS}`,
      'drop table copied',
    ],
    'write',
  )
}

const count = async (client: Client, table: string): Promise<number> =>
  Number((await client.execute(`select count(*) as n from ${table}`)).rows[0]?.n)

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
