import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import type { ResponseAnswer } from '../../src/contract/client'
import { ENDPOINTS } from '../../src/http/routes'
import { startApp, type TestApp } from '../harness'
import { addTenant, answerTo, readJson, surveyOf } from './helpers'

/** Ids a request may name; either all of another tenant, or all of nobody. */
interface Ids {
  survey: string
  response: string
  display: string
  key: string
  endpoint: string
  customer: string
  event: string
  submission: string
}

interface Call {
  path: string
  body?: unknown
}

let app: TestApp
let theirs: Ids

const NOBODYS: Ids = {
  survey: `srv_${'7'.repeat(26)}`,
  response: `rsp_${'7'.repeat(26)}`,
  display: `dsp_${'7'.repeat(26)}`,
  key: `key_${'7'.repeat(26)}`,
  endpoint: `bil_${'7'.repeat(26)}`,
  customer: 'nobody',
  event: 'nothing',
  submission: '77777777-7777-4777-8777-777777777777',
}

const page = (ids: Ids) => ({ anonymous_id: 'browser-of-theirs', user_id: ids.customer })

/** How each operation is asked for something by its id. An operation without a row fails. */
const CALLS: Record<string, (ids: Ids) => Call[]> = {
  'post /v1/client/:key/displays': (ids) => [
    { path: 'displays', body: { ...page(ids), survey_id: ids.survey, locales: ['en'] } },
  ],
  'post /v1/client/:key/responses': (ids) => [
    { path: 'responses', body: answerTo({ id: ids.survey }, { ...page(ids), submission_id: ids.submission }) },
  ],
  'post /v1/client/:key/dismissals': (ids) => [{ path: 'dismissals', body: { ...page(ids), display_id: ids.display } }],
  'post /v1/client/:key/identify': (ids) => [
    { path: 'identify', body: { ...page(ids), customer_id: ids.customer, name: 'Mallory' } },
  ],
  'post /v1/client/:key/track': (ids) => [{ path: 'track', body: { ...page(ids), event: 'opened' } }],
  'get /v1/workspace': () => [{ path: '/v1/workspace' }],
  'patch /v1/workspace': () => [{ path: '/v1/workspace', body: { name: 'Mine' } }],
  'get /v1/surveys': () => [{ path: '/v1/surveys' }],
  'post /v1/surveys': () => [{ path: '/v1/surveys', body: { kind: 'nps', name: 'x' } }],
  'get /v1/surveys/:id': (ids) => [{ path: `/v1/surveys/${ids.survey}` }],
  'patch /v1/surveys/:id': (ids) => [{ path: `/v1/surveys/${ids.survey}`, body: { name: 'Mine' } }],
  'put /v1/surveys/:id/status': (ids) => [{ path: `/v1/surveys/${ids.survey}/status`, body: { status: 'archived' } }],
  'get /v1/responses': (ids) => [
    { path: '/v1/responses' },
    { path: `/v1/responses?survey_id=${ids.survey}` },
    { path: `/v1/responses?customer_id=${ids.customer}` },
  ],
  'get /v1/responses/export': (ids) => [
    { path: '/v1/responses/export' },
    { path: `/v1/responses/export?survey_id=${ids.survey}&format=ndjson` },
  ],
  'get /v1/responses/:id': (ids) => [{ path: `/v1/responses/${ids.response}` }],
  'get /v1/summaries/scores': (ids) => [
    { path: '/v1/summaries/scores' },
    { path: `/v1/summaries/scores?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/keywords': (ids) => [
    { path: '/v1/summaries/keywords' },
    { path: `/v1/summaries/keywords?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/reasons': (ids) => [
    { path: '/v1/summaries/reasons' },
    { path: `/v1/summaries/reasons?survey_id=${ids.survey}` },
  ],
  'get /v1/summaries/churn': () => [{ path: '/v1/summaries/churn' }],
  'get /v1/summaries/churn-by-score': (ids) => [
    { path: '/v1/summaries/churn-by-score' },
    { path: `/v1/summaries/churn-by-score?survey_id=${ids.survey}` },
  ],
  'put /v1/summaries/rebuild': () => [{ path: '/v1/summaries/rebuild' }],
  'get /v1/customers': () => [{ path: '/v1/customers' }],
  'get /v1/customers/:id': (ids) => [{ path: `/v1/customers/${ids.customer}` }],
  'put /v1/customers/:id': (ids) => [{ path: `/v1/customers/${ids.customer}`, body: { name: 'Mine' } }],
  'post /v1/churn-events': (ids) => [
    { path: '/v1/churn-events', body: { id: ids.event, customer_id: ids.customer, type: 'ended', at: '2026-03-01T00:00:00Z' } },
  ],
  'get /v1/churn-events': (ids) => [
    { path: '/v1/churn-events' },
    { path: `/v1/churn-events?customer_id=${ids.customer}` },
  ],
  'get /v1/billing-endpoints': () => [{ path: '/v1/billing-endpoints' }],
  'post /v1/billing-endpoints': () => [{ path: '/v1/billing-endpoints', body: { provider: 'stripe', secret: 'whsec_mine' } }],
  'put /v1/billing-endpoints/:id/secrets': (ids) => [
    { path: `/v1/billing-endpoints/${ids.endpoint}/secrets`, body: { secrets: ['whsec_mine'] } },
  ],
  'get /v1/keys': () => [{ path: '/v1/keys' }],
  'post /v1/keys': () => [{ path: '/v1/keys', body: { kind: 'secret', name: 'x' } }],
  'put /v1/keys/:id/revocation': (ids) => [{ path: `/v1/keys/${ids.key}/revocation` }],
}

/** Not of any tenant: a health check, and the address a billing system posts to, open by its nature. */
const OF_NO_TENANT = ['get /health', 'post /v1/billing/:provider/:endpointId']

const MARK = 'unmistakable'

beforeAll(async () => {
  app = await startApp()
  const tenant = await addTenant(app)
  const survey = await surveyOf(tenant.ctx, 'nps')
  const post = async <T>(path: string, body: unknown): Promise<T> =>
    readJson(await app.request(`/v1/client/${tenant.publishableKey}/${path}`, { method: 'POST', body: JSON.stringify(body) }))

  const ids = { customer: `${MARK}-customer`, event: `${MARK}-event`, submission: '11111111-1111-4111-8111-111111111111' }
  await tenant.api('POST', '/v1/churn-events', {
    id: ids.event, customer_id: ids.customer, type: 'started', at: '2026-02-01T00:00:00Z', mrr_minor: 100, currency: 'EUR',
  })
  const person = { anonymous_id: 'browser-of-theirs', user_id: ids.customer }
  await app.request(`/v1/client/${tenant.publishableKey}/identify`, {
    method: 'POST', body: JSON.stringify({ ...person, customer_id: ids.customer, name: MARK, email: `${MARK}@example.com` }),
  })
  const { display_id: display } = await post<{ display_id: string }>('displays', { ...person, survey_id: survey.id, locales: ['en'] })
  const answers = { score: 2, comment: `The export is ${MARK} and slow` }
  const { id: response } = await post<ResponseAnswer>('responses', answerTo(survey, { ...person, submission_id: ids.submission, answers }))
  const made = await tenant.api('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: `whsec_${MARK}` })
  const { id: endpoint } = await readJson<{ id: string }>(made)
  theirs = { ...ids, survey: survey.id, response, display, key: tenant.keyId, endpoint }
})

afterAll(() => app.close())

/** Everything the other tenant has, whichever table it stands in. */
async function rowsOfTheirs(): Promise<Record<string, unknown[]>> {
  const { client } = app.runtime.database()
  const { rows: tables } = await client.execute(
    "select m.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.name = 'workspace_id'",
  )
  const of = async (table: string) =>
    (await client.execute({ sql: `select * from ${table} where workspace_id = ?`, args: [`wsp_${'1'.repeat(26)}`] })).rows
  return Object.fromEntries(await Promise.all(tables.map(async ({ name }) => [String(name), await of(String(name))])))
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
    .replaceAll(/\b([a-z]{3}_[0-9a-z]{26}|sk_[0-9a-z]+)/g, 'ID')

describe('what belongs to another tenant', () => {
  it('is asked for in every way the API knows', () => {
    const operations = ENDPOINTS.map(({ method, path }) => `${method} ${path}`)
    expect([...Object.keys(CALLS), ...OF_NO_TENANT].sort()).toEqual(operations.sort())
  })

  it.each(Object.entries(CALLS))('is to %s as if it were not there', async (operation, callsFor) => {
    const before = await rowsOfTheirs()
    const nobodys = callsFor(NOBODYS)
    for (const [i, call] of callsFor(theirs).entries()) {
      const answer = withoutIds(await send(operation, call))
      expect(answer).not.toContain(MARK)
      const missing = withoutIds(await send(operation, nobodys[i] ?? call))
      expect(answer).toBe(missing)
    }
    expect(await rowsOfTheirs()).toEqual(before)
  })

  it('is watched by a test that can see it', async () => {
    const rows = await rowsOfTheirs()
    const filled = Object.entries(rows).filter(([, list]) => list.length > 0).map(([name]) => name)
    expect(filled).toEqual(expect.arrayContaining(['respondents', 'responses', 'displays', 'customers', 'movements', 'counts']))
    expect(Object.keys(schema).length).toBeGreaterThan(Object.keys(rows).length)
    expect(JSON.stringify(rows)).toContain(MARK)
  })
})
