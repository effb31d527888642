import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { claimAt, makeToken, openBody, openSession, report, reportBody, secretOf, withFlow } from './cancel'
import { readCsv } from './csv'
import { addTenant, read, readJson } from './helpers'

/** More than one page of 500. */
const MANY = 501

let app: TestApp
let survey: { id: string; version: number }
beforeAll(async () => {
  app = await startApp()
  survey = await withFlow(app, {})
})
afterAll(() => app.close())

const path = '/v1/exports/cancel-sessions'
const linesOf = async (query: string): Promise<Record<string, unknown>[]> => {
  const text = await (await app.api('GET', `${path}?format=ndjson&${query}`)).text()
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
const rowsOf = async (query: string): Promise<Record<string, string>[]> => {
  const [names = [], ...records] = readCsv(await (await app.api('GET', `${path}?${query}`)).text())
  return records.map((record) => Object.fromEntries(names.map((name, i) => [name, record[i] ?? ''])))
}

/** Comes to leave for a price, sees an offer for seven seconds, and takes it. */
async function takeOffer(customer_id: string): Promise<void> {
  const key = randomUUID()
  const token = makeToken(await secretOf(app), claimAt(NOON, { customer_id }))
  await openSession(app, openBody(survey.id, { session_key: key, token }))
  const steps = [
    { screen: 'reason', shown_ms: 0, left_ms: 2_000, choice: 'next', offer_ids: [] },
    { screen: 'offer', shown_ms: 2_000, left_ms: 9_000, choice: 'accept', offer_ids: ['save30'] },
  ] as const
  const said = { reason_id: 'price', offer_id: 'save30', outcome: 'offer_accepted' } as const
  await report(app, reportBody(survey, key, { ...said, steps: steps.map((step) => ({ ...step, offer_ids: [...step.offer_ids] })) }))
}

describe('the export of sessions', () => {
  it('holds the whole proof, in lines as in the list and in cells as JSON', async () => {
    await takeOffer('acme')
    const [line] = await linesOf('customer_id=acme')
    const { data } = await readJson<{ data: object[] }>(await app.api('GET', '/v1/cancel-sessions?customer_id=acme'))
    expect([line]).toEqual(data)
    const steps = [
      { screen: 'reason', shown_at: '2026-03-02T12:00:00.000Z', left_at: '2026-03-02T12:00:02.000Z', choice: 'next', offer_ids: [] },
      { screen: 'offer', shown_at: '2026-03-02T12:00:02.000Z', left_at: '2026-03-02T12:00:09.000Z', choice: 'accept', offer_ids: ['save30'] },
    ]
    expect(line?.steps).toEqual(steps)
    const [row] = await rowsOf('customer_id=acme')
    expect(row).toMatchObject({ outcome: 'offer_accepted', reason: 'price', trust: 'verified', kind: 'cancellation' })
    expect(JSON.parse(row?.steps ?? '')).toEqual(steps)
    expect(JSON.parse(row?.offers ?? '')).toMatchObject([{ offer_id: 'save30', decision: 'accepted' }])
  })

  it('runs no formula that came in as a customer', async () => {
    await takeOffer('=1+1')
    expect((await rowsOf('customer_id=%3D1%2B1')).map(({ customer_id }) => customer_id)).toEqual(["'=1+1"])
    expect((await linesOf('customer_id=%3D1%2B1')).map(({ customer_id }) => customer_id)).toEqual(['=1+1'])
  })

  it('holds every session once, over all pages, and those asked for alone', async () => {
    await Promise.all(Array.from({ length: MANY }, () => openSession(app, openBody(survey.id))))
    const ids = (await linesOf('')).map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([MANY + 2, MANY + 2])
    expect((await rowsOf('')).map(({ id }) => id)).toEqual(ids)
    expect(await linesOf('outcome=offer_accepted')).toHaveLength(2)
    expect(await linesOf(`since=${new Date(NOON + DAY).toISOString()}`)).toEqual([])
  })

  it('refuses what it does not know, a key without the scope, and gives another workspace nothing', async () => {
    for (const query of ['format=xlsx', 'outcome=left', 'since=yesterday', 'colour=red']) {
      expect(await read(await app.api('GET', `${path}?${query}`))).toMatchObject([422, { code: 'invalid_fields' }])
    }
    expect((await app.api('GET', path, undefined, ['churn:read'])).status).toBe(403)
    const other = await addTenant(app)
    expect(readCsv(await (await other.api('GET', path)).text())).toHaveLength(1)
  })
})
