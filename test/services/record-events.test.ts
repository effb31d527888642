import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ChurnEvent } from '../../src/domain/billing/events'
import { recordChurnEvents } from '../../src/services/billing/record-events'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'

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
