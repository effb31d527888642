import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildLedgerStep } from '../../../src/services/billing/rebuild-ledger'
import { startLedgerRebuild } from '../../../src/services/billing/start-rebuild'
import { advanceOperation } from '../../../src/services/operations/advance'
import { churnEvent, read } from '../../api/helpers'
import { NOON, startApp, type TestApp } from '../../harness'
import { ledgerRows } from './ledger-rows'
import { rebuildLedger } from './rebuild'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

const post = (events: object[]) => app.api('POST', '/v1/churn-events', { events })
const run = (sql: string) => app.runtime.database().client.execute(sql)

/** One who came back, one of two currencies, one in a pause, one on trial, one who only bought. */
async function recordHistories(): Promise<void> {
  const of = (customer_id: string, ...events: object[]) =>
    events.map((event, i) => ({ ...churnEvent(`${customer_id} ${i}`), customer_id, ...event }))
  await post([
    ...of(
      'acme',
      { interval: 'month', plan: 'pro' },
      { type: 'changed', at: '2026-01-20T00:00:00Z', mrr_minor: 9900 },
      { type: 'ended', at: '2026-02-10T00:00:00Z', reason: 'price', cause: 'cancellation_requested' },
      { type: 'reactivated', at: '2026-03-01T00:00:00Z', mrr_minor: 4900 },
    ),
    ...of(
      'bolt',
      { currency: 'USD', mrr_minor: 2000, interval: 'year' },
      { subscription_id: 's2', mrr_minor: 1000, interval: '3 months' },
      { subscription_id: 's2', type: 'ended', at: '2026-02-28T00:00:00Z' },
    ),
    ...of('core', { at: '2025-10-01T00:00:00Z' }, { type: 'paused', at: '2026-02-01T00:00:00Z' }),
    ...of('dune', { type: 'trial_started' }),
    ...of('echo', { type: 'purchase', mrr_minor: undefined, amount_minor: 500 }),
  ])
  await app.api('PUT', '/v1/customers/bolt', { name: 'Bolt', usage: 7 })
}

/** So many that they take three steps. */
const recordMany = () =>
  post(Array.from({ length: 450 }, (_, i) => churnEvent(`m${i}`, { customer_id: `many ${i}` })))

const rebuild = () => rebuildLedger(app)

describe('a rebuild of the ledger', () => {
  it('leaves a right one as it is', async () => {
    await recordHistories()
    const before = await ledgerRows(app)
    expect(await rebuild()).toBe(0)
    expect(await ledgerRows(app)).toEqual(before)
  })

  it('makes what was destroyed anew, bit for bit', async () => {
    await recordHistories()
    const before = await ledgerRows(app)
    for (const table of ['subscriptions', 'spells', 'movements', 'movement_totals', 'cohort_totals']) {
      await run(`delete from ${table}`)
    }
    // What a host told of a customer follows from no event.
    await run("delete from customers where id <> 'bolt'")
    await run("update customers set status = 'none', mrr = '{}', first_paid_at = null, currency = null")
    app.clock.now += 60_000
    expect(await rebuild()).toBe(5)
    expect(await ledgerRows(app)).toEqual(before)
  })

  it.each([
    ['an amount and a day', "update movements set amount_minor = 1, day = '2026-01-01' where type = 'new'"],
    ['a reason', "update movements set loss = null, reason = 'other' where type = 'churn'"],
    ['an end', "update spells set ended_at = 1 where customer_id = 'core'"],
    ['a price', "update subscriptions set mrr_minor = 1 where customer_id = 'bolt'"],
    ['a state', `update customers set status = 'churned', mrr = '{"EUR":1}' where id = 'acme'`],
    ['totals', 'update movement_totals set count = count + 1'],
    ['totals that are gone', "delete from movement_totals where day < '2026-02-01'"],
    ['a total of a day to come', "update movement_totals set day = '2031-01-01' where currency = 'USD'"],
    ['totals of cohorts', 'update cohort_totals set changed = changed + 1'],
    ['totals of cohorts that are gone', "delete from cohort_totals where currency = ''"],
    ['a cohort to come', "update cohort_totals set cohort = '2031-01-01' where currency = 'USD'"],
    ['a price change', "update movements set price_change = 'told' where customer_id = 'acme'"],
    ['a spell of nobody', "update spells set customer_id = 'ghost' where customer_id = 'core'"],
    ['a movement of nobody', "update movements set customer_id = 'ghost' where customer_id = 'core'"],
    ['a spell too many', "update spells set ordinal = 9 where customer_id = 'acme' and ordinal = 2"],
    ['a subscription too many', "update subscriptions set id = 's9' where id = 's2'"],
  ])('puts right what was altered: %s', async (_what, sql) => {
    await recordHistories()
    const before = await ledgerRows(app)
    expect((await run(sql)).rowsAffected).toBeGreaterThan(0)
    expect(await rebuild()).toBeGreaterThan(0)
    expect(await ledgerRows(app)).toEqual(before)
    expect(await rebuild()).toBe(0)
  })

  it('goes on from any step that was done already', async () => {
    await recordHistories()
    await recordMany()
    const before = await ledgerRows(app)
    await run('delete from movements')
    await run('delete from movement_totals')
    let cursor: string | null = null
    do {
      await rebuildLedgerStep(app.ctx, cursor)
      const again = await rebuildLedgerStep(app.ctx, cursor)
      expect(again.changed).toBe(0)
      cursor = again.cursor
    } while (cursor !== null)
    expect(await ledgerRows(app)).toEqual(before)
  })
})

describe('the operation that rebuilds the ledger', () => {
  it('says how far it is and what was not right', async () => {
    const background: Promise<unknown>[] = []
    app.runtime.waitUntil = (work) => background.push(work)
    await recordHistories()
    await recordMany()
    await run("update spells set ended_at = 1 where customer_id = 'core'")
    const [status, started] = await read(await app.api('PUT', '/v1/ledger/rebuild'))
    expect([status, started]).toMatchObject([202, { kind: 'ledger_rebuild', status: 'running', done: 0 }])
    const { id } = started as { id: string }
    // One that runs already is not begun a second time.
    expect(await read(await app.api('PUT', '/v1/ledger/rebuild'))).toMatchObject([202, { id }])
    await Promise.all(background)
    expect(await read(await app.api('GET', `/v1/operations/${id}`))).toMatchObject([
      200,
      { status: 'done', done: 455, total: 455, report: { changed: 1 } },
    ])
    expect((await startLedgerRebuild(app.ctx)).id).not.toBe(id)
  })

  it('is done at once when there is nothing', async () => {
    const { id } = await startLedgerRebuild(app.ctx)
    await advanceOperation(app.ctx, { id })
    expect(await read(await app.api('GET', `/v1/operations/${id}`))).toMatchObject([
      200,
      { status: 'done', done: 0, total: 0, report: { changed: 0 }, finished_at: new Date(NOON).toISOString() },
    ])
  })
})
