import { describe, expect, it } from 'vitest'
import { type DigestSchedule, newestWindow, untoldPart } from '../../../src/domain/digest/window'
import { addDays, daysBetween } from '../../../src/domain/time'

const weekly = (weekday: number, hour: number): DigestSchedule => ({ every: 'week', weekday, monthDay: 1, hour })
const monthly = (monthDay: number, hour = 8): DigestSchedule => ({ every: 'month', weekday: 1, monthDay, hour })
const HOUR = 3_600_000

describe('the newest window', () => {
  it('is the week of whole days before its hour, in the zone', () => {
    // Monday, 2 March 2026, 08:00 in Stockholm is 07:00 UTC.
    const due = Date.UTC(2026, 2, 2, 7)
    const window = { fromDay: '2026-02-23', toDay: '2026-03-01', dueAt: due }
    expect(newestWindow(weekly(1, 8), 'Europe/Stockholm', due)).toEqual(window)
    expect(newestWindow(weekly(1, 8), 'Europe/Stockholm', due + 6 * 86_400_000)).toEqual(window)
    expect(newestWindow(weekly(1, 8), 'Europe/Stockholm', due - 1)).toMatchObject({ fromDay: '2026-02-16', toDay: '2026-02-22' })
    // On Sunday of that week the next Sunday's is not due yet.
    expect(newestWindow(weekly(7, 8), 'Europe/Stockholm', due)).toMatchObject({ fromDay: '2026-02-22', toDay: '2026-02-28' })
  })

  it('is the month from day to day, however long', () => {
    const at = Date.UTC(2026, 2, 15)
    expect(newestWindow(monthly(1), 'UTC', at)).toMatchObject({ fromDay: '2026-02-01', toDay: '2026-02-28' })
    expect(newestWindow(monthly(28), 'UTC', at)).toMatchObject({ fromDay: '2026-01-28', toDay: '2026-02-27' })
    expect(newestWindow(monthly(1), 'UTC', Date.UTC(2026, 0, 3))).toMatchObject({ fromDay: '2025-12-01', toDay: '2025-12-31' })
  })

  it('follows the clocks when they change', () => {
    // In New York 02:00 on 8 March 2026 is skipped: 03:00 EDT is 07:00 UTC. On 1 November 01:00 comes twice: the first is EDT.
    expect(newestWindow(weekly(7, 2), 'America/New_York', Date.UTC(2026, 2, 8, 12))).toMatchObject({
      toDay: '2026-03-07',
      dueAt: Date.UTC(2026, 2, 8, 7),
    })
    expect(newestWindow(weekly(7, 1), 'America/New_York', Date.UTC(2026, 10, 1, 12)).dueAt).toBe(Date.UTC(2026, 10, 1, 5))
    // Where the day begins at 01:00 (Cairo, 24 April 2026), midnight is that moment.
    expect(newestWindow(weekly(5, 0), 'Africa/Cairo', Date.UTC(2026, 3, 24, 12)).dueAt).toBe(Date.UTC(2026, 3, 23, 22))
  })
})

/** Uniform numbers from a seed (Park and Miller), so that a failure can be run again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const ZONES = ['UTC', 'Europe/Stockholm', 'America/New_York', 'Africa/Cairo', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu']

describe('windows told one after the other', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('never overlap, whatever changes meanwhile (seed %i)', (seed) => {
    const random = randomOf(seed)
    const zone = ZONES[random(ZONES.length)] ?? 'UTC'
    let schedule: DigestSchedule = weekly(1, 8)
    let now = Date.UTC(2026, 0, 1) + random(24) * HOUR
    let last: { toDay: string } | null = null
    const plain: string[] = []
    for (let i = 0; i < 400; i += 1) {
      if (random(60) === 0) {
        schedule = { every: random(2) === 0 ? 'week' : 'month', weekday: 1 + random(7), monthDay: 1 + random(28), hour: random(24) }
      }
      now += (1 + random(30)) * HOUR
      const newest = newestWindow(schedule, zone, now)
      expect(newest.dueAt).toBeLessThanOrEqual(now)
      const told = untoldPart(newest, last?.toDay ?? null)
      if (!told) continue
      expect(told.fromDay <= told.toDay).toBe(true)
      if (last) expect(told.fromDay > last.toDay).toBe(true)
      last = told
      plain.push(told.toDay)
    }
    expect(plain.length).toBeGreaterThan(10)
  })

  it.each(ZONES)('leave out no day while the schedule stays (%s)', (zone) => {
    for (const schedule of [weekly(3, 2), monthly(28, 0)]) {
      let last: string | null = null
      for (let now = Date.UTC(2026, 0, 1); now < Date.UTC(2027, 1, 1); now += HOUR) {
        const told = untoldPart(newestWindow(schedule, zone, now), last)
        if (!told) continue
        if (last !== null) expect(told.fromDay).toBe(addDays(last, 1))
        if (schedule.every === 'week') expect(daysBetween(told.fromDay, told.toDay)).toBe(6)
        last = told.toDay
      }
      expect(last).not.toBeNull()
    }
  })
})
