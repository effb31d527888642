import { describe, expect, it } from 'vitest'
import { acknowledgedInTime, type ComplaintCase, complaintChurn, groupOf } from '../../../src/domain/metrics/complaints'
import { toldBeforeLeaving } from '../../../src/domain/metrics/early-warning'

const DAY = 86_400_000
/** Promised for day 3, settled on day 10, watched until day 100. */
const DUE = 3 * DAY

const complaint = (changes: Partial<ComplaintCase> = {}): ComplaintCase => ({
  customerId: 'acme',
  acknowledgeBy: DAY,
  acknowledgedAt: null,
  firstDueAt: DUE,
  closedAt: null,
  spell: { endedAt: null },
  ...changes,
})

describe('how a complaint went', () => {
  it.each([
    ['in time, on the very moment', DUE, 'in_time'],
    ['late', DUE + 1, 'late'],
    ['late, on the last moment', 10 * DAY, 'late'],
    ['not, when it was closed after it was settled', 10 * DAY + 1, 'unresolved'],
    ['not at all', null, 'unresolved'],
  ])('is %s', (_how, closedAt, group) => expect(groupOf(complaint({ closedAt }))).toBe(group))
})

describe('churn after a complaint', () => {
  it('counts who was watched to the end, and left in the days watched', () => {
    const cases = [
      complaint({ closedAt: DUE, spell: { endedAt: 100 * DAY } }),
      complaint({ closedAt: DUE, spell: { endedAt: 100 * DAY + 1 } }),
      complaint({ closedAt: DUE + 1 }),
      complaint({ spell: { endedAt: 11 * DAY } }),
      // Paid for nothing when it was settled: nobody to watch.
      complaint({ spell: null }),
    ]
    expect(complaintChurn(cases, 100 * DAY)).toEqual({
      in_time: { k: 1, n: 2 },
      late: { k: 0, n: 1 },
      unresolved: { k: 1, n: 1 },
    })
    expect(complaintChurn(cases, 100 * DAY - 1).in_time.n).toBe(0)
  })
})

it('acknowledgement is in time up to the moment promised, and not judged before it has come', () => {
  const cases = [
    complaint({ acknowledgedAt: DAY }),
    complaint({ acknowledgedAt: DAY + 1 }),
    complaint(),
    complaint({ acknowledgeBy: 9 * DAY, acknowledgedAt: DAY }),
  ]
  expect(acknowledgedInTime(cases, 5 * DAY)).toMatchObject({ k: 1, n: 3 })
})

it('somebody was told of those who said so, since follow-ups are kept', () => {
  const left = { endedAt: 50, loss: 'voluntary' as const, reason: null, lowAt: 10, negativeAt: null, reasonAt: null }
  const losses = [
    { ...left, toldAt: 20 },
    { ...left, toldAt: null },
    { ...left, lowAt: null, toldAt: 20 },
    { ...left, loss: 'involuntary' as const, toldAt: null },
    { ...left, endedAt: 5, toldAt: null },
  ]
  expect(toldBeforeLeaving(losses, 5)).toMatchObject({ k: 1, n: 2 })
  expect(toldBeforeLeaving(losses, null)).toBeNull()
  expect(toldBeforeLeaving(losses, 60)).toBeNull()
})
