import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  monthOf,
  monthsBetween,
  quarterOf,
  startOfDay,
  weekOf,
  yearOf,
} from '../../src/domain/time'

const ZONES = [
  'Europe/Stockholm',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Australia/Lord_Howe', // changes its clock by half an hour
  'Africa/Cairo', // changes its clock at midnight
  'UTC',
]

const HOUR = 3_600_000
const at = (iso: string) => Date.parse(iso)

describe('dayIn', () => {
  it.each([
    // UTC+1 until 29 March 2026, 01:00 UTC, then UTC+2.
    ['Europe/Stockholm', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['Europe/Stockholm', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Stockholm', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['Europe/Stockholm', '2026-03-29T22:00:00Z', '2026-03-30'],
    // UTC−5 until 8 March 2026, 07:00 UTC, then UTC−4.
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    // UTC+5:30.
    ['Asia/Kolkata', '2026-03-28T18:29:59Z', '2026-03-28'],
    ['Asia/Kolkata', '2026-03-28T18:30:00Z', '2026-03-29'],
    // UTC+13:45 until 5 April 2026, then UTC+12:45.
    ['Pacific/Chatham', '2026-03-28T10:14:59Z', '2026-03-28'],
    ['Pacific/Chatham', '2026-03-28T10:15:00Z', '2026-03-29'],
    ['Pacific/Chatham', '2026-04-10T11:15:00Z', '2026-04-11'],
  ])('in %s says of %s that it is %s', (zone, instant, day) => {
    expect(dayIn(zone, at(instant))).toBe(day)
  })

  it('refuses a zone that does not exist', () => {
    expect(() => dayIn('Europe/Atlantis', 0)).toThrow(RangeError)
  })

  it('agrees with the formatter it saves calling, when much is asked at once', () => {
    const slow = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Chatham' })
    for (let i = 0; i < 10_000; i++) {
      const instant = at('2026-01-01T00:00:00Z') + i * 17 * 60_000
      expect(dayIn('Pacific/Chatham', instant)).toBe(slow.format(instant))
    }
  })
})

describe('startOfDay', () => {
  it.each([
    ['Europe/Stockholm', '2026-03-29', '2026-03-28T23:00:00Z'],
    ['Europe/Stockholm', '2026-03-30', '2026-03-29T22:00:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00Z'],
    ['Asia/Kolkata', '2026-03-29', '2026-03-28T18:30:00Z'],
    ['Pacific/Chatham', '2026-03-29', '2026-03-28T10:15:00Z'],
    // Egypt put its clock forward from 00:00 to 01:00 on 26 April 2024: the day begins at 01:00.
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00Z'],
  ])('in %s lets %s begin at %s', (zone, day, instant) => {
    expect(new Date(startOfDay(zone, day))).toEqual(new Date(instant))
  })

  it.each([
    ['Europe/Stockholm', '2026-03-29', 23],
    ['Europe/Stockholm', '2026-10-25', 25],
    ['Europe/Stockholm', '2026-06-01', 24],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ])('in %s gives %s %d hours', (zone, day, hours) => {
    expect((startOfDay(zone, addDays(day, 1)) - startOfDay(zone, day)) / HOUR).toBe(hours)
  })

  it('is the first instant of its day, in any zone and on any day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 7_300 }).map((n) => addDays('2013-01-01', n)),
        (zone, day) => {
          const start = startOfDay(zone, day)
          expect(dayIn(zone, start)).toBe(day)
          expect(dayIn(zone, start - 1)).toBe(addDays(day, -1))
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('days, weeks and months', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('counts from %s %i days to %s and back', (from, count, to) => {
    expect(addDays(from, count)).toBe(to)
    expect(daysBetween(from, to)).toBe(count)
  })

  it.each([
    // 29 March 2026 is a Sunday.
    ['2026-03-29', '2026-03-23'],
    ['2026-03-30', '2026-03-30'],
    ['2026-01-01', '2025-12-29'],
  ])('puts %s into the week of Monday %s', (day, monday) => {
    expect(weekOf(day)).toBe(monday)
  })

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-09-30', '2026-07-01'],
    ['2026-12-31', '2026-10-01'],
  ])('puts %s into the quarter from %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter)
    expect(yearOf(day)).toBe('2026-01-01')
  })

  it('names a month by its first day', () => {
    expect(monthOf('2026-03-29')).toBe('2026-03-01')
  })
})

describe('months', () => {
  it.each([
    ['2026-01-01', 0, '2026-01-01'],
    ['2026-01-01', 11, '2026-12-01'],
    ['2026-01-01', 12, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-02-01', -26, '2023-12-01'],
  ])('from %s %i later is %s', (month, count, later) => {
    expect(addMonths(month, count)).toBe(later)
    expect(monthsBetween(month, later)).toBe(count)
  })
})
