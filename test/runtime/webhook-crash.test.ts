import { randomUUID } from 'node:crypto'
import { createClient } from '@libsql/client'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseConfig } from '../../src/config'
import { openNode } from '../../src/node/open'
import { LEASE_MS } from '../../src/services/deliveries/claim'
import { answer, type Received, type Receiver, startReceiver } from '../receiver'
import { endProcess, type Server, startServer } from './servers'

/** `EARSHOT_CRASHES=200` runs the whole bar; the share here keeps the suite short. */
const CRASHES = Number(process.env.EARSHOT_CRASHES ?? 20)
const CONNECTIONS = 6
const ENV = { WEBHOOK_ALLOWED_HOSTS: '127.0.0.2' }

let server: Server
let receiver: Receiver
let surveyId: string
let secret: string

beforeAll(async () => {
  receiver = await startReceiver()
  // Slow enough to be caught in the middle.
  receiver.behave((response, request) => void setTimeout(() => answer(204)(response, request), Math.random() * 80))
  server = await startServer('node + file', ENV)
  surveyId = String((await query("select id from surveys where kind = 'nps'"))[0]?.id)
  const made = await fetch(`${server.url}/v1/webhook-endpoints`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.secretKey}` },
    body: JSON.stringify({ url: receiver.url }),
  })
  secret = ((await made.json()) as { secret: string }).secret
})
afterAll(async () => {
  await server.stop()
  await receiver.close()
})

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = createClient({ url: server.databaseUrl })
  const { rows } = await client.execute(sql)
  client.close()
  return rows as unknown as Record<string, unknown>[]
}

async function submit(): Promise<string | null> {
  const submission_id = randomUUID()
  try {
    const response = await fetch(`${server.url}/v1/client/${server.publishableKey}/responses`, {
      method: 'POST',
      body: JSON.stringify({
        anonymous_id: `browser-${submission_id}`,
        user_id: `person-${submission_id}`,
        submission_id,
        survey_id: surveyId,
        version: 1,
        revision: 1,
        complete: true,
        // A detractor: each is to be looked after.
        answers: { score: 2 },
        locale: 'en',
        age_ms: 0,
      }),
    })
    return response.ok ? ((await response.json()) as { id: string }).id : null
  } catch {
    return null
  }
}

/** Events and deliveries that a crash left on their way. */
async function countLeft(): Promise<number> {
  const [row] = await query(
    `select (select count(*) from outbox where dispatched_at is null) +
      (select count(*) from deliveries where state = 'waiting') n`,
  )
  return Number(row?.n)
}

/** "type answer" of everything received, each with the ids it came under. */
function heard(): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>()
  for (const { body, headers } of receiver.received) {
    const { type, data } = JSON.parse(body) as { type: string; data: { id: string; response_id?: string } }
    const name = `${type} ${data.response_id ?? data.id}`
    ids.set(name, (ids.get(name) ?? new Set()).add(headers['webhook-id'] ?? ''))
  }
  return ids
}

it(`over ${CRASHES} crashes every answer has its follow-up and its webhooks, under lasting ids, and none is invented`, async () => {
  const acknowledged: string[] = []
  let leftBehind = 0
  for (let crash = 0; crash < CRASHES; crash += 1) {
    let alive = true
    const senders = Array.from({ length: CONNECTIONS }, async () => {
      while (alive) {
        const id = await submit()
        if (id !== null) acknowledged.push(id)
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 350))
    await endProcess(server.process, 'SIGKILL')
    alive = false
    await Promise.all(senders)
    leftBehind += await countLeft()
    await server.restart()
  }
  await endProcess(server.process)

  // What a crash left under way is due again when its lease is over.
  const config = parseConfig({ DATABASE_URL: server.databaseUrl, ...ENV })
  const next = await openNode(config, () => Date.now() + LEASE_MS)
  await next.ctx.deliverer.run(next.ctx)
  await next.close()

  const stored = (await query('select id from responses')).map(({ id }) => String(id))
  const known = new Set((await query('select id from outbox')).map(({ id }) => String(id)))
  const ids = heard()
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
  expect([...ids.keys()].sort()).toEqual(
    stored
      .flatMap((id) => [`response.completed ${id}`, `response.created ${id}`, `followup.opened ${id}`])
      .sort(),
  )
  const followedUp = await query("select cause_id from follow_ups where rule_id = 'detractor'")
  expect(followedUp.map(({ cause_id }) => String(cause_id)).sort()).toEqual([...stored].sort())
  expect([...ids.values()].filter((each) => each.size !== 1)).toEqual([])
  expect([...ids.values()].flatMap((each) => [...each]).filter((id) => !known.has(id))).toEqual([])
  expect(await query("select state, count(*) n from deliveries group by state")).toEqual([
    { state: 'delivered', n: 3 * stored.length },
  ])
  const { body, headers } = receiver.received.at(-1) as Received
  expect(new Verifier(secret).verify(body, headers)).toBeTruthy()

  expect(leftBehind).toBeGreaterThan(0)
  const repeats = receiver.received.length - 3 * stored.length
  console.log(
    `${CRASHES} crashes with ${leftBehind} on the way: ${stored.length} answers, ` +
      `${receiver.received.length} webhooks, ${repeats} of them repeated`,
  )
  expect(await query('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  await server.restart()
}, 1_800_000)
