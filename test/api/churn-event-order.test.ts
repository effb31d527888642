import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toStatements } from '../../db/changes'
import { runBatch } from '../../db/client'
import { listAllMovementTotals } from '../../db/queries/counts'
import { movements } from '../../db/schema'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  // Whatever a test did, the totals must equal a recount.
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const post = (body: unknown, to = app) => to.api('POST', '/v1/churn-events', body)

describe('the order in which churn events arrive', () => {
  const history = [
    churnEvent('a1'),
    churnEvent('a2', { type: 'changed', at: '2026-01-20T00:00:00Z', mrr_minor: 9900 }),
    churnEvent('a3', {
      type: 'cancellation_requested',
      at: '2026-02-01T00:00:00Z',
      mrr_minor: undefined,
      reason: 'price',
    }),
    churnEvent('a4', { type: 'ended', at: '2026-02-20T00:00:00Z', mrr_minor: undefined }),
    churnEvent('a5', { type: 'reactivated', at: '2026-03-01T00:00:00Z', mrr_minor: 4900 }),
    churnEvent('b1', {
      customer_id: 'bolt',
      currency: 'USD',
      mrr_minor: 2000,
      at: '2026-01-31T23:59:59Z',
    }),
    churnEvent('b2', {
      customer_id: 'bolt',
      subscription_id: 's2',
      mrr_minor: 1000,
      at: '2026-01-31T23:59:59Z',
    }),
    churnEvent('b3', {
      customer_id: 'bolt',
      type: 'ended',
      mrr_minor: undefined,
      at: '2026-02-28T00:00:00Z',
    }),
    churnEvent('c1', { customer_id: 'core', type: 'trial_started', mrr_minor: undefined }),
    churnEvent('c2', {
      customer_id: 'core',
      type: 'trial_ended',
      mrr_minor: undefined,
      at: '2026-01-24T00:00:00Z',
    }),
  ]

  /** Everything derived from the events, in an order of its own. */
  async function derivedIn({ ctx, api }: TestApp) {
    const { data } = await readJson<{ data: { id: string }[] }>(await api('GET', '/v1/customers'))
    const totals = await listAllMovementTotals(ctx.db, ctx.workspace.id)
    return {
      customers: data.sort((a, b) => (a.id < b.id ? -1 : 1)),
      movements: (await ctx.db.select().from(movements)).sort((a, b) =>
        a.id < b.id ? -1 : 1,
      ),
      // A total that was moved to 0 says no more than one that was never there.
      totals: totals.filter(({ count, amountMinor }) => count !== 0 || amountMinor !== 0),
      churn: await Promise.all(
        ['EUR', 'USD'].map(async (code) =>
          readJson(await api('GET', `/v1/summaries/churn?currency=${code}`)),
        ),
      ),
    }
  }

  it.each([
    ['from last to first', history.toReversed()],
    ['ends first', history.toSorted((a, b) => (a.type < b.type ? -1 : 1))],
  ])('changes nothing that follows from them: %s', async (_name, shuffled) => {
    const other = await startApp()
    for (const one of shuffled) await post(one, other)
    await post({ events: history })
    const derived = await derivedIn(app)
    expect(await derivedIn(other)).toEqual(derived)
    expect(await rebuildSummaries(other.ctx)).toBe(0)
    await other.close()

    // acme +49, +50, −99, +49 and bolt's +10: 49 + 10 EUR are left. bolt's USD came and went.
    expect(derived.churn).toMatchObject([
      { movements: { end_minor: 5900 } },
      { movements: { end_minor: 0 } },
    ])
    expect(derived.movements.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'a1:EUR new',
      'a2:EUR expansion',
      'a4:EUR churn',
      'a5:EUR reactivation',
      'b1:USD new',
      'b2:EUR expansion',
      'b3:USD contraction',
    ])
  })
})

describe('the totals of movements', () => {
  it('are put right by a rebuild when they were wrong', async () => {
    await post({
      events: [churnEvent('e1'), churnEvent('e2', { type: 'ended', at: '2026-02-01T00:00:00Z' })],
    })
    const [total] = await listAllMovementTotals(app.ctx.db, app.ctx.workspace.id)
    if (!total) throw new Error('no totals')
    await runBatch(app.runtime.database().client, toStatements([{ movementTotals: [total] }]))
    expect(await read(await app.api('PUT', '/v1/summaries/rebuild'))).toEqual([
      200,
      { corrected: 1 },
    ])
    expect(await listAllMovementTotals(app.ctx.db, app.ctx.workspace.id)).toContainEqual(total)
  })
})
