import { describe, expect, it } from 'vitest'
import { freeSlots, type Lane, windowAfter } from '../../../src/domain/deliveries/slots'

const LIMITS = { total: 10, unproven: 4, each: 8 }

const lane = (id: string, window: number, running = 0): Lane => ({ id, window, running })
const slots = (...lanes: Lane[]) => Object.fromEntries(freeSlots(lanes, LIMITS))

describe('how many requests each endpoint may begin', () => {
  it('is what its window leaves', () => {
    expect(slots(lane('a', 4, 1), lane('b', 1), lane('c', 2, 2))).toEqual({ a: 3, b: 1 })
  })

  it('is one for each before a second for any, and never more than there is in all', () => {
    expect(slots(lane('a', 8), lane('b', 8), lane('c', 8))).toEqual({ a: 4, b: 3, c: 3 })
    expect(slots(lane('a', 8, 8), lane('b', 8), lane('c', 2))).toEqual({ b: 1, c: 1 })
    expect(slots(lane('a', 8, 8), lane('b', 8, 2))).toEqual({})
  })

  it('keeps more than half for those that answer, however many hang', () => {
    const hanging = Array.from({ length: 100 }, (_, i) => lane(`h${i}`, 1, i < 4 ? 1 : 0))
    expect(slots(...hanging, lane('well', 8))).toEqual({ well: 6 })
    expect(slots(...hanging.slice(3))).toEqual({ h4: 1, h5: 1, h6: 1 })
  })

  it('counts what an endpoint has under way beyond its window', () => {
    expect(slots(lane('fell', 1, 8), lane('well', 8))).toEqual({ well: 2 })
    expect(slots(lane('off', 0, 8), lane('well', 8))).toEqual({ well: 2 })
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
