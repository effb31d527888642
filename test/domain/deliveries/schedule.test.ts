import { describe, expect, it } from 'vitest'
import { judgeReply, readRetryAfter, type Reply } from '../../../src/domain/deliveries/attempt'
import { WAITS_MS, waitAfter } from '../../../src/domain/deliveries/schedule'
import { progressAfter } from '../../../src/domain/deliveries/state'
import { NOON } from '../../harness'

const HOUR = 3_600_000

const replied = (changes: Partial<Reply>): Reply => ({
  status: null,
  problem: null,
  retryAfter: null,
  answer: '',
  ms: 40,
  ...changes,
})

describe('the waits between attempts', () => {
  it('are those of Standard Webhooks 1.0.0, 75 h 35 min in all', () => {
    // 5 s, 5 m, 30 m, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h: 75 h 35 m 5 s.
    expect(WAITS_MS.reduce((sum, wait) => sum + wait, 0)).toBe(75 * HOUR + 35 * 60_000 + 5_000)
  })

  it('are spread by a tenth to both sides', () => {
    expect([0, 0.5, 0.999999].map((chance) => waitAfter(2, chance))).toEqual([270_000, 300_000, 330_000])
  })

  it('last for more than a day even at the shortest', () => {
    const shortest = WAITS_MS.map((_, i) => waitAfter(i + 1, 0) ?? 0)
    expect(shortest.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(24 * HOUR)
  })

  it('end after the tenth attempt', () => {
    expect([9, 10, 11].map((tries) => waitAfter(tries, 0.5))).toEqual([24 * HOUR, null, null])
  })
})

describe('Retry-After', () => {
  it.each([
    [null, null],
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 02 Mar 2026 12:10:00 GMT', 600_000],
    ['Mon, 02 Mar 2026 11:00:00 GMT', 0],
    ['999999999', 24 * HOUR],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 24 * HOUR],
    ['soon', null],
    ['-5', null],
  ])('of %j is %j milliseconds, a day at most', (header, wait) => {
    expect(readRetryAfter(header, NOON)).toBe(wait)
  })
})

describe('a reply', () => {
  it.each([
    [200, null],
    [204, null],
    [299, null],
    [199, 'status'],
    [300, 'redirect'],
    [301, 'redirect'],
    [308, 'redirect'],
    [400, 'status'],
    [410, 'status'],
    [429, 'status'],
    [500, 'status'],
  ])('of status %i is the problem %j', (status, problem) => {
    expect(judgeReply(replied({ status }), NOON).problem).toBe(problem)
  })

  it('keeps the beginning of the answer, well-formed and without NUL', () => {
    const { answer } = judgeReply(replied({ status: 500, answer: `a\0\uD800${'x'.repeat(2_000)}` }), NOON)
    expect(answer.slice(0, 3)).toBe('a\uFFFDx')
    expect(answer.length).toBe(1_000)
  })
})

describe('a delivery after an attempt', () => {
  const before = { attempts: 3, tries: 3 }
  const at = (changes: Partial<Reply>, isOff = false, tries = 3) =>
    progressAfter({ ...before, tries }, judgeReply(replied(changes), NOON), { isOff, chance: 0.5 })

  it('is over when it was taken', () => {
    expect(at({ status: 202 })).toEqual({
      state: 'delivered',
      dueAt: null,
      attempts: 4,
      tries: 4,
      lastAt: NOON,
      lastStatus: 202,
      lastProblem: null,
    })
  })

  it('waits its turn when it was not', () => {
    // The fourth wait is two hours, from when the answer came.
    expect(at({ status: 500 })).toMatchObject({ state: 'waiting', dueAt: NOON + 40 + 2 * HOUR })
    expect(at({ problem: 'too_slow' })).toMatchObject({ state: 'waiting', lastStatus: null })
  })

  it('waits longer when it is asked to, never shorter', () => {
    expect(at({ status: 429, retryAfter: '10800' }).dueAt).toBe(NOON + 40 + 3 * HOUR)
    expect(at({ status: 429, retryAfter: '60' }).dueAt).toBe(NOON + 40 + 2 * HOUR)
  })

  it('is given up after the last attempt, with its endpoint, or without its event', () => {
    expect(at({ status: 500 }, false, 9)).toMatchObject({ state: 'failed', dueAt: null })
    expect(at({ status: 410 }, true)).toMatchObject({ state: 'failed', dueAt: null })
    expect(at({ problem: 'event_gone' })).toMatchObject({ state: 'failed', dueAt: null })
  })
})
