import { describe, expect, it } from 'vitest'
import { firstAllowed } from '../../../src/domain/messages/quiet-hours'

const night = { from: 21 * 60, to: 8 * 60 }
const iso = (at: number) => new Date(at).toISOString()

describe('quiet hours', () => {
  it.each([
    // Berlin is an hour ahead of UTC in winter and two in summer.
    ['a winter evening', 'Europe/Berlin', '2026-01-15T20:00:00Z', '2026-01-16T07:00:00Z'],
    ['a minute before them', 'Europe/Berlin', '2026-01-15T19:59:00Z', '2026-01-15T19:59:00Z'],
    ['the minute they end', 'Europe/Berlin', '2026-01-16T07:00:00Z', '2026-01-16T07:00:00Z'],
    ['early in the morning', 'Europe/Berlin', '2026-01-16T06:59:00Z', '2026-01-16T07:00:00Z'],
    ['the night an hour is skipped', 'Europe/Berlin', '2026-03-28T22:00:00Z', '2026-03-29T06:00:00Z'],
    ['the night an hour is shown twice', 'Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25T07:00:00Z'],
    ['noon in London, night in Sydney', 'Australia/Sydney', '2026-06-15T12:00:00Z', '2026-06-15T22:00:00Z'],
  ])('%s', (_, zone, at, allowed) => {
    expect(iso(firstAllowed(zone, Date.parse(at), night))).toBe(iso(Date.parse(allowed)))
  })

  it('within one day end on that day, and from an hour to itself are none', () => {
    const lunch = { from: 12 * 60, to: 13 * 60 }
    expect(iso(firstAllowed('UTC', Date.UTC(2026, 0, 1, 12, 30), lunch))).toBe('2026-01-01T13:00:00.000Z')
    const at = Date.UTC(2026, 0, 1, 12)
    expect(firstAllowed('UTC', at, { from: 720, to: 720 })).toBe(at)
    expect(firstAllowed('UTC', at, null)).toBe(at)
  })
})
