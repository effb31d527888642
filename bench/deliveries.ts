import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, createServer, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { parseConfig } from '../src/config'
import { SCOPES } from '../src/context'
import { openNode } from '../src/node/open'
import { createKey } from '../src/services/auth/keys'
import { load } from './load'
import { type BenchServer, cpuSeconds, median, residentMb, round, startBenchServer } from './server'

const HOST = '127.0.0.2'
const PORT = 18_747
const DUE = 100_000
const ENDPOINTS = 10
/** Deliveries of the receiver whose delay is measured, beside those that misbehave. */
const MEASURED = 3_000
const BAD_EACH = 500

/** Sending webhooks: draining a backlog, bad receivers beside a good one, and the price for an answer. */
export async function benchDeliveries(): Promise<void> {
  await benchDrain()
  await benchIsolation()
  await benchPrice()
}

async function benchDrain(): Promise<void> {
  const receiver = await startReceiver()
  const raw = await rawPosts(receiver.port, 5_000)
  const bench = await startBench()
  try {
    const urls = Array.from({ length: ENDPOINTS }, (_, i) => `http://${HOST}:${receiver.port}/${i}`)
    const ids = await Promise.all(urls.map((url) => bench.addEndpoint(url)))
    await bench.addDue(ids.map((id) => [id, DUE / ENDPOINTS]))
    const idleMb = residentMb(bench.server.process.pid)
    const cpuBefore = cpuSeconds(bench.server.process.pid)
    receiver.reset()
    const began = performance.now()
    await bench.begin(ids[0] ?? '')
    let mostMb = idleMb
    while (receiver.received() < DUE) {
      await pause(100)
      mostMb = Math.max(mostMb, residentMb(bench.server.process.pid))
    }
    const seconds = (performance.now() - began) / 1000
    await pause(2_000)
    const cpu = cpuSeconds(bench.server.process.pid) - cpuBefore
    console.log(`\n${DUE} due deliveries to ${ENDPOINTS} endpoints`)
    console.table({
      seconds: round(seconds, 1),
      'deliveries/s': Math.round(DUE / seconds),
      'posts/s of a bare loop, 64 at once': Math.round(raw),
      'cpu ms each': round((cpu * 1000) / DUE, 3),
      'MB before': idleMb,
      'MB at most': mostMb,
      'connections at most': receiver.mostOpen(),
      'received twice': receiver.received() - receiver.ids(),
      'left over': await bench.count("select count(*) n from deliveries where state <> 'delivered'"),
    })
  } finally {
    await bench.stop()
    receiver.close()
  }
}

/** How long one good receiver takes for its deliveries alone, and beside eight that misbehave. */
async function benchIsolation(): Promise<void> {
  const seconds: Record<'alone' | 'beside', number[]> = { alone: [], beside: [] }
  for (let i = 0; i < 3; i += 1) {
    seconds.alone.push(await timeGood(false))
    seconds.beside.push(await timeGood(true))
  }
  const [alone, beside] = [median(seconds.alone), median(seconds.beside)]
  console.log(`\n${MEASURED} deliveries of one receiver, medians of 3`)
  console.table({
    'seconds alone': round(alone),
    'seconds beside eight bad ones': round(beside),
    ratio: round(beside / alone),
  })
}

async function timeGood(isBeside: boolean): Promise<number> {
  const good = await startReceiver()
  const bad = await startReceiver()
  const bench = await startBench()
  try {
    const goodId = await bench.addEndpoint(`http://${HOST}:${good.port}/`)
    const names = isBeside ? Object.keys(BEHAVIOURS) : []
    const ids = await Promise.all(names.map((name) => bench.addEndpoint(`http://${HOST}:${bad.port}/${name}`)))
    await bench.addDue([[goodId, MEASURED], ...ids.map((id): [string, number] => [id, BAD_EACH])])
    const began = performance.now()
    await bench.begin(goodId)
    while (good.received() < MEASURED) await pause(10)
    return (performance.now() - began) / 1000
  } finally {
    await bench.stop('SIGKILL')
    good.close()
    bad.close()
  }
}

/** What an answer costs without an endpoint, with one that does not want it, and with one that does. */
async function benchPrice(): Promise<void> {
  const receiver = await startReceiver()
  const rows: Record<string, Record<string, number>> = {}
  for (const [name, types] of Object.entries(PRICES)) {
    const bench = await startBench()
    try {
      if (types) await bench.addEndpoint(`http://${HOST}:${receiver.port}/`, types)
      const target = {
        port: PORT,
        path: `/v1/client/${bench.server.key}/responses`,
        connections: 10,
        body: (i: number) => bodyFor(bench.surveyId, i),
      }
      await load({ ...target, seconds: 2 })
      const before = cpuSeconds(bench.server.process.pid)
      const { requests, perSecond, p50ms, p99ms } = await load({ ...target, seconds: 8 })
      const cpu = cpuSeconds(bench.server.process.pid) - before
      rows[name] = {
        'answers/s': Math.round(perSecond),
        'p50 ms': round(p50ms),
        'p99 ms': round(p99ms),
        'cpu ms each': round((cpu * 1000) / requests, 3),
      }
    } finally {
      await bench.stop()
    }
  }
  receiver.close()
  console.log('\nAn answer, 10 connections')
  console.table(rows)
}

