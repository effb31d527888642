import { describe, expect, it } from 'vitest'
import { domainAround, percentOf } from '../../src/dashboard/charts/domain'
import {
  formatDay,
  formatFineShare,
  formatMoney,
  formatMoneyChange,
  formatMoneys,
  formatPoints,
  formatShare,
  formatTime,
} from '../../src/dashboard/format'
import { hrefOf, responsesHref } from '../../src/dashboard/links'

describe('figures', () => {
  it.each([
    [32.4, '+32'],
    [-7.6, '−8'],
    [-0.4, '0'],
    [100, '+100'],
  ])('writes %d points as %s, never with a percent sign', (points, text) => {
    expect(formatPoints(points)).toBe(text)
  })

  it.each([
    [0.285, '29%', '28.5%'],
    [0, '0%', '0%'],
    [1, '100%', '100%'],
    [-0.012, '−1%', '−1.2%'],
  ])('writes the share %d as %s, or %s where a tenth matters', (share, whole, fine) => {
    expect([formatShare(share), formatFineShare(share)]).toEqual([whole, fine])
  })

  it.each([
    [4900, 'EUR', '€49'],
    [123456, 'EUR', '€1,234.56'],
    [-150, 'EUR', '−€1.50'],
    // ISO 4217: the yen has no minor unit, the dinar three digits, the forint two.
    [4900, 'JPY', '¥4,900'],
    [4900, 'KWD', 'KWD 4.900'],
    [490000, 'HUF', 'Ft 4,900'],
  ])('writes %d minor units of %s as %s', (minor, currency, text) => {
    expect(formatMoney(minor, currency).replaceAll('\u00a0', ' ')).toBe(text)
  })

  it('keeps currencies apart and signs gains', () => {
    expect(formatMoneys({ EUR: 4900, USD: 1250 })).toBe('€49 + $12.50')
    expect(formatMoneys({})).toBe('—')
    expect([
      formatMoneyChange(4900, 'EUR'),
      formatMoneyChange(-4900, 'EUR'),
      formatMoneyChange(0, 'EUR'),
    ]).toEqual(['+€49', '−€49', '€0'])
  })

  it('writes a day as it is, and an instant in the zone', () => {
    expect(formatDay('2026-03-29')).toBe('29 Mar 2026')
    // 23:30 UTC is 01:30 of the next day in Stockholm's summer.
    expect(formatTime('Europe/Stockholm', Date.UTC(2026, 2, 29, 23, 30))).toBe('30 Mar 2026, 01:30')
  })
})

describe('links', () => {
  it('say only what is said', () => {
    expect(hrefOf('/responses', { kind: 'nps', min_score: 0, keyword: '', cause: undefined })).toBe(
      '/responses?kind=nps&min_score=0',
    )
    expect(hrefOf('/responses')).toBe('/responses')
  })

  it('carry any keyword', () => {
    const href = responsesHref(
      { keyword: 'größe & 50 %' },
      { fromDay: '2026-01-01', toDay: '2026-03-02' },
    )
    expect(new URL(href, 'http://x').searchParams.get('keyword')).toBe('größe & 50 %')
    expect(href).toContain('&from=2026-01-01&to=2026-03-02')
  })
})

describe('an axis', () => {
  it.each([
    [[12, 41], { min: 0, max: 60 }],
    [[-95, 130], { min: -100, max: 100 }],
    [[20, 20], { min: 0, max: 40 }],
    [[], { min: -100, max: 100 }],
  ])('around %j spans %j', (values, span) => {
    expect(domainAround(values, 20, { min: -100, max: 100 })).toEqual(span)
  })

  it('places values between its ends', () => {
    expect(percentOf(10, { min: -20, max: 60 })).toBe(37.5)
  })
})
