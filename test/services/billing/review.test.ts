import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listCustomersById } from '../../../db/queries/customers'
import { JOBS } from '../../../src/jobs'
import { rebuildLedger } from './rebuild'
import { ledgerRows } from './ledger-rows'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { churnEvent } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  // What the job leaves is what a rebuild makes at the same moment.
  const rows = await ledgerRows(app)
  expect(await rebuildLedger(app)).toBe(0)
  expect(await ledgerRows(app)).toEqual(rows)
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const post = (...events: object[]) => app.api('POST', '/v1/churn-events', { events })
const review = async () => await JOBS.find(({ name }) => name === 'review ledgers')?.run(app.ctx)
const customer = async (id: string) =>
  (await listCustomersById(app.ctx.db, app.ctx.workspace.id, [id])).get(id)

describe('the review of ledgers', () => {
  it('ends a pause that lasted as long as the policy allows', async () => {
    await post(churnEvent('e1'), churnEvent('e2', { type: 'paused', at: '2026-03-01T12:00:00Z' }))
    // NOON is 2 March: the 90 days end on 30 May at noon.
    app.clock.now = NOON + 89 * DAY - 1
    expect(await review()).toBe(0)
    expect(await customer('acme')).toMatchObject({ status: 'paused', churnedAt: null })

    app.clock.now = NOON + 89 * DAY
    expect(await review()).toBe(1)
    expect(await customer('acme')).toMatchObject({
      status: 'churned',
      churnedAt: NOON + 89 * DAY,
      reviewAt: null,
    })
    expect(await review()).toBe(0)
  })

  it('lets events count whose time has come', async () => {
    await post(churnEvent('e1'), churnEvent('e2', { type: 'ended', at: '2026-03-05T12:00:00Z' }))
    await post(churnEvent('e3', { customer_id: 'bolt', at: '2026-03-05T12:00:00Z' }))
    expect(await customer('acme')).toMatchObject({ status: 'active' })
    expect(await customer('bolt')).toMatchObject({ status: 'none' })
    app.clock.now = NOON + 3 * DAY
    expect(await review()).toBe(2)
    expect(await customer('acme')).toMatchObject({ status: 'churned', churnedAt: NOON + 3 * DAY })
    expect(await customer('bolt')).toMatchObject({ status: 'active', firstPaidAt: NOON + 3 * DAY })
  })

  it('goes through as many as are due', async () => {
    await post(
      ...Array.from({ length: 500 }, (_, i) =>
        churnEvent(`e${i}`, { customer_id: `c${i}`, at: '2026-03-05T12:00:00Z' }),
      ),
    )
    app.clock.now = NOON + 3 * DAY
    expect([await review(), await review()]).toEqual([500, 0])
  })
})
