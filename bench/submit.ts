import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { COMMENTS } from './comments'
import { load, type LoadResult } from './load'
import { cpuSeconds, median, round, startBenchServer } from './server'

const SECONDS = 4
const ROUNDS = 3
const CONNECTIONS = [1, 10, 50]

/** Submitting an answer (check, tag, count, durable) beside the raw rate of one-row commits. */
export async function benchSubmit(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const server = await startBenchServer(database, 18_741)
  try {
    const surveyId = await npsOf(database)
    const target = {
      port: server.port,
      path: `/v1/client/${server.key}/responses`,
      body: (i: number) => bodyFor(surveyId, i),
    }
    await load({ ...target, connections: 10, seconds: 2 })

    const rounds: (LoadResult & { connections: number; raw: number; cpuMs: number })[] = []
    for (let i = 0; i < ROUNDS; i += 1) {
      const raw = await rawInserts(folder)
      for (const connections of CONNECTIONS) {
        const before = cpuSeconds(server.process.pid)
        const result = await load({ ...target, connections, seconds: SECONDS })
        const cpu = cpuSeconds(server.process.pid) - before
        rounds.push({ ...result, connections, raw, cpuMs: (cpu * 1000) / result.requests })
      }
    }
    console.log('\nSubmit an answer of 20 words, medians of', ROUNDS, 'rounds')
    console.table(
      CONNECTIONS.map((connections) => {
        const own = rounds.filter((round) => round.connections === connections)
        return {
          connections,
          'raw inserts/s': Math.round(median(own.map(({ raw }) => raw))),
          'answers/s': Math.round(median(own.map(({ perSecond }) => perSecond))),
          ratio: round(median(own.map(({ perSecond, raw }) => perSecond / raw))),
          'p50 ms': round(median(own.map(({ p50ms }) => p50ms))),
          'p99 ms': round(median(own.map(({ p99ms }) => p99ms))),
          'cpu ms each': round(median(own.map(({ cpuMs }) => cpuMs)), 3),
          'not 201': own.reduce((sum, { statuses, requests }) => sum + requests - (statuses['201'] ?? 0), 0),
        }
      }),
    )
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One row per commit, WAL, synchronous=FULL: what the disk gives when no commit is shared. */
async function rawInserts(folder: string): Promise<number> {
  const client = createClient({ url: `file:${join(folder, 'raw.db')}` })
  await client.execute('pragma journal_mode = wal')
  await client.execute('create table if not exists answers (id text primary key, score int, comment text)')
  const began = performance.now()
  let rows = 0
  while (performance.now() < began + 3000) {
    await client.execute({
      sql: 'insert into answers values (?, ?, ?)',
      args: [randomUUID(), 7, 'fine, thank you'],
    })
    rows += 1
  }
  client.close()
  return rows / ((performance.now() - began) / 1000)
}

async function npsOf(database: string): Promise<string> {
  const client = createClient({ url: database })
  const { rows } = await client.execute("select id from surveys where kind = 'nps'")
  client.close()
  return String(rows[0]?.id)
}

const bodyFor = (surveyId: string, i: number): string =>
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
