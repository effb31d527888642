import { expect, it } from 'vitest'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { event } from './event'

const noteAfter = (...events: ChurnEvent[]) => projectCustomer(events).subscriptions[0]?.mrrNote

const start = event('started', '2026-01-01', 1_000)
const priceless = event('changed', '2026-02-01', null, { mrrNote: 'price_unknown' })

it('says why an amount that stays is not the whole truth', () => {
  const ledger = projectCustomer([start, priceless])
  expect(ledger.mrr).toEqual({ USD: 1_000 })
  expect(noteAfter(start, priceless)).toBe('price_unknown')
  expect(noteAfter(event('started', '2026-01-01', null, { mrrNote: 'price_unknown' }))).toBe(
    'price_unknown',
  )
})

it('says it of nothing that is paid for certain, as of use that is metered', () => {
  expect(noteAfter(start, event('changed', '2026-02-01', 0, { mrrNote: 'metered' }))).toBe('metered')
})

it('forgets it with the next whole amount, and with nothing else', () => {
  expect(noteAfter(start, priceless, event('changed', '2026-03-01', 1_200))).toBeNull()
  expect(noteAfter(start, priceless, event('changed', '2026-03-01', 0))).toBeNull()
  expect(noteAfter(start, priceless, event('changed', '2026-03-01'))).toBe('price_unknown')
  expect(noteAfter(start, priceless, event('paused', '2026-03-01'))).toBe('price_unknown')
})
