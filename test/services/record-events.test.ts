import { afterEach, beforeEach, expect, it } from 'vitest'
import { listCustomersById } from '../../db/queries/customers'
import { workspaces } from '../../db/schema'
import type { ChurnEvent } from '../../src/domain/billing/events'
import { recordChurnEvents } from '../../src/services/billing/record-events'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const event = (id: string, customerId: string): ChurnEvent => ({
  id,
  customerId,
  subscriptionId: customerId,
  type: 'started',
  at: NOON,
  mrrMinor: 100,
  mrrNote: null,
  amountMinor: null,
  currency: 'EUR',
  interval: null,
  plan: null,
  reason: null,
  comment: null,
  cause: null,
  receivedAt: NOON,
})

it('answers for the events in the order they were given', async () => {
  const events = [event('a', 'c1'), event('b', 'c2'), event('c', 'c1'), event('b', 'c2')]
  expect(await recordChurnEvents(app.ctx, 'api', events)).toEqual([
    { id: 'a', status: 'accepted' },
    { id: 'b', status: 'accepted' },
    { id: 'c', status: 'accepted' },
    { id: 'b', status: 'duplicate' },
  ])
})

it('takes more events at once than a statement has parameters', async () => {
  // 33 × 1,000 ids are looked up together; SQLite allows 32,766 parameters.
  const batches = Array.from({ length: 33 }, (_, c) =>
    Array.from({ length: 1000 }, (_, i) => event(`e${c}-${i}`, `c${c}`)),
  )
  const outcomes = await Promise.all(
    batches.map((events) => recordChurnEvents(app.ctx, 'api', events)),
  )
  expect(outcomes.flat().filter(({ status }) => status === 'accepted')).toHaveLength(33_000)
})

it('gives an id that comes for two customers at once to one of them', async () => {
  const both = await Promise.all(
    ['c1', 'c2'].map((customerId) =>
      recordChurnEvents(app.ctx, 'api', [event('same', customerId)]),
    ),
  )
  expect(both.flat().map(({ status }) => status)).toEqual(['accepted', 'duplicate'])
})

it('goes by the policy as it is stored, whatever the caller’s context was made with', async () => {
  const policy = { pastDueCounts: false, maxPauseDays: 90 }
  await app.runtime.database().db.update(workspaces).set({ churnPolicy: policy })
  const failed = { ...event('b', 'c1'), type: 'payment_failed', mrrMinor: null } as const
  await recordChurnEvents(app.ctx, 'api', [{ ...event('a', 'c1'), at: NOON - DAY }, failed])
  const customer = (await listCustomersById(app.ctx.db, app.ctx.workspace.id, ['c1'])).get('c1')
  expect(customer).toMatchObject({ status: 'churned', churnedAt: NOON })
})

it('knows a customer since the first that was heard of it', async () => {
  const createdAt = async () =>
    (await listCustomersById(app.ctx.db, app.ctx.workspace.id, ['c1'])).get('c1')?.createdAt
  await recordChurnEvents(app.ctx, 'api', [{ ...event('a', 'c1'), receivedAt: NOON - 5 }])
  expect(await createdAt()).toBe(NOON - 5)
  await recordChurnEvents(app.ctx, 'api', [{ ...event('b', 'c1'), receivedAt: NOON - 9 }])
  expect(await createdAt()).toBe(NOON - 9)
  await recordChurnEvents(app.ctx, 'api', [event('c', 'c1')])
  expect(await createdAt()).toBe(NOON - 9)
})

it('takes more events than one commit does, of many customers', async () => {
  const events = Array.from({ length: 2_500 }, (_, i) => event(`e${i}`, `c${i % 1_200}`))
  const outcomes = await recordChurnEvents(app.ctx, 'api', [...events, event('e7', 'c7')])
  expect(outcomes.map(({ id }) => id)).toEqual([...events.map(({ id }) => id), 'e7'])
  expect(outcomes.filter(({ status }) => status === 'duplicate')).toEqual([
    { id: 'e7', status: 'duplicate' },
  ])
})
