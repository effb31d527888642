import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, describe, expect, it } from 'vitest'
import { startSqld } from '../../scripts/sqld.mjs'
import { endProcess, freePort, type Server, startServer } from './servers'

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

async function submit(server: Server, surveyId: string): Promise<{ status: number; ms: number; retryAfter: string | null }> {
  const began = performance.now()
  const response = await fetch(`${server.url}/v1/client/${server.publishableKey}/responses`, {
    method: 'POST',
    body: JSON.stringify({
      anonymous_id: `browser-${randomUUID()}`,
      submission_id: randomUUID(),
      survey_id: surveyId,
      version: 1,
      revision: 1,
      complete: true,
      answers: { score: 7 },
      locale: 'en',
      age_ms: 0,
    }),
  })
  return {
    status: response.status,
    ms: performance.now() - began,
    retryAfter: response.headers.get('retry-after'),
  }
}

async function npsOf(server: Server): Promise<string> {
  const client = createClient({ url: server.databaseUrl })
  const { rows } = await client.execute("select id from surveys where kind = 'nps'")
  client.close()
  return String(rows[0]?.id)
}

describe('a file that another process has locked', () => {
  it('is waited out without holding up readers, and writes go on after a long lock', async () => {
    const server = await startServer('node + file')
    open.push(server.stop)
    const surveyId = await npsOf(server)
    expect((await submit(server, surveyId)).status).toBe(201)

    // Made once and kept: the first reader waits for it, the lock or not.
    await fetch(`${server.url}/openapi.json`)

    const other = createClient({ url: server.databaseUrl })
    open.push(async () => other.close())
    const lock = await other.transaction('write')
    const short = submit(server, surveyId)
    await new Promise((resolve) => setTimeout(resolve, 500))
    // A read while the writer waits: the event loop must be free.
    const began = performance.now()
    expect((await fetch(`${server.url}/openapi.json`)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(400)
    await lock.rollback()
    expect((await short).status).toBe(201)

    const longLock = await other.transaction('write')
    const refused = await submit(server, surveyId)
    expect(refused).toMatchObject({ status: 503, retryAfter: '2' })
    expect(refused.ms).toBeLessThan(3_500)
    expect((await fetch(`${server.url}/health`)).status).toBe(503)
    await longLock.rollback()
    expect((await submit(server, surveyId)).status).toBe(201)
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    // What was acknowledged after the lock is really there for others.
    const { rows } = await other.execute('select count(*) as n from responses')
    expect(Number(rows[0]?.n)).toBe(3)
  })
})

describe('a remote database that hangs', () => {
  it('is given up within its deadline and used again when it answers', async () => {
    const server = await startServer('node + sqld')
    open.push(server.stop)
    const surveyId = await npsOf(server)
    expect((await submit(server, surveyId)).status).toBe(201)

    server.sqld?.kill('SIGSTOP')
    const refused = await submit(server, surveyId)
    expect(refused.status).toBe(503)
    expect(refused.ms).toBeLessThan(3_500)
    const read = await fetch(`${server.url}/v1/surveys`, {
      headers: { authorization: `Bearer ${server.secretKey}` },
    })
    expect([read.status, read.headers.get('retry-after')]).toEqual([503, '2'])
    server.sqld?.kill('SIGCONT')
    await expect.poll(async () => (await submit(server, surveyId)).status, { timeout: 8_000 }).toBe(201)
  })
})

describe('an empty database', () => {
  it.each(['file', 'sqld'])('is installed once when four processes start on it together (%s)', async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'earshot-start-'))
    open.push(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
    const sqld = kind === 'sqld' ? await startSqld(join(folder, 'sqld'), await freePort()) : null
    if (sqld) open.push(sqld.stop)
    const url = sqld?.url ?? `file:${join(folder, 'new.db')}`

    const ends = await Promise.all(
      Array.from({ length: 4 }, () => {
        const child = spawn(process.execPath, ['dist/migrate.js'], {
          env: { ...process.env, DATABASE_URL: url },
          stdio: ['ignore', 'ignore', 'pipe'],
        })
        open.push(() => endProcess(child))
        let complaint = ''
        child.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
        return new Promise((resolve) => child.once('close', (code) => resolve(`${code}${complaint}`)))
      }),
    )
    expect(ends).toEqual(['0', '0', '0', '0'])
    const client = createClient({ url })
    const count = async (table: string) => Number((await client.execute(`select count(*) as n from ${table}`)).rows[0]?.n)
    expect([await count('workspaces'), await count('keys'), await count('surveys')]).toEqual([1, 1, 5])
    client.close()
  })
})
