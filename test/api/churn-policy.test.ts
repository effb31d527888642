import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listMovementsOfCustomers } from '../../db/queries/churn'
import { startLedgerRebuild } from '../../src/services/billing/start-rebuild'
import { changeWorkspace } from '../../src/services/workspaces/change'
import { rebuildLedger } from '../services/billing/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson } from './helpers'

let app: TestApp
let background: Promise<unknown>[]

beforeEach(async () => {
  app = await startApp()
  background = []
  app.runtime.waitUntil = (work) => background.push(work)
})

afterEach(() => app.close())

const at = (time: number) => new Date(time).toISOString()
const post = (...events: object[]) => app.api('POST', '/v1/churn-events', { events })
const patch = async (churn_policy: object) =>
  await read(await app.api('PATCH', '/v1/workspace', { churn_policy }))
const customer = async () => await readJson(await app.api('GET', '/v1/customers/acme'))
const rebuilds = async () =>
  (
    await readJson<{ data: { id: string; status: string }[] }>(
      await app.api('GET', '/v1/operations?kind=ledger_rebuild'),
    )
  ).data

const owing = [
  churnEvent('e1', { at: at(NOON - 40 * DAY) }),
  churnEvent('e2', { type: 'payment_failed', at: at(NOON - 30 * DAY) }),
]
const pausing = [
  churnEvent('e1', { at: at(NOON - 40 * DAY) }),
  churnEvent('e2', { type: 'paused', at: at(NOON - 30 * DAY) }),
]

describe('the churn policy', () => {
  it('says whether who owes a payment still pays: another one makes the ledger anew', async () => {
    await post(...owing)
    expect(await customer()).toMatchObject({ status: 'active' })
    expect(await patch({ past_due_counts: false })).toMatchObject([
      200,
      { churn_policy: { past_due_counts: false, max_pause_days: 90 } },
    ])
    await Promise.all(background)
    expect(await customer()).toMatchObject({ status: 'churned', churned_at: at(NOON - 30 * DAY) })
    expect(await rebuilds()).toMatchObject([{ status: 'done', report: { changed: 1 } }])

    await patch({ past_due_counts: true })
    await Promise.all(background)
    expect(await customer()).toMatchObject({ status: 'active', churned_at: null })
  })

  it('says how long a pause keeps a customer', async () => {
    await post(...pausing)
    expect(await customer()).toMatchObject({ status: 'paused' })
    await patch({ max_pause_days: 29 })
    await Promise.all(background)
    expect(await customer()).toMatchObject({ status: 'churned', churned_at: at(NOON - DAY) })
  })

  it('moves the end of a pause that was too long, and leaves one', async () => {
    await post(...pausing)
    const { db, workspace } = app.ctx
    for (const days of [20, 25]) {
      await patch({ max_pause_days: days })
      await Promise.all(background)
      const movements = await listMovementsOfCustomers(db, workspace.id, ['acme'])
      const churns = movements.filter(({ type }) => type === 'churn')
      expect(churns.map((churn) => churn.at)).toEqual([NOON - 30 * DAY + days * DAY])
    }
  })

  it('holds for what comes in before the rebuild is through', async () => {
    await post(...owing)
    await patch({ past_due_counts: false })
    await post(...owing.map((event) => ({ ...event, id: `${event.id} of bolt`, customer_id: 'bolt' })))
    expect(await readJson(await app.api('GET', '/v1/customers/bolt'))).toMatchObject({ status: 'churned' })
    await Promise.all(background)
    expect(await rebuildLedger(app)).toBe(0)
  })

  it('begins the rebuild again when it changes while one is running', async () => {
    await post(...owing)
    const { id } = await startLedgerRebuild(app.ctx)
    app.clock.now += 1_000
    await changeWorkspace(app.ctx, { churnPolicy: { pastDueCounts: false } })
    expect(await rebuilds()).toMatchObject([
      { id, status: 'running', started_at: at(NOON + 1_000), done: 0 },
    ])
  })

  it('begins nothing when it stays as it was', async () => {
    await patch({ past_due_counts: true, max_pause_days: 90 })
    await patch({})
    expect(await rebuilds()).toEqual([])
  })

  it.each([
    ['max_pause_days', { max_pause_days: 0 }],
    ['max_pause_days', { max_pause_days: 731 }],
    ['max_pause_days', { max_pause_days: 30.5 }],
    ['past_due_counts', { past_due_counts: 'yes' }],
    ['trials_count', { trials_count: true }],
  ])('is refused where it makes no sense: %s', async (field, policy) => {
    expect(await patch(policy)).toMatchObject([422, { fields: [{ path: `churn_policy.${field}` }] }])
  })
})