const PRICES: Record<string, string[] | null> = {
  'no endpoint': null,
  'one that wants churn only': ['churn.recorded'],
  'one that wants completed answers': ['response.completed'],
}

const BEHAVIOURS: Record<string, (response: ServerResponse) => void> = {
  hang: () => {},
  drip: (response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('.'), 50)
    response.on('close', () => clearInterval(timer))
  },
  flood: (response) => {
    response.writeHead(200)
    const part = Buffer.alloc(65_536, 'x')
    const pour = () => {
      while (!response.destroyed && response.write(part));
    }
    response.on('drain', pour)
    pour()
  },
  redirect: (response) => response.writeHead(301, { location: '/' }).end(),
  gone: (response) => response.writeHead(410).end(),
  pause: (response) => response.writeHead(429, { 'retry-after': '60' }).end(),
  fail: (response) => response.writeHead(500).end(),
  cut: (response) => response.socket?.destroy(),
}

async function startReceiver() {
  const ids = new Set<string>()
  let received = 0
  let open = 0
  let mostOpen = 0
  const server = createServer((incoming, response) => {
    incoming.resume()
    incoming.on('end', () => {
      received += 1
      ids.add(`${incoming.url} ${String(incoming.headers['webhook-id'])}`)
      const behave = BEHAVIOURS[(incoming.url ?? '').slice(1)]
      if (behave) behave(response)
      else response.writeHead(204).end()
    })
  })
  server.on('connection', (socket) => {
    open += 1
    mostOpen = Math.max(mostOpen, open)
    socket.on('close', () => (open -= 1))
  })
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    received: () => received,
    ids: () => ids.size,
    mostOpen: () => mostOpen,
    reset: () => {
      received = 0
      mostOpen = open
      ids.clear()
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Requests a second of this machine without a database: 64 at once over kept connections. */
async function rawPosts(port: number, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true })
  const body = JSON.stringify({ type: 'churn.recorded', data: {} })
  let left = count
  const began = performance.now()
  const run = async () => {
    while (left-- > 0) {
      await new Promise<void>((resolve, reject) => {
        const sent = request({ host: HOST, port, method: 'POST', agent }, (response) => {
          response.resume()
          response.on('end', resolve)
        })
        sent.on('error', reject)
        sent.end(body)
      })
    }
  }
  await Promise.all(Array.from({ length: 64 }, run))
  agent.destroy()
  return count / ((performance.now() - began) / 1000)
}

async function startBench() {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const databaseUrl = `file:${join(folder, 'bench.db')}`
  const installation = await openNode(parseConfig({ DATABASE_URL: databaseUrl }))
  const { ctx } = installation
  const { key } = await createKey(ctx, { kind: 'secret', name: 'bench', scopes: [...SCOPES] })
  const workspaceId = ctx.workspace.id
  await installation.close()
  const client = createClient({ url: databaseUrl })
  const nps = await client.execute("select id from surveys where kind = 'nps'")
  const server: BenchServer = await startBenchServer(databaseUrl, PORT, { WEBHOOK_ALLOWED_HOSTS: HOST })
  const api = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await response.json()) as { id: string }
  }
  return {
    server,
    surveyId: String(nps.rows[0]?.id),
    addEndpoint: async (url: string, types: string[] = []) =>
      (await api('POST', '/v1/webhook-endpoints', { url, types })).id,
    /** Rows as a dispatched event leaves them, written past the service. */
    addDue: (wanted: [endpointId: string, count: number][]) => addDue(client, workspaceId, wanted),
    /** Replaying nothing sets the sender going. The kept connection may have been closed meanwhile. */
    begin: async (endpointId: string) => {
      const replay = () => api('PUT', `/v1/webhook-endpoints/${endpointId}/replay`)
      await replay().catch(replay)
    },
    count: async (sql: string) => Number((await client.execute(sql)).rows[0]?.n),
    stop: async (signal?: 'SIGKILL') => {
      client.close()
      if (signal) server.process.kill(signal)
      await server.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function addDue(client: Client, workspaceId: string, wanted: [string, number][]): Promise<void> {
  const at = Date.now()
  for (const [endpointId, count] of wanted) {
    const events = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
      select printf('evt_${endpointId.slice(4)}%07d', i) id, i from n`
    await client.batch(
      [
        {
          sql: `insert into outbox (id, workspace_id, type, at, payload, dispatched_at)
                select id, ?, 'churn.recorded', ?, json_object('id', id), ? from (${events})`,
          args: [workspaceId, at, at],
        },
        {
          sql: `insert into deliveries (id, workspace_id, endpoint_id, event_id, type, state, due_at, attempts, tries, created_at)
                select replace(id, 'evt_', 'dlv_'), ?, ?, id, 'churn.recorded', 'waiting', ? + i, 0, 0, ? from (${events})`,
          args: [workspaceId, endpointId, at - count, at],
        },
      ],
      'write',
    )
  }
}

const bodyFor = (surveyId: string, i: number): string =>
  JSON.stringify({
    anonymous_id: `bench-${crypto.randomUUID()}`,
    submission_id: crypto.randomUUID(),
    survey_id: surveyId,
    version: 1,
    revision: 1,
    complete: true,
    answers: { score: i % 11 },
    locale: 'en',
    age_ms: 0,
  })

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
