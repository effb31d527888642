import { expect, it } from 'vitest'
import { spendChange } from '../../../src/domain/metrics/spend-change'

const change = (before: number, after: number, changes = {}) => ({
  currency: 'EUR',
  before,
  after,
  churned: false,
  ...changes,
})

it('tells who paid more, the same, less or left, and by how much', () => {
  const summary = spendChange([
    change(1000, 1500),
    change(1000, 1000),
    change(2000, 1000),
    change(1000, 0, { churned: true }),
    // A pause is a contraction; who came back had left all the same.
    change(500, 0),
    change(1000, 1000, { churned: true, currency: 'USD' }),
    // Paid nothing then: there is nothing to compare with.
    change(0, 900),
  ])
  expect(summary).toMatchObject({
    expanded: { k: 1, n: 6 },
    unchanged: { k: 1, n: 6 },
    contracted: { k: 2, n: 6 },
    churned: { k: 2, n: 6 },
    mrr: { EUR: { before: 5500, after: 3500 }, USD: { before: 1000, after: 1000 } },
  })
  // +0.5, 0, −0.5, −1, −1, 0: sorted −1 −1 −0.5 0 0 0.5.
  expect(summary.change).toEqual({ n: 6, median: -0.25, q1: -0.875, q3: 0 })
})

it('is unknown without customers', () => {
  expect(spendChange([])).toMatchObject({ churned: { n: 0, rate: null }, change: null, mrr: {} })
})
