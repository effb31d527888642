import { describe, expect, it } from 'vitest'
import { type ExportSchedule, newestTurn } from '../../../src/domain/exports/schedule'

const daily: ExportSchedule = { every: 'day', weekday: 1, hour: 6 }
const weekly: ExportSchedule = { every: 'week', weekday: 3, hour: 6 }
const turn = (schedule: ExportSchedule, zone: string, now: string) =>
  new Date(newestTurn(schedule, zone, Date.parse(now))).toISOString()

describe('the newest turn', () => {
  // 2 March 2026 is a Monday.
  it.each([
    ['a day', daily, 'UTC', '2026-03-02T06:00:00Z', '2026-03-02T06:00:00.000Z'],
    ['a day, a moment before', daily, 'UTC', '2026-03-02T05:59:59Z', '2026-03-01T06:00:00.000Z'],
    // Stockholm is an hour ahead in March, Auckland thirteen.
    ['a day of the zone', daily, 'Europe/Stockholm', '2026-03-02T05:00:00Z', '2026-03-02T05:00:00.000Z'],
    ['a day that began yesterday', daily, 'Pacific/Auckland', '2026-03-01T18:00:00Z', '2026-03-01T17:00:00.000Z'],
    ['a week', weekly, 'UTC', '2026-03-04T06:00:00Z', '2026-03-04T06:00:00.000Z'],
    ['a week, before its day', weekly, 'UTC', '2026-03-04T05:00:00Z', '2026-02-25T06:00:00.000Z'],
    ['a week, across the new year', weekly, 'UTC', '2026-01-02T00:00:00Z', '2025-12-31T06:00:00.000Z'],
  ] as const)('of %s', (_name, schedule, zone, now, expected) => expect(turn(schedule, zone, now)).toBe(expected))

  it('of a night whose hour clocks skip is the one after it', () => {
    // On 29 March 2026 clocks in Stockholm go from 2 to 3: 2 is 3, which is 1 UTC.
    const night = { ...daily, hour: 2 }
    expect(turn(night, 'Europe/Stockholm', '2026-03-29T01:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
  })
})
