import { describe, expect, it } from 'vitest'
import { ordersOf, readInstant } from '../../../src/domain/imports/dates'

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())
const utc = (text: string) => iso(readInstant(text, 'dmy', 'UTC'))

describe('a date that says what it is', () => {
  it.each([
    ['2026-03-04', '2026-03-04T00:00:00.000Z'],
    ['2026/03/04', '2026-03-04T00:00:00.000Z'],
    ['2026-3-4', '2026-03-04T00:00:00.000Z'],
    ['2026-03-04T10:05:06Z', '2026-03-04T10:05:06.000Z'],
    ['2026-03-04 10:05', '2026-03-04T10:05:00.000Z'],
    ['2026-03-04 10:05:06.789', '2026-03-04T10:05:06.789Z'],
    ['2026-03-04T10:05:06.789123456Z', '2026-03-04T10:05:06.789Z'],
    ['2026-03-04T10:05:06+02:00', '2026-03-04T08:05:06.000Z'],
    ['2026-03-04T10:05:06-0730', '2026-03-04T17:35:06.000Z'],
    ['2026-03-04 10:05:06 UTC', '2026-03-04T10:05:06.000Z'],
    ['3 Apr 2026', '2026-04-03T00:00:00.000Z'],
    ['03-APR-2026', '2026-04-03T00:00:00.000Z'],
    ['April 3, 2026', '2026-04-03T00:00:00.000Z'],
    ['Apr 3rd, 2026 2:05 PM', '2026-04-03T14:05:00.000Z'],
    ['Sept 30 2026 12:00 am', '2026-09-30T00:00:00.000Z'],
    ['1772618706', '2026-03-04T10:05:06.000Z'],
    ['1772618706789', '2026-03-04T10:05:06.789Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(utc(text)).toBe(expected)
    expect(iso(readInstant(text, 'mdy', 'UTC'))).toBe(expected)
    expect(ordersOf(text)).toBeNull()
  })

  it.each([
    '',
    'yesterday',
    '2026-13-01',
    '2026-02-30',
    '2025-02-29',
    '31/04/2026',
    '2026-03-04 25:00',
    '2026-03-04 10:60',
    '2026-03-04 13:00 PM',
    '2026-03-04 0:30 AM',
    '2026-03',
    '45123',
    '=TODAY()',
    '3 Foo 2026',
    '01/02-2026',
    '123/01/02',
    '1/2/3',
    '1969-12-31',
    '2026-03-04junk',
  ])('nothing else is one: %s', (text) => {
    expect(readInstant(text, 'dmy', 'UTC')).toBeNull()
  })
})

describe('a date of three numbers', () => {
  it.each([
    ['03/04/2026', '2026-04-03', '2026-03-04', null],
    ['3.4.2026', '2026-04-03', '2026-03-04', null],
    ['25-12-2026', '2026-12-25', null, null],
    ['12/25/2026', null, '2026-12-25', null],
    ['03/04/05', '2005-04-03', '2005-03-04', '2003-04-05'],
    ['31/12/99', '1999-12-31', null, null],
    ['26.03.15', '2015-03-26', null, '2026-03-15'],
  ])('%s is read in the order that is declared', (text, dmy, mdy, ymd) => {
    const day = (order: 'dmy' | 'mdy' | 'ymd') => iso(readInstant(text, order, 'UTC'))?.slice(0, 10) ?? null
    expect([day('dmy'), day('mdy'), day('ymd')]).toEqual([dmy, mdy, ymd])
  })

  it.each([
    ['03/04/2026', { orders: ['dmy', 'mdy'], differ: true }],
    ['04/04/2026', { orders: ['dmy', 'mdy'], differ: false }],
    ['25/04/2026', { orders: ['dmy'], differ: false }],
    ['04/25/2026', { orders: ['mdy'], differ: false }],
    ['03/04/05', { orders: ['dmy', 'mdy', 'ymd'], differ: true }],
    ['3/4/2026 14:05', { orders: ['dmy', 'mdy'], differ: true }],
    ['31/31/2026', null],
  ])('%s tells which orders make it one', (text, expected) => {
    expect(ordersOf(text)).toEqual(expected)
  })
})

describe('a time that names no zone', () => {
  it.each([
    // Clocks in Berlin go from 02:00 to 03:00 on 29 March 2026, and back at 03:00 on 25 October.
    ['2026-03-04 10:00', '2026-03-04T09:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29 01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29 12:00', '2026-03-29T10:00:00.000Z'],
    ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25 12:00', '2026-10-25T11:00:00.000Z'],
    ['2026-10-25 23:59:59.999', '2026-10-25T22:59:59.999Z'],
  ])('is of the zone that is declared: %s', (text, expected) => {
    expect(iso(readInstant(text, 'dmy', 'Europe/Berlin'))).toBe(expected)
  })

  it('is of a day that begins at one o’clock where the clock skips midnight', () => {
    // Beirut, 29 March 2026: 00:00 became 01:00, UTC+2 became UTC+3.
    expect(iso(readInstant('2026-03-29', 'dmy', 'Asia/Beirut'))).toBe('2026-03-28T22:00:00.000Z')
    expect(iso(readInstant('2026-03-29 12:00', 'dmy', 'Asia/Beirut'))).toBe('2026-03-29T09:00:00.000Z')
  })

  it('is left alone where one is named', () => {
    expect(iso(readInstant('2026-03-04T10:00:00Z', 'dmy', 'Europe/Berlin'))).toBe('2026-03-04T10:00:00.000Z')
  })
})
