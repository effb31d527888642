import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { LEDGER } from './churn-summaries'
import { openAsOwner } from './member'
import { cpuSeconds, round, startBenchServer } from './server'
import { fillResponses } from './summaries'

const RESPONSES = 1_000_000
const REPEATS = 20
const PORT = 18_790
const YEAR_MS = 365 * 86_400_000

const PAGES = [
  '/',
  '/surveys',
  '/responses',
  '/responses?kind=nps&min_score=0&max_score=6',
  '/topics',
  '/customers',
  '/churn',
  '/churn/retention',
  '/churn/associations',
  '/churn/risk',
  '/cancellations',
  '/settings',
]

/** Every page with a million responses and 100,000 customers in the file: time to the last byte. */
export async function benchPages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const { workspaceId, cookie } = await openAsOwner(database)
  await fillResponses(database, workspaceId, RESPONSES)
  await fillCustomers(database, workspaceId)

  const server = await startBenchServer(database, PORT)
  try {
    const origin = `http://127.0.0.1:${PORT}`
    const rows: Record<string, object> = {}
    for (const path of PAGES) rows[path] = await time(origin + path, cookie, server.process.pid)
    console.log(`\nPages, ${RESPONSES} responses, 100000 customers, ${REPEATS} requests each, ms`)
    console.table(rows)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fillCustomers(database: string, workspaceId: string): Promise<void> {
  const now = Date.now()
  const args = { ws: workspaceId, start: now - 3 * YEAR_MS, now, year: YEAR_MS }
  const client = createClient({ url: database, concurrency: 1 })
  for (const sql of [...LEDGER, CUSTOMERS]) await client.execute({ sql, args })
  client.close()
}

/** The customers of the ledger's spells, as the ledger would keep them. */
const CUSTOMERS = `insert into customers (workspace_id, id, traits, status, plan, mrr, currency, mrr_minor, billed,
    first_paid_at, churned_at, risk_points, risk_band, risk_reasons, risk_at, created_at)
  select :ws, customer_id, '{}', case when max(ended_at is null) then 'active' else 'churned' end, 'pro',
    json_object(currency, case when max(ended_at is null) then 4900 else 0 end), currency,
    case when max(ended_at is null) then 4900 + 100 * (min(started_at) % 50) else 0 end, billed, min(started_at),
    case when not max(ended_at is null) then max(ended_at) end,
    case when max(ended_at is null) then abs(random() % 100) end,
    case when max(ended_at is null) then case abs(random() % 10) when 0 then 'high' when 1 then 'medium' else 'low' end end,
    '[]', :now, min(started_at)
  from spells group by customer_id`

async function time(url: string, cookie: string, pid: number | undefined) {
  const times: number[] = []
  let bytes = 0
  const cpuBefore = cpuSeconds(pid)
  for (let i = 0; i <= REPEATS; i += 1) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie } })
    bytes = (await answer.arrayBuffer()).byteLength
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
    // The first one opens what the others find open.
    if (i > 0) times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return {
    p50: round(times[Math.floor(times.length / 2)] ?? Number.NaN, 1),
    p95: round(times[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN, 1),
    'CPU each': round((1000 * (cpuSeconds(pid) - cpuBefore)) / (REPEATS + 1), 1),
    'KB of HTML': round(bytes / 1024, 1),
  }
}
