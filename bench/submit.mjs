// Submitting an answer (check, tag, count, durable) beside the raw rate of one-row commits.
import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { load } from './load.mjs'
import { COMMENTS } from './comments.mjs'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const PORT = 18_741

export async function benchSubmit() {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const server = spawn(process.execPath, ['dist/node.js'], {
    env: { ...process.env, DATABASE_URL: database, PORT: String(PORT), RATE_LIMIT: '100000000' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const key = await publishableKey(server)
    const client = createClient({ url: database })
    const { rows } = await client.execute("select id from surveys where kind = 'nps'")
    client.close()
    const surveyId = rows[0].id
    const path = `/v1/client/${key}/responses`
    const body = (i) => bodyFor(surveyId, i)
    await load({ port: PORT, path, connections: 10, seconds: 2, body })

    const results = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const raw = await rawInserts(folder)
      for (const connections of [1, 10, 50]) {
        const cpu = cpuSeconds(server.pid)
        const result = await load({ port: PORT, path, connections, seconds: SECONDS, body })
        const cpuMs = ((cpuSeconds(server.pid) - cpu) * 1000) / result.requests
        results.push({ connections, raw, cpuMs, ...result })
      }
    }
    return [1, 10, 50].map((connections) => {
      const rounds = results.filter((result) => result.connections === connections)
      return {
        connections,
        rawPerSecond: Math.round(median(rounds.map(({ raw }) => raw))),
        perSecond: Math.round(median(rounds.map(({ perSecond }) => perSecond))),
        ratio: Number(median(rounds.map(({ perSecond, raw }) => perSecond / raw)).toFixed(2)),
        p50ms: Number(median(rounds.map(({ p50 }) => p50)).toFixed(2)),
        p99ms: Number(median(rounds.map(({ p99 }) => p99)).toFixed(2)),
        cpuMs: Number(median(rounds.map(({ cpuMs }) => cpuMs)).toFixed(3)),
        statuses: JSON.stringify(rounds.map(({ statuses }) => statuses)[0]),
      }
    })
  } finally {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One row per commit, WAL, synchronous=FULL: what the disk gives without sharing commits. */
async function rawInserts(folder) {
  const client = createClient({ url: `file:${join(folder, 'raw.db')}` })
  await client.execute('pragma journal_mode = wal')
  await client.execute('create table if not exists answers (id text primary key, score int, comment text)')
  const until = performance.now() + Math.min(SECONDS, 3) * 1000
  const began = performance.now()
  let rows = 0
  while (performance.now() < until) {
    await client.execute({ sql: 'insert into answers values (?, ?, ?)', args: [randomUUID(), 7, 'fine, thank you'] })
    rows += 1
  }
  client.close()
  return rows / ((performance.now() - began) / 1000)
}

const bodyFor = (surveyId, i) =>
  JSON.stringify({
    anonymous_id: `bench-${randomUUID()}`,
    submission_id: randomUUID(),
    survey_id: surveyId,
    version: 1,
    revision: 1,
    complete: true,
    answers: { score: i % 11, comment: COMMENTS[i % COMMENTS.length] },
    locale: 'en',
    age_ms: 0,
  })

function publishableKey(server) {
  return new Promise((resolve, reject) => {
    let output = ''
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    server.stdout.on('data', (data) => {
      output += data
      const key = /\/w\/(pk_\w+)\.js/.exec(output)?.[1]
      if (key) resolve(key)
    })
  })
}

/** User and system time of a process so far (Linux). */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

if (import.meta.url === `file://${process.argv[1]}`) console.table(await benchSubmit())
