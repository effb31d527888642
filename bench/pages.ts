import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { InStatement, ResultSet } from '@libsql/client'
import { compress } from 'hono/compress'
import assets from '../dist/assets.js'
import { createApp } from '../src/app'
import { parseConfig } from '../src/config'
import type { Runtime } from '../src/http/env'
import { openNode } from '../src/node/open'
import { openOwnersSession } from '../test/harness'
import { addressesOf } from './addresses'
import { makeBusiness } from './business'
import { round } from './server'

const BUDGET_MS = 50
const REPEATS = 20
/** Of pages that take long, so many. */
const LEAST_REPEATS = 3
const PATIENCE_MS = 3_000
const SLOW_STATEMENT_MS = 3

interface Cost {
  p50: number
  p95: number
  /** User and system time of the process. */
  'CPU each': number
  'KB sent': number
}

/**
 * Every page of the dashboard with a million responses and 100,000 customers in the file: from the request to the
 * last byte, compressed, nothing remembered from the one before. In the process itself: what the jobs do beside it
 * is no page's. `rest` may name a file to keep (`x.db`), and how the addresses to look at begin; then also the
 * slowest statements of each are told.
 */
export async function benchPages(rest: readonly string[]): Promise<void> {
  const kept = rest.find((each) => each.endsWith('.db'))
  const wanted = rest.filter((each) => each.startsWith('/') && each !== kept)
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'earshot-bench-')) : null
  const file = resolve(kept ?? join(folder ?? '', 'pages.db'))
  try {
    if (!existsSync(file)) await fill(file)
    await measure(file, wanted)
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(file: string): Promise<void> {
  const began = performance.now()
  await makeBusiness(file)
  console.log(`\nfilled in ${Math.round((performance.now() - began) / 1000)} s`)
}

async function measure(file: string, wanted: readonly string[]): Promise<void> {
  const { ctx, runtime, close } = await openNode(parseConfig({ DATABASE_URL: `file:${file}`, RATE_LIMIT: '100000000' }))
  const { client } = runtime.database()
  const cookie = `earshot=${await openOwnersSession(ctx, runtime)}`
  const statements = listenTo(client)
  const app = createApp(compress())
  const env: Runtime = { ...runtime, assets, allow: async () => true, address: '192.0.2.1', waitUntil: () => {} }
  const headers = { cookie, 'accept-encoding': 'gzip', 'accept-language': 'en' }
  const ask = async (address: string): Promise<number> => {
    runtime.cache.clear()
    const answer = await app.fetch(new Request(`http://127.0.0.1${address}`, { headers }), env)
    const { byteLength } = await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return byteLength
  }

  const all = await addressesOf(client)
  const addresses = wanted.length === 0 ? all : all.filter((each) => wanted.some((one) => each.startsWith(one)))
  statements.taken()
  const costs = new Map<string, Cost>()
  for (const address of addresses) {
    const cost = await costOf(() => ask(address))
    costs.set(address, cost)
    process.stderr.write(`${String(cost.p50).padStart(9)} ms  ${address}\n`)
    if (wanted.length > 0) tellStatements(address, statements.taken())
  }
  await close()

  console.log(`\nPages, ${REPEATS} requests each, ms, the slowest first`)
  console.table(Object.fromEntries([...costs].sort(([, a], [, b]) => b.p95 - a.p95)))
  const over = [...costs.values()].filter(({ p95 }) => p95 > BUDGET_MS).length
  console.log(`${over} of ${costs.size} above ${BUDGET_MS} ms`)
}

async function costOf(ask: () => Promise<number>): Promise<Cost> {
  const times: number[] = []
  // The first one opens what the others find open.
  let bytes = await ask()
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  while (times.length < REPEATS && (times.length < LEAST_REPEATS || performance.now() - began < PATIENCE_MS)) {
    const from = performance.now()
    bytes = await ask()
    times.push(performance.now() - from)
  }
  const { user, system } = process.cpuUsage(cpuBefore)
  times.sort((a, b) => a - b)
  return {
    p50: round(times[Math.floor(times.length / 2)] ?? Number.NaN, 1),
    p95: round(times[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN, 1),
    'CPU each': round((user + system) / 1000 / times.length, 1),
    'KB sent': round(bytes / 1024, 1),
  }
}

interface Taken {
  count: number
  ms: number
}

/** What each statement takes, without the time it waits for the one before it. */
function listenTo(client: ReturnType<Runtime['database']>['client']) {
  let taken = new Map<string, Taken>()
  const execute = client.execute.bind(client) as (statement: InStatement) => Promise<ResultSet>
  let before: Promise<unknown> = Promise.resolve()
  const run = async (statement: InStatement) => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    const from = performance.now()
    const result = await execute(statement)
    const known = taken.get(sql) ?? { count: 0, ms: 0 }
    taken.set(sql, { count: known.count + 1, ms: known.ms + performance.now() - from })
    return result
  }
  client.execute = (statement: InStatement) => {
    const result = before.then(() => run(statement))
    before = result.catch(() => {})
    return result
  }
  return {
    taken: () => {
      const all = taken
      taken = new Map()
      return all
    },
  }
}

function tellStatements(address: string, taken: ReadonlyMap<string, Taken>): void {
  console.log(`\n${address}`)
  for (const [sql, { count, ms }] of [...taken].sort(([, a], [, b]) => b.ms - a.ms)) {
    if (ms / count < SLOW_STATEMENT_MS) break
    console.log(`${round(ms / count, 1)} ms × ${count}  ${sql.replaceAll(/\s+/g, ' ').slice(0, 1_500)}`)
  }
}
