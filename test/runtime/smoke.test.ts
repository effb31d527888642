import { randomUUID } from 'node:crypto'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DisplayAnswer, ResponseAnswer, ResponseBody } from '../../src/contract/client'
import { SECRET, sign, started } from '../api/stripe'
import { answer as says, type Received, type Receiver, startReceiver } from '../receiver'
import { type Server, startServer, TARGETS } from './servers'

describe.each(TARGETS)('on %s', (target) => {
  let server: Server
  let surveyId: string
  /** Stands for Postmark. */
  let post: Receiver

  const page = (path: string, body: unknown) =>
    fetch(`${server.url}/v1/client/${server.publishableKey}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8', origin: 'https://app.example' },
      body: JSON.stringify(body),
    })

  const api = async (path: string, init?: RequestInit): Promise<Record<string, unknown>> => {
    const response = await fetch(server.url + path, {
      ...init,
      headers: { authorization: `Bearer ${server.secretKey}` },
    })
    return (await response.json()) as Record<string, unknown>
  }

  const answer = (changes: Partial<ResponseBody> = {}): ResponseBody => ({
    anonymous_id: 'browser-1',
    submission_id: randomUUID(),
    survey_id: surveyId,
    version: 1,
    revision: 1,
    complete: true,
    answers: { score: 3, comment: 'the export keeps crashing and support was slow' },
    locale: 'en',
    age_ms: 0,
    ...changes,
  })

  beforeAll(async () => {
    post = await startReceiver()
    server = await startServer(target, {
      WEBHOOK_ALLOWED_HOSTS: '127.0.0.2',
      POSTMARK_API_URL: new URL(post.url).origin,
    })
    const { data } = (await api('/v1/surveys')) as { data: { id: string; kind: string }[] }
    surveyId = data.find(({ kind }) => kind === 'nps')?.id ?? ''
  })
  afterAll(async () => {
    await server.stop()
    await post.close()
  })

  it('serves a loader with the live surveys in it', async () => {
    const response = await fetch(`${server.url}/w/${server.publishableKey}.js`)
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toContain(surveyId)
    const view = /"view":"([^"]+)"/.exec(text)?.[1] ?? ''
    expect((await fetch(server.url + view)).headers.get('cache-control')).toContain('immutable')
  })

  it('asks, takes the answer, tags it and counts it', async () => {
    const asked = await page('displays', { anonymous_id: 'browser-1', survey_id: surveyId, locales: ['sv'] })
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://app.example')
    const display = (await asked.json()) as Extract<DisplayAnswer, { show: true }>
    expect(display).toMatchObject({ show: true, survey: { locale: 'sv' } })

    const response = await page('responses', answer({ display_id: display.display_id ?? '' }))
    expect(response.status).toBe(201)
    expect((await response.json()) as ResponseAnswer).toMatchObject({
      tags: { sentiment: { label: 'negative' }, keywords: ['export', 'crash', 'support'] },
    })
    expect(await api('/v1/summaries/scores')).toMatchObject({
      response_count: 1,
      headline: { value: -100, n: 1 },
      response_rate: { k: 1, n: 1 },
    })
  })

  it('stores fifty submissions that come at once, each once', async () => {
    const before = Number((await api('/v1/summaries/scores')).response_count)
    const bodies = Array.from({ length: 50 }, (_, i) => answer({ anonymous_id: `browser-at-once-${i}` }))
    const first = await Promise.all(bodies.map((body) => page('responses', body)))
    expect(first.map(({ status }) => status)).toEqual(bodies.map(() => 201))
    const again = await Promise.all(bodies.map((body) => page('responses', body)))
    expect(again.map(({ status }) => status)).toEqual(bodies.map(() => 200))

    const after = Number((await api('/v1/summaries/scores')).response_count)
    expect(after - before).toBe(50)
    expect(await api('/v1/summaries/rebuild', { method: 'PUT' })).toEqual({ corrected: 0 })
  })

  it('exports a person, erases them, and counts as before', async () => {
    const ada = { anonymous_id: 'browser-ada', user_id: 'ada' }
    await page('identify', { ...ada, email: 'ada@example.com' })
    expect((await page('responses', answer(ada))).status).toBe(201)
    const before = await api('/v1/summaries/scores')
    const tables = async () => ((await api('/v1/people/ada/export')) as { tables: { table: string }[] }).tables
    expect((await tables()).map(({ table }) => table)).toContain('responses')
    expect(await api('/v1/people/ada', { method: 'DELETE' })).toMatchObject({
      status: 'done',
      deleted: { respondents: 1 },
      blanked: { responses: 1 },
    })
    expect(await tables()).toEqual([])
    expect(await api('/v1/summaries/scores')).toEqual(before)
  })

  it('writes back to who answered, by a mail provider', async () => {
    post.behave(says(200, { 'content-type': 'application/json' }, '{"ErrorCode":0,"MessageID":"pm-1"}'))
    const settings = { from: 'hello@acme.com', server_token: 'pm-token' }
    await api('/v1/message-channels', { method: 'POST', body: JSON.stringify({ type: 'postmark', name: 'Mail', settings }) })
    const bo = { anonymous_id: 'browser-bo', user_id: 'bo' }
    await page('identify', { ...bo, email: 'bo@example.com' })
    const { id } = (await (await page('responses', answer(bo))).json()) as ResponseAnswer
    const body = JSON.stringify({ key: 'reply-1', body: 'The export is mended.' })
    const reply = await api(`/v1/responses/${id}/replies`, { method: 'POST', body })
    await vi.waitFor(
      async () => expect(await api(`/v1/messages/${String(reply.id)}`)).toMatchObject({ state: 'sent' }),
      { timeout: 20_000 },
    )
    const [{ path, headers, body: mail }, ...more] = post.received as [Received]
    expect([path, headers['x-postmark-server-token'], more.length]).toEqual(['/email', 'pm-token', 0])
    expect(JSON.parse(mail)).toMatchObject({
      To: 'bo@example.com',
      TextBody: expect.stringContaining('The export is mended.'),
      Headers: expect.arrayContaining([{ Name: 'Message-ID', Value: `<${String(reply.id)}@acme.com>` }]),
    })
  })

  it('keeps a customer’s ledger', async () => {
    const event = (type: string, at: string, mrr?: number) => ({
      id: `${type}-${at}`,
      customer_id: 'acme',
      type,
      at,
      ...(mrr === undefined ? {} : { mrr_minor: mrr, currency: 'EUR' }),
    })
    const events = [event('ended', '2026-02-01T00:00:00Z'), event('started', '2026-01-01T00:00:00Z', 4900)]
    const body = JSON.stringify({ events })
    expect(await api('/v1/churn-events', { method: 'POST', body })).toMatchObject({
      results: [{ status: 'accepted' }, { status: 'accepted' }],
    })
    expect(await api('/v1/churn-events', { method: 'POST', body })).toMatchObject({
      results: [{ status: 'duplicate' }, { status: 'duplicate' }],
    })
    expect(await api('/v1/customers/acme')).toMatchObject({ status: 'churned', mrr_minor: {} })
  })

  it('answers a billing system at once, and applies its message after that', async () => {
    const made = await api('/v1/billing-endpoints', {
      method: 'POST',
      body: JSON.stringify({ provider: 'stripe', secret: SECRET }),
    })
    const body = JSON.stringify(started('evt_1', { metadata: { user_id: 'billed' } }))
    const headers = { 'stripe-signature': sign(body, { at: Date.now() }) }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        fetch(server.url + String(made.path), { method: 'POST', headers, body }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202])
    await vi.waitFor(
      async () => {
        expect(await api('/v1/customers/billed')).toMatchObject({ mrr_minor: { USD: 2000 } })
        expect(await api('/v1/billing-messages')).toMatchObject({
          data: [{ id: 'evt_1', state: 'applied' }],
        })
      },
      { timeout: 20_000 },
    )
  })

  it('answers bad requests as problems, never with a 500', async () => {
    const cases: [string, string, number][] = [
      ['not JSON', '{', 400],
      ['nested too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, 400],
      ['an array', '[]', 422],
      ['too large', `"${'x'.repeat(40_000)}"`, 413],
    ]
    for (const [name, body, status] of cases) {
      const response = await fetch(`${server.url}/v1/client/${server.publishableKey}/responses`, { method: 'POST', body })
      expect([name, response.status]).toEqual([name, status])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    }
    expect((await fetch(`${server.url}/v1/client/pk_unknown/responses`, { method: 'POST' })).status).toBe(401)
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404)
    expect((await fetch(`${server.url}/v1/responses`)).status).toBe(401)
  })

  it('tells a webhook what was answered, signed, and follows no redirect', async () => {
    const receiver = await startReceiver()
    const canary = await startReceiver('127.0.0.1')
    const send = (path: string, body: object) => api(path, { method: 'POST', body: JSON.stringify(body) })
    const types = ['response.completed']
    const made = await send('/v1/webhook-endpoints', { url: receiver.url, types })
    await page('responses', answer())
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), { timeout: 20_000 })
    const [{ body, headers }] = receiver.received as [Received]
    expect(new Verifier(String(made.secret)).verify(body, headers)).toMatchObject({
      type: 'response.completed',
      data: { kind: 'nps', score: 3 },
    })

    receiver.behave(says(307, { location: canary.url }))
    expect(await send(`/v1/webhook-endpoints/${String(made.id)}/tests`, {})).toMatchObject({
      state: 'waiting',
      last_status: 307,
      last_problem: 'redirect',
    })
    expect(canary.counts.connections).toBe(0)
    const inside = await send('/v1/webhook-endpoints', { url: 'https://169.254.169.254/' })
    expect(inside).toMatchObject({ code: 'invalid_fields' })
    await api(`/v1/webhook-endpoints/${String(made.id)}`, { method: 'DELETE' }).catch(() => {})
    await receiver.close()
    await canary.close()
  })
})
