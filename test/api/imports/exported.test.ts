import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordChurnEvents } from '../../../src/services/billing/record-events'
import { NOON, startApp, type TestApp } from '../../harness'
import { ledgerRows } from '../../services/billing/ledger-rows'
import { addTenant, churnEvent, read, readJson } from '../helpers'
import { readCsv } from '../csv'
import { importCsv } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

const exported = async (path: string) => await (await app.api('GET', `/v1/exports/${path}`)).text()

const blank = {
  customerId: 'b',
  subscriptionId: 'b',
  mrrMinor: null,
  amountMinor: null,
  currency: null,
  interval: null,
  plan: null,
  reason: null,
  comment: null,
  cause: null,
  receivedAt: NOON,
}

/** More than a page, of every type, in two currencies, with texts that need care. */
async function fill(): Promise<void> {
  const types = ['trial_started', 'started', 'changed', 'payment_failed', 'paused', 'resumed', 'cancellation_requested', 'ended', 'purchase', 'refund']
  const events = Array.from({ length: 1_000 }, (_, i) => {
    const type = types[i % types.length] ?? ''
    const isMoney = type === 'purchase' || type === 'refund'
    return churnEvent(`e${i}`, {
      customer_id: `=customer ${i % 90}`,
      subscription_id: `'-sub; "${i % 70}"`,
      type,
      at: new Date(Date.UTC(2025, 0, 1, 0, i)).toISOString(),
      mrr_minor: isMoney ? undefined : 1000 + i,
      amount_minor: isMoney ? 5 + i : undefined,
      currency: i % 3 === 0 ? 'USD' : 'EUR',
      interval: i % 2 === 0 ? 'month' : '1 year',
      comment: i % 7 === 0 ? 'a, b\r\n"c"' : undefined,
      cause: type === 'ended' ? 'payment_failed' : undefined,
    })
  })
  const answer = await app.api('POST', '/v1/churn-events', { events })
  expect(await answer.text()).not.toContain('refused')
  // As a billing system tells of a price it does not name.
  const unknown = { ...blank, id: 'unknown', type: 'started' as const, mrrNote: 'price_unknown' as const }
  await recordChurnEvents(app.ctx, 'stripe', [{ ...unknown, at: Date.UTC(2024, 11, 1) }])
  await app.api('PUT', '/v1/customers/acme', {
    name: '@acme',
    email: 'a@acme.example',
    usage: 0.25,
    traits: { seats: 3, note: '=1+1', vip: true, code: '007' },
    last_seen_at: '2026-02-01T10:00:00Z',
  })
}

describe('an export', () => {
  it('imported into another workspace makes the same ledger', async () => {
    await fill()
    const [events, customers] = [await exported('churn-events'), await exported('customers')]
    const other = await startApp()
    const made = await importCsv(other, 'kind=churn_events', events)
    expect(made.report).toMatchObject({ taken: 1_001, refused: 0 })
    expect((await importCsv(other, 'kind=customers', customers)).report).toMatchObject({ refused: 0 })
    expect(await ledgerRows(other)).toEqual(await ledgerRows(app))
    expect(await (await other.api('GET', '/v1/exports/customers')).text()).toBe(customers)
    await other.close()
  })

  it('imported where it came from changes nothing', async () => {
    await fill()
    expect((await importCsv(app, 'kind=churn_events', await exported('churn-events'))).report).toMatchObject({
      taken: 0,
      known: 1_001,
    })
    expect((await importCsv(app, 'kind=customers', await exported('customers'))).report).toMatchObject({
      taken: 0,
      known: 92,
    })
  })

  it('has the columns of the API, newest first, as CSV or a line of JSON each', async () => {
    await fill()
    const [header, ...rows] = readCsv(await exported('churn-events'))
    const { data } = await readJson<{ data: Record<string, unknown>[] }>(
      await app.api('GET', '/v1/churn-events?limit=1'),
    )
    expect(header).toEqual(Object.keys(data[0] ?? {}))
    expect([rows.length, rows[0]?.[0]]).toEqual([1_001, 'e999'])
    const lines = (await exported('churn-events?format=ndjson')).trim().split('\n')
    expect([lines.length, JSON.parse(lines[0] ?? '')]).toEqual([1_001, data[0]])
    const [customer] = readCsv(await exported('customers')).slice(1).filter(([id]) => id === 'acme')
    expect(customer).toContain('{"seats":3,"note":"=1+1","vip":true,"code":"007"}')
  })

  it('keeps to its filters', async () => {
    await fill()
    const count = async (path: string) => readCsv(await exported(path)).length - 1
    // Events 1, 91, … 991.
    expect(await count('churn-events?customer_id=%3Dcustomer+1')).toBe(12)
    expect(await count('churn-events?since=2025-01-01T16:00:00Z')).toBe(40)
    const statuses = async (path: string) => readCsv(await exported(path)).slice(1).map((row) => row[4])
    const all = await statuses('customers')
    expect(await statuses('customers?status=none')).toEqual(all.filter((status) => status === 'none'))
    expect(new Set(all).size).toBeGreaterThan(1)
  })

  it.each(['customers?format=xlsx', 'customers?status=gone', 'churn-events?since=then', 'churn-events?colour=red'])(
    'refuses %s',
    async (path) => {
      expect(await read(await app.api('GET', `/v1/exports/${path}`))).toMatchObject([422, { code: 'invalid_fields' }])
    },
  )

  it('shows nothing of another tenant and needs the scope to read', async () => {
    await fill()
    const tenant = await addTenant(app)
    expect(readCsv(await (await tenant.api('GET', '/v1/exports/customers')).text())).toHaveLength(1)
    expect((await app.api('GET', '/v1/exports/customers', undefined, ['churn:read'])).status).toBe(403)
    expect((await app.api('GET', '/v1/exports/churn-events', undefined, ['customers:read'])).status).toBe(403)
  })
})
