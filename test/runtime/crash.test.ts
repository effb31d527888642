import { randomUUID } from 'node:crypto'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCuttingProxy } from './cutting-proxy'
import { endProcess, type Server, startServer } from './servers'

const KILLS = 100
const CUT_SUBMISSIONS = 1_000
const CONNECTIONS = 8

let server: Server
let surveyId: string

beforeAll(async () => {
  server = await startServer('node + file')
  surveyId = String((await query("select id from surveys where kind = 'nps'"))[0]?.id)
})
afterAll(() => server.stop())

/** Sends one submission; true once it was acknowledged. */
async function submit(url: string, submissionId: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/client/${server.publishableKey}/responses`, {
      method: 'POST',
      body: JSON.stringify({
        anonymous_id: `browser-${submissionId}`,
        submission_id: submissionId,
        survey_id: surveyId,
        version: 1,
        revision: 1,
        complete: true,
        answers: { score: 7, comment: 'slow export' },
        locale: 'en',
        age_ms: 0,
      }),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = createClient({ url: server.databaseUrl })
  const { rows } = await client.execute(sql)
  client.close()
  return rows as unknown as Record<string, unknown>[]
}

const storedIds = async () =>
  (await query('select submission_id from responses')).map((row) => String(row.submission_id))

const recount = async () => {
  const response = await fetch(`${server.url}/v1/summaries/rebuild`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${server.secretKey}` },
  })
  return response.json()
}

describe('a service that is killed under load', () => {
  it(`loses no acknowledged answer over ${KILLS} kills, and stores none twice`, async () => {
    const sent: string[] = []
    const acknowledged: string[] = []

    for (let kill = 0; kill < KILLS; kill += 1) {
      let alive = true
      const senders = Array.from({ length: CONNECTIONS }, async () => {
        while (alive) {
          const id = randomUUID()
          sent.push(id)
          if (await submit(server.url, id)) acknowledged.push(id)
        }
      })
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 120))
      await endProcess(server.process, 'SIGKILL')
      alive = false
      await Promise.all(senders)
      await server.restart()
    }

    const stored = new Set(await storedIds())
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    expect(await query('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])

    for (let i = 0; i < sent.length; i += 50) {
      const resent = await Promise.all(sent.slice(i, i + 50).map((id) => submit(server.url, id)))
      expect(resent.every(Boolean)).toBe(true)
    }
    expect((await storedIds()).sort()).toEqual([...sent].sort())
    expect(await recount()).toEqual({ corrected: 0 })
    console.log(`${KILLS} kills: ${sent.length} sent, ${acknowledged.length} acknowledged, 0 lost`)
  }, 600_000)

  it('stores each answer once when the connection is cut after the commit', async () => {
    const before = (await storedIds()).length
    const port = Number(new URL(server.url).port)
    const proxy = await startCuttingProxy(port, () => Math.random() < 0.5)
    const ids = Array.from({ length: CUT_SUBMISSIONS }, () => randomUUID())
    const waiting = [...ids]
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          while (!(await submit(proxy.url, id)));
        }
      }),
    )
    expect(proxy.cuts()).toBeGreaterThan(CUT_SUBMISSIONS / 4)
    await proxy.close()
    expect((await storedIds()).length - before).toBe(CUT_SUBMISSIONS)
    expect(await recount()).toEqual({ corrected: 0 })
  }, 300_000)

  it('finishes what it has accepted before it ends on SIGTERM', async () => {
    const ids = Array.from({ length: 200 }, () => randomUUID())
    const answers = Promise.all(ids.map((id) => submit(server.url, id)))
    await new Promise((resolve) => setTimeout(resolve, 15))
    await endProcess(server.process, 'SIGTERM')
    const results = await answers
    const acknowledged = ids.filter((_, i) => results[i])
    const stored = new Set(await storedIds())
    expect(server.process.exitCode).toBe(0)
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    await server.restart()
  })
})
