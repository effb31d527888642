import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { parseConfig } from '../src/config'
import { SCOPES } from '../src/context'
import { addDays, dayIn } from '../src/domain/time'
import { openNode } from '../src/node/open'
import { createKey } from '../src/services/auth/keys'
import { median, residentMb, round, startBenchServer } from './server'

const SIZES = [10_000, 100_000, 1_000_000]
const REPEATS = 25
const DAYS = 365

/** A 90-day summary of one survey that has 10⁴, 10⁵ and 10⁶ responses over a year. */
export async function benchSummaries(): Promise<void> {
  const results = []
  for (const [i, responses] of SIZES.entries()) results.push(await measure(responses, 18_750 + i))
  console.log('\nSummaries over HTTP, median of', REPEATS, 'requests, ms')
  console.table(results)
}

async function measure(responses: number, port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const installation = await openNode(parseConfig({ DATABASE_URL: database }))
  const { ctx } = installation
  const { key } = await createKey(ctx, { kind: 'secret', name: 'bench', scopes: [...SCOPES] })
  await installation.close()
  const surveyId = await fillResponses(database, ctx.workspace.id, responses)

  const server = await startBenchServer(database, port)
  const ask = async (path: string): Promise<number> => {
    const times: number[] = []
    for (let i = 0; i < REPEATS; i += 1) {
      const began = performance.now()
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { authorization: `Bearer ${key}` },
      })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      times.push(performance.now() - began)
    }
    return round(median(times), 2)
  }
  const row = {
    responses,
    'baseline: one key, list of surveys': await ask('/v1/surveys'),
    'scores, 90 days by week': await ask(`/v1/summaries/scores?survey_id=${surveyId}`),
    'keywords, 90 days': await ask(`/v1/summaries/keywords?survey_id=${surveyId}`),
    'first page of responses': await ask(`/v1/responses?survey_id=${surveyId}`),
    'resident MB': residentMb(server.process.pid),
  }
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  return row
}

/** Rows and counters by SQL: a year of answers, eleven scores, three of 600 keywords each. */
export async function fillResponses(database: string, workspaceId: string, responses: number): Promise<string> {
  // One connection: a temporary table belongs to the one that made it.
  const client = createClient({ url: database, concurrency: 1 })
  const { rows } = await client.execute("select id from surveys where kind = 'nps'")
  const surveyId = String(rows[0]?.id)
  const now = Date.now()
  const days = Array.from({ length: DAYS }, (_, i) => addDays(dayIn('UTC', now), i - DAYS + 1))
  await client.execute('create temp table if not exists days (i integer primary key, day text)')
  await client.batch(days.map((day, i) => ({ sql: 'insert into days values (?, ?)', args: [i, day] })), 'write')

  const step = Math.floor((DAYS * 86_400_000) / responses)
  for (let from = 0; from < responses; from += 100_000) {
    await client.execute({
      sql: `insert into responses (id, workspace_id, survey_id, survey_version, kind, submission_id, revision,
          status, respondent_id, trust, score, comment, locale, answered_at, day, received_at, language,
          sentiment, sentiment_label)
        with recursive n(i) as (select ${from} union all select i + 1 from n
          where i + 1 < ${Math.min(from + 100_000, responses)})
        select printf('rsp_%026d', i), ?, ?, 1, 'nps', printf('sub-%09d', i), 1, 'complete', 'per_bench',
          'anonymous', i % 11, 'The export keeps crashing and support was slow', 'en', ? + i * ?,
          (select day from days where days.i = n.i * ${DAYS} / ${responses}), ? + i * ?, 'en', -0.5, 'negative' from n`,
      args: [
        workspaceId, surveyId, now - DAYS * 86_400_000, step,
        now - DAYS * 86_400_000, step,
      ],
    })
  }
  for (const sql of COUNTERS) await client.execute(sql)
  client.close()
  return surveyId
}

const COUNTERS = [
  `insert into counts select workspace_id, survey_id, 'score', day, cast(score as text), count(*)
   from responses group by workspace_id, survey_id, day, score`,
  `insert into counts select workspace_id, survey_id, m.name, day, m.value, count(*) from responses
   join (select 'response' as name, '' as value union all select 'comment', '' union all select 'sentiment', 'negative') m
   group by workspace_id, survey_id, day, m.name, m.value`,
  `insert into counts select workspace_id, survey_id, 'keyword', day, printf('word %d', rowid % 600), count(*)
   from responses group by workspace_id, survey_id, day, rowid % 600`,
]
