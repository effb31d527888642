import { describe, expect, it } from 'vitest'
import { DEFAULT_CHURN_POLICY } from '../../../src/domain/billing/policy'
import type { CustomerHistory } from '../../../src/domain/risk/history'
import { replayCustomer, replayDates } from '../../../src/domain/risk/replay'
import { ago, answer, ask, event, history, NOW } from './history'

/** Looked back at 100 days ago, and followed for 90. */
const DATE = { day: '2025-11-22', at: ago(100), until: ago(10) }

const replay = (given: CustomerHistory) =>
  replayCustomer(given, [DATE], { policy: DEFAULT_CHURN_POLICY, weights: {}, now: NOW })[0]

const MS = 1 / 86_400_000

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

describe('the dates', () => {
  it('are the firsts of twelve months that were followed for 90 days', () => {
    // 1 December and 90 days is 1 March.
    const dates = replayDates('UTC', '2026-03-01')
    expect(dates.map(({ day }) => day)).toEqual(
      months.map((month) => `2025-${month}-01`),
    )
    expect(dates.at(-1)).toEqual({
      day: '2025-12-01',
      at: Date.UTC(2025, 11, 1),
      until: Date.UTC(2026, 2, 1),
    })
    expect(replayDates('UTC', '2026-02-28').at(-1)?.day).toBe('2025-11-01')
  })

  it('begin and end at midnight of the workspace', () => {
    // Stockholm is an hour ahead in winter, two in summer: 90 days from 1 January end on 1 April.
    expect(replayDates('Europe/Stockholm', '2026-04-05').at(-1)).toEqual({
      day: '2026-01-01',
      at: Date.UTC(2025, 11, 31, 23),
      until: Date.UTC(2026, 2, 31, 22),
    })
  })
})

describe('who counts', () => {
  it.each([
    ['who still pays', [], { heard: true, churned: false }],
    ['who left within the horizon', [event('ended', 50)], { heard: true, churned: true }],
    ['who left at its end', [event('ended', 10)], { heard: true, churned: false }],
    ['who left just before', [event('ended', 10 + MS)], { heard: true, churned: true }],
    ['who left on the date itself', [event('ended', 100)], { heard: true, churned: true }],
    ['who came back later', [event('ended', 50), event('reactivated', 20)], { churned: true }],
  ])('%s', (_what, events, expected) => {
    expect(replay(history({ events }))).toMatchObject(expected)
  })

  it.each([
    ['who had left before', history({ events: [event('ended', 101)] })],
    ['who came later', { ...history(), events: [event('started', 99)] }],
    ['who came on the date itself', { ...history(), events: [event('started', 100)] }],
  ])('not %s', (_what, given) => {
    expect(replay(given)).toBeNull()
  })

  it('who was not heard of by then is told apart', () => {
    const imported = { ...history(), events: [event('started', 500, { receivedAt: ago(2) })] }
    expect(replay(imported)).toEqual({ heard: false })
  })

  it('a churn that was told late counts, though the score could not know', () => {
    const events = [event('ended', 99, { receivedAt: ago(1) })]
    expect(replay(history({ events }))).toEqual({
      heard: true,
      band: 'low',
      slugs: [],
      churned: true,
    })
  })
})

describe('what the score knew', () => {
  it('is what came before the date', () => {
    const given = history({
      answers: [answer('nps', 101, 2), answer('nps', 99, 10), answer('csat', 102, 1)],
      asks: [ask('cancellation', 99)],
    })
    expect(replay(given)).toMatchObject({ band: 'medium', slugs: ['nps_detractor', 'csat_low'] })
  })

  it('is not an answer whose author became known later, nor when the customer was seen last', () => {
    const given = history({
      answers: [answer('nps', 101, 2, { linkedLater: true })],
      lastSeenAt: ago(200),
    })
    expect(replay(given)).toMatchObject({ band: 'low', slugs: [] })
  })
})
