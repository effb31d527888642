import { describe, expect, it } from 'vitest'
import { type DueLane, pickDue, windowAfter } from '../../../src/domain/deliveries/slots'

const LIMITS = { total: 10, unproven: 4, each: 8 }

const lane = (id: string, window: number, running = 0, due = 9): DueLane => ({
  id,
  window,
  running,
  due: Array.from({ length: due }, (_, i) => `${id}${i + 1}`),
})
const picked = (...lanes: DueLane[]) => pickDue(lanes, LIMITS)

describe('what is begun', () => {
  it('is what the windows leave', () => {
    expect(picked(lane('a', 4, 1), lane('b', 1), lane('c', 2, 2))).toEqual(['a1', 'b1', 'a2', 'a3'])
  })

  it('is one of each before a second of any, and never more than there is room for in all', () => {
    expect(picked(lane('a', 8), lane('b', 8), lane('c', 8))).toEqual(
      ['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3', 'a4'],
    )
    expect(picked(lane('a', 8, 8), lane('b', 8), lane('c', 2))).toEqual(['b1', 'c1'])
    expect(picked(lane('a', 8, 8), lane('b', 8, 2))).toEqual([])
  })

  it('takes no room for endpoints with nothing due', () => {
    const idle = Array.from({ length: 30 }, (_, i) => lane(`idle${i}-`, 8, 0, 0))
    expect(picked(...idle, lane('a', 8, 0, 2))).toEqual(['a1', 'a2'])
  })

  it('leaves more than half to those that answer, however many hang', () => {
    const hanging = Array.from({ length: 100 }, (_, i) => lane(`h${i}-`, 1, i < 4 ? 1 : 0))
    expect(picked(...hanging, lane('well', 8))).toEqual([1, 2, 3, 4, 5, 6].map((i) => `well${i}`))
    expect(picked(...hanging.slice(3))).toEqual(['h4-1', 'h5-1', 'h6-1'])
  })

  it('counts what an endpoint has under way beyond its window', () => {
    expect(picked(lane('fell', 1, 8), lane('well', 8))).toEqual(['well1', 'well2'])
    expect(picked(lane('off', 8, 8, 0), lane('well', 8))).toEqual(['well1', 'well2'])
  })
})

describe('the window of an endpoint', () => {
  it('doubles while it takes what comes, up to its most', () => {
    let window = 1
    const seen = Array.from({ length: 5 }, () => (window = windowAfter(window, { ok: true, ms: 1_999 }, LIMITS)))
    expect(seen).toEqual([2, 4, 8, 8, 8])
  })

  it.each([
    [{ ok: false, ms: 1 }],
    [{ ok: true, ms: 2_000 }],
  ])('falls back to one after %j', (attempt) => {
    expect(windowAfter(8, attempt, LIMITS)).toBe(1)
  })
})
