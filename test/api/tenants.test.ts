import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDigests } from '../../db/queries/digests'
import * as schema from '../../db/schema'
import type { ResponseAnswer } from '../../src/contract/client'
import type { Context } from '../../src/context'
import { ENDPOINTS } from '../../src/http/routes'
import { makeDueDigest } from '../../src/services/digests/make'
import { startOperation } from '../../src/services/operations/start'
import { startApp, type TestApp } from '../harness'
import { type Call, CALLS, type Ids, NOBODYS, OF_NO_TENANT } from './calls-by-id'
import { started, sign } from './stripe'
import { addTenant, answerTo, readJson, surveyOf } from './helpers'

let app: TestApp
let theirs: Ids

const MARK = 'unmistakable'

beforeAll(async () => {
  app = await startApp()
  const tenant = await addTenant(app)
  const survey = await surveyOf(tenant.ctx, 'nps')
  const post = async <T>(path: string, body: unknown): Promise<T> =>
    readJson(
      await app.request(`/v1/client/${tenant.publishableKey}/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      }),
    )

  const ids = {
    customer: `${MARK}-customer`,
    event: `${MARK}-event`,
    submission: '11111111-1111-4111-8111-111111111111',
  }
  await tenant.api('POST', '/v1/churn-events', {
    id: ids.event,
    customer_id: ids.customer,
    type: 'started',
    at: '2026-02-01T00:00:00Z',
    mrr_minor: 100,
    currency: 'EUR',
  })
  const person = { anonymous_id: 'browser-of-theirs', user_id: ids.customer }
  await app.request(`/v1/client/${tenant.publishableKey}/identify`, {
    method: 'POST',
    body: JSON.stringify({
      ...person,
      customer_id: ids.customer,
      name: MARK,
      email: `${MARK}@example.com`,
    }),
  })
  const playbook = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/playbooks', {
      name: MARK,
      definition: { trigger: { on: 'response' }, steps: [{ do: 'webhook' }] },
    }),
  )
  await tenant.api('PUT', `/v1/playbooks/${playbook.id}/status`, { status: 'on' })
  const { display_id: display } = await post<{ display_id: string }>('displays', {
    ...person,
    survey_id: survey.id,
    locales: ['en'],
  })
  const answers = { score: 2, comment: `The export is ${MARK} and slow` }
  const { id: response } = await post<ResponseAnswer>(
    'responses',
    answerTo(survey, { ...person, submission_id: ids.submission, answers }),
  )
  const { session_id: session } = await post<{ session_id: string }>('cancel-sessions', {
    ...person,
    survey_id: (await surveyOf(tenant.ctx, 'cancellation')).id,
    session_key: '22222222-2222-4222-8222-222222222222',
    locales: ['en'],
  })
  const made = await tenant.api('POST', '/v1/billing-endpoints', {
    provider: 'stripe',
    secret: `whsec_${MARK}`,
  })
  const { id: endpoint, path } = await readJson<{ id: string; path: string }>(made)
  const message = `evt_${MARK}`
  const body = JSON.stringify(started(message))
  const headers = { 'stripe-signature': sign(body, { secret: `whsec_${MARK}` }) }
  expect((await app.request(path, { method: 'POST', headers, body })).status).toBe(202)
  await app.settled()
  const input = { name: MARK }
  const { id: operation } = await startOperation(tenant.ctx, { kind: MARK, input, parts: [MARK] })
  const { id: followUp } = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/follow-ups', { title: MARK, response_id: response }),
  )
  const hook = { url: 'http://127.0.0.2:9/', description: MARK }
  const { id: webhook } = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/webhook-endpoints', hook),
  )
  const { id: delivery } = await readJson<{ id: string }>(
    await tenant.api('POST', `/v1/webhook-endpoints/${webhook}/tests`),
  )
  const { id: update } = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/updates', { title: MARK, story: MARK }),
  )
  const { id: theme } = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/themes', { name: MARK, terms: [MARK] }),
  )
  const { id: channel } = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/message-channels', {
      type: 'webhook',
      name: MARK,
      settings: { url: 'http://127.0.0.2:9/' },
    }),
  )
  const { id: mail } = await readJson<{ id: string }>(
    await tenant.api('POST', `/v1/message-channels/${channel}/tests`, {}),
  )
  const { id: template } = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/message-templates', {
      name: MARK,
      texts: { en: { subject: MARK, body: MARK } },
    }),
  )
  const { id: segment } = await readJson<{ id: string }>(
    await tenant.api('POST', '/v1/segments', { name: MARK, filters: { q: ids.customer } }),
  )
  const runs = await readJson<{ data: { id: string }[] }>(
    await tenant.api('GET', `/v1/playbooks/${playbook.id}/runs`),
  )
  theirs = {
    ...ids,
    theme,
    playbook: playbook.id,
    run: runs.data[0]?.id ?? '',
    update,
    digest: await digestOf(tenant.ctx),
    webhook,
    delivery,
    channel,
    mail,
    template,
    segment,
    survey: survey.id,
    response,
    display,
    session,
    key: tenant.keyId,
    endpoint,
    message,
    operation,
    followUp,
  }
})

afterAll(() => app.close())

/** A digest of theirs, made when the next week begins. */
async function digestOf(ctx: Context): Promise<string> {
  const now = app.clock.now
  app.clock.now = now + 7 * 86_400_000
  await makeDueDigest(ctx)
  app.clock.now = now
  const [digest] = await listDigests(ctx.db, ctx.workspace.id, 1)
  return digest?.id ?? ''
}

/** Everything the other tenant has, whichever table it stands in. */
async function rowsOfTheirs(): Promise<Record<string, unknown[]>> {
  const { client } = app.runtime.database()
  const { rows: tables } = await client.execute(
    `select m.name from sqlite_master m, pragma_table_info(m.name) c
     where m.type = 'table' and c.name = 'workspace_id'`,
  )
  const of = async (table: string) =>
    (
      await client.execute({
        sql: `select * from ${table} where workspace_id = ?`,
        args: [`wsp_${'1'.repeat(26)}`],
      })
    ).rows
  return Object.fromEntries(
    await Promise.all(tables.map(async ({ name }) => [String(name), await of(String(name))])),
  )
}

async function send(operation: string, { path, body }: Call): Promise<string> {
  const [method = ''] = operation.split(' ')
  const answer = path.startsWith('/')
    ? await app.api(method.toUpperCase(), path, body)
    : await app.page(`/v1/client/:key/${path}`, body)
  return `${answer.status} ${await answer.text()}`
}

/** The answer with every id that was asked for or made by chance taken out. */
const withoutIds = (text: string): string =>
  [...Object.values<string>({ ...theirs }), ...Object.values<string>({ ...NOBODYS })]
    .reduce((rest, id) => rest.replaceAll(id, 'ID'), text)
    .replaceAll(/\b([a-z]{3}_[0-9a-z]{26}|sk_[0-9a-z]+|whsec_[\w+/=]+)/g, 'ID')

describe('what belongs to another tenant', () => {
  it('is asked for in every way the API knows', () => {
    const operations = ENDPOINTS.map(({ method, path }) => `${method} ${path}`)
    expect([...Object.keys(CALLS), ...OF_NO_TENANT].sort()).toEqual(operations.sort())
  })

  it.each(Object.entries(CALLS))(
    'is to %s as if it were not there',
    async (operation, callsFor) => {
      const before = await rowsOfTheirs()
      const nobodys = callsFor(NOBODYS)
      for (const [i, call] of callsFor(theirs).entries()) {
        const answer = withoutIds(await send(operation, call))
        expect(answer).not.toContain(MARK)
        const missing = withoutIds(await send(operation, nobodys[i] ?? call))
        expect(answer).toBe(missing)
      }
      expect(await rowsOfTheirs()).toEqual(before)
    },
  )

  it('is watched by a test that can see it', async () => {
    const rows = await rowsOfTheirs()
    const filled = Object.entries(rows)
      .filter(([, list]) => list.length > 0)
      .map(([name]) => name)
    expect(filled).toEqual(
      expect.arrayContaining([
        'respondents',
        'responses',
        'displays',
        'customers',
        'movements',
        'counts',
      ]),
    )
    expect(Object.keys(schema).length).toBeGreaterThan(Object.keys(rows).length)
    expect(JSON.stringify(rows)).toContain(MARK)
  })
})
