import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../src/domain/deliveries/attempt'
import { endpointStatus, type Standing, standingAfter, WELL } from '../../../src/domain/deliveries/standing'
import { DAY, NOON } from '../../harness'

const attempt = (changes: Partial<Attempt>): Attempt => ({
  at: NOON,
  ms: 0,
  status: 200,
  problem: null,
  retryAfterMs: null,
  answer: '',
  ...changes,
})

const failed = (status: number | null, changes: Partial<Attempt> = {}) =>
  attempt({ status, problem: status === null ? 'unreachable' : 'status', ...changes })

const failing = (changes: Partial<Standing>): Standing => ({
  ...WELL,
  failures: 19,
  failingSince: NOON - 5 * DAY,
  ...changes,
})

describe('an endpoint after an attempt', () => {
  it('is the very same while all goes well', () => {
    expect(standingAfter(WELL, attempt({}))).toBe(WELL)
  })

  it('counts failures in a row from the first', () => {
    const once = standingAfter(WELL, failed(500))
    expect(standingAfter(once, failed(null, { at: NOON + 9 }))).toMatchObject({
      failures: 2,
      failingSince: NOON,
      off: null,
    })
    expect(standingAfter(once, attempt({}))).toEqual(WELL)
  })

  it('is off at once when it answers 410', () => {
    expect(standingAfter(WELL, failed(410))).toMatchObject({ off: 'gone', offAt: NOON })
  })

  it.each([
    ['twenty failures over five days', failing({}), 'failing'],
    ['nineteen failures over five days', failing({ failures: 18 }), null],
    ['twenty failures in less than five days', failing({ failingSince: NOON - 5 * DAY + 1 }), null],
  ])('after %s is off: %j', (_, before, off) => {
    expect(standingAfter(before, failed(500))).toMatchObject({ off, offAt: off && NOON })
  })

  it('stays off as it was, whatever still comes back', () => {
    const off: Standing = { ...WELL, off: 'member', offAt: 1 }
    expect(standingAfter(off, failed(410))).toMatchObject({ off: 'member', offAt: 1 })
    expect(standingAfter(off, attempt({}))).toBe(off)
  })

  it.each([
    [429, 30_000, 30_000],
    [429, null, 60_000],
    [503, null, 60_000],
    [502, null, 60_000],
    [504, null, 60_000],
    [500, 30_000, null],
  ])('that answers %i and asks for %j gets a pause of %j', (status, retryAfterMs, pause) => {
    const { pausedUntil } = standingAfter(WELL, failed(status, { retryAfterMs }))
    expect(pausedUntil).toBe(pause && NOON + pause)
  })
})

it('says how an endpoint stands', () => {
  const status = (changes: Partial<Standing>) => endpointStatus({ ...WELL, ...changes }, NOON)
  expect(status({})).toBe('on')
  expect(status({ failures: 1 })).toBe('failing')
  expect(status({ failures: 1, pausedUntil: NOON + 1 })).toBe('paused')
  expect(status({ failures: 1, pausedUntil: NOON })).toBe('failing')
  expect(status({ off: 'member' })).toBe('off')
  expect(status({ off: 'gone', pausedUntil: NOON + 1 })).toBe('gone')
  expect(status({ off: 'failing' })).toBe('given_up')
})
