import { randomUUID } from 'node:crypto'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { WEBHOOK_BODIES } from '../../src/http/webhook-events'
import type { StoredSurvey } from '../../db/queries/surveys'
import { startApp, type TestApp } from '../harness'
import { type Receiver, startReceiver } from '../receiver'
import { answerTo, surveyOf } from './helpers'
import { deliver, makeWebhook, type Webhook } from './webhooks'

let app: TestApp
let receiver: Receiver
let nps: StoredSurvey

beforeEach(async () => {
  // The verifier has its own clock.
  app = await startApp({ now: Date.now() })
  receiver = await startReceiver()
  nps = await surveyOf(app.ctx, 'nps')
})
afterEach(async () => {
  for (const { body } of receiver.received) expectDocumented(body)
  await app.close()
  await receiver.close()
})

interface Said {
  type: string
  timestamp: string
  data: Record<string, unknown>
}

/** Every body of every test has just the fields that are documented. */
function expectDocumented(body: string): void {
  const json = JSON.parse(body) as Said
  expect(WEBHOOK_BODIES[json.type]?.safeParse(json)).toMatchObject({ success: true })
}

const said = (): Said[] => receiver.received.map(({ body }) => JSON.parse(body) as Said)
const submit = async (changes: object) => {
  const answered = await app.page('/v1/client/:key/responses', answerTo(nps, changes))
  await app.settled()
  return answered.status
}
const record = async (...events: object[]) => {
  const answered = await app.api('POST', '/v1/churn-events', { events })
  await app.settled()
  return answered.status
}
const started = (id: string) => ({
  id,
  customer_id: 'acme',
  type: 'started',
  at: '2026-01-01T00:00:00Z',
  mrr_minor: 4900,
  currency: 'EUR',
  comment: 'welcome aboard',
})

describe('what happens', () => {
  it('is told at once, signed as Standard Webhooks says', async () => {
    const { secret } = await makeWebhook(app, receiver.url)
    expect(await submit({ answers: { score: 9, comment: 'love the export' } })).toBe(201)
    expect(said().map(({ type }) => type).sort()).toEqual(['response.completed', 'response.created'])
    const verifier = new Verifier(secret)
    for (const { body, headers } of receiver.received) {
      expect(verifier.verify(body, headers)).toEqual(JSON.parse(body))
      expect(() => verifier.verify(body.replace('9', '8'), headers)).toThrow()
      expect(headers['content-type']).toBe('application/json')
      expect(headers['webhook-id']).toMatch(/^evt_[0-9a-z]{26}$/)
    }
  })

  it('is told without the words anybody wrote', async () => {
    await makeWebhook(app, receiver.url)
    await submit({ answers: { score: 2, comment: 'an unmistakable mess' }, url: 'https://a.example/x' })
    await record(started('a'))
    const [created] = said()
    expect(created?.data).toMatchObject({
      kind: 'nps',
      status: 'complete',
      score: 2,
      has_comment: true,
      sentiment_label: 'negative',
      trust: 'anonymous',
    })
    expect(JSON.stringify(said())).not.toMatch(/unmistakable|a\.example|aboard/)
  })

  it('of an answer of several steps begins once and completes once', async () => {
    await makeWebhook(app, receiver.url)
    const submission_id = randomUUID()
    const step = (revision: number, complete: boolean) =>
      submit({ submission_id, revision, complete, answers: { score: revision } })
    await step(1, false)
    await step(2, false)
    await step(3, true)
    await step(3, true)
    await step(2, false)
    expect(said().map(({ type, data }) => [type, data.status, data.score])).toEqual([
      ['response.created', 'partial', 1],
      ['response.completed', 'complete', 3],
    ])
  })

  it('in the ledger is told for every event stored, and for none stored before or imported', async () => {
    await makeWebhook(app, receiver.url, { types: ['churn.recorded'] })
    const ended = { id: 'b', customer_id: 'acme', type: 'ended', at: '2026-02-01T00:00:00Z' }
    await record(started('a'), ended)
    await record(started('a'))
    const csv = 'id,customer_id,type,at\nc,bolt,ended,2026-02-01T00:00:00Z\n'
    await app.api('POST', '/v1/imports', { kind: 'churn_events', csv })
    await app.settled()
    await deliver(app)
    expect(await app.ctx.db.select().from(schema.churnEvents)).toHaveLength(3)
    expect(said().map(({ type, data }) => [type, data.id, data.event_type, data.mrr_minor]).sort()).toEqual([
      ['churn.recorded', 'a', 'started', 4900],
      ['churn.recorded', 'b', 'ended', null],
    ])
  })

  it('on the way to cancel is told when it is decided', async () => {
    await makeWebhook(app, receiver.url)
    const survey = await surveyOf(app.ctx, 'cancellation')
    const report = (revision: number, more: object) =>
      app.page('/v1/client/:key/cancel-reports', {
        anonymous_id: 'browser-of-acme',
        survey_id: survey.id,
        session_key: '22222222-2222-4222-8222-222222222222',
        version: 1,
        revision,
        steps: [],
        locale: 'en',
        age_ms: 0,
        reason_id: survey.definition.reasons[0]?.id,
        ...more,
      })
    await report(1, { outcome: null })
    await report(2, { outcome: 'cancel', text: 'too slow' })
    await report(3, { outcome: 'cancel', text: 'too slow for us' })
    await app.settled()
    expect(said().map(({ type }) => type).sort()).toEqual([
      'cancellation.completed',
      'followup.opened',
      'response.completed',
      'response.created',
      'signal.raised',
    ])
    expect(said().find(({ type }) => type === 'cancellation.completed')?.data).toMatchObject({
      outcome: 'cancel',
      reason_id: survey.definition.reasons[0]?.id,
    })
  })
})

describe('an event', () => {
  it('that nobody wants is not written', async () => {
    await makeWebhook(app, receiver.url, { types: ['churn.recorded'] })
    await submit({ answers: { score: 9 } })
    expect(await app.ctx.db.select().from(schema.outbox)).toEqual([])
    expect(receiver.received).toEqual([])
  })

  it('goes to every endpoint that wants it, under one id', async () => {
    const first = await makeWebhook(app, `${receiver.url}a`)
    const second = await makeWebhook(app, `${receiver.url}b`, { types: ['response.completed'] })
    await submit({ answers: { score: 9 } })
    const completed = receiver.received.filter(({ body }) => body.includes('response.completed'))
    expect(completed.map(({ path }) => path).sort()).toEqual(['/a', '/b'])
    expect(new Set(completed.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    const secrets: Record<string, Webhook> = { '/a': first, '/b': second }
    for (const { path, body, headers } of completed) {
      expect(new Verifier(secrets[path]?.secret ?? '').verify(body, headers)).toBeTruthy()
    }
  })

  it('from before an endpoint was made does not go to it', async () => {
    await makeWebhook(app, `${receiver.url}early`)
    await app.ctx.db.insert(schema.outbox).values({
      id: 'evt_1',
      workspaceId: app.ctx.workspace.id,
      type: 'webhook.test',
      at: app.clock.now,
      payload: { endpoint_id: 'any' },
      dispatchedAt: null,
    })
    app.clock.now += 1_000
    await makeWebhook(app, `${receiver.url}late`)
    await deliver(app)
    expect(receiver.received.map(({ path }) => path)).toEqual(['/early'])
  })
})
