import { randomUUID } from 'node:crypto'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseConfig } from '../../src/config'
import { openNode } from '../../src/node/open'
import { LEASE_MS } from '../../src/services/deliveries/claim'
import { type Smtp, startSmtp } from '../smtp'
import { endProcess, type Server, startServer } from './servers'

/** `EARSHOT_CRASHES=200` runs the whole bar; the share here keeps the suite short. */
const CRASHES = Number(process.env.EARSHOT_CRASHES ?? 6)
const PEOPLE = 5

let server: Server
let smtp: Smtp
let env: Record<string, string>
/** An answer of each person, for replies to be written to. */
const answers: string[] = []

beforeAll(async () => {
  // Slow enough to be caught in the middle.
  smtp = await startSmtp({ delayMs: () => Math.random() * 60 })
  env = { SMTP_URL: smtp.url, MAIL_FROM: 'hello@acme.com', PUBLIC_URL: 'https://voice.acme.com' }
  server = await startServer('node + file', env)
  await api('POST', '/v1/message-channels', { type: 'smtp', name: 'Mail' })
  const surveyId = String((await query("select id from surveys where kind = 'nps'"))[0]?.id)
  for (let i = 0; i < PEOPLE; i += 1) {
    const person = { anonymous_id: `browser-${i}-${i}`, user_id: `u${i}` }
    await page('identify', { ...person, email: `u${i}@example.com` })
    const submission = {
      ...person,
      submission_id: randomUUID(),
      survey_id: surveyId,
      version: 1,
      revision: 1,
      complete: true,
      answers: { score: 7 },
      locale: 'en',
      age_ms: 0,
    }
    const response = await page('responses', submission)
    answers.push(((await response.json()) as { id: string }).id)
  }
})
afterAll(async () => {
  await server.stop()
  await smtp.close()
})

const page = (path: string, body: object) =>
  fetch(`${server.url}/v1/client/${server.publishableKey}/${path}`, { method: 'POST', body: JSON.stringify(body) })

const api = (method: string, path: string, body: object) =>
  fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${server.secretKey}` },
    body: JSON.stringify(body),
  })

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = createClient({ url: server.databaseUrl })
  const { rows } = await client.execute(sql)
  client.close()
  return rows as unknown as Record<string, unknown>[]
}

/** Writes one reply, again and again under its key until somebody says that it is stored. */
async function reply(answerId: string, key: string): Promise<string | null> {
  try {
    const response = await api('POST', `/v1/responses/${answerId}/replies`, { key, body: `Reply ${key}` })
    return response.ok ? ((await response.json()) as { id: string }).id : null
  } catch {
    return null
  }
}

it(`over ${CRASHES} crashes every reply has its mail, under a lasting Message-ID, and none is invented`, async () => {
  const stored = new Map<string, Set<string>>()
  const note = (key: string, id: string) => stored.set(key, (stored.get(key) ?? new Set()).add(id))
  let leftBehind = 0
  let unsure: { answerId: string; key: string }[] = []
  for (let crash = 0; crash < CRASHES; crash += 1) {
    let alive = true
    const again = unsure
    unsure = []
    const senders = answers.map(async (answerId) => {
      for (const one of again.filter((each) => each.answerId === answerId)) {
        const id = await reply(one.answerId, one.key)
        if (id === null) unsure.push(one)
        else note(one.key, id)
      }
      while (alive) {
        const key = randomUUID()
        const id = await reply(answerId, key)
        if (id === null) unsure.push({ answerId, key })
        else note(key, id)
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 350))
    await endProcess(server.process, 'SIGKILL')
    alive = false
    await Promise.all(senders)
    leftBehind += Number((await query("select count(*) n from messages where state = 'waiting'"))[0]?.n)
    await server.restart()
  }
  await endProcess(server.process)

  // What a crash left under way is due again when its lease is over.
  const config = parseConfig({ DATABASE_URL: server.databaseUrl, ...env })
  const next = await openNode(config, () => Date.now() + LEASE_MS)
  await next.ctx.messenger.run(next.ctx)
  await next.close()

  const rows = await query('select id, step, state from messages')
  const known = new Map(rows.map(({ id, step }) => [`<${String(id)}@acme.com>`, String(step)]))
  const received = smtp.mails.map(({ parsed }) => parsed.messageId ?? '')
  // One message for each key that was ever acknowledged, and the same one each time it was told again.
  expect([...stored.values()].filter((ids) => ids.size !== 1)).toEqual([])
  const steps = new Set(known.values())
  expect([...stored.keys()].filter((key) => !steps.has(`reply:${key}`))).toEqual([])
  expect(steps.size).toBe(known.size)
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['sent']))
  // Every message arrived, and nothing else did.
  expect(new Set(received)).toEqual(new Set(known.keys()))
  for (const { parsed } of smtp.mails) {
    const key = known.get(parsed.messageId ?? '')?.slice('reply:'.length)
    expect(parsed.text).toContain(`Reply ${key}`)
  }

  expect(leftBehind).toBeGreaterThan(0)
  console.log(
    `${CRASHES} crashes with ${leftBehind} on the way: ${known.size} replies, ` +
      `${received.length} mails, ${received.length - known.size} of them repeated`,
  )
  expect(await query('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  await server.restart()
}, 1_800_000)
