import { describe, expect, it } from 'vitest'
import { decimalToMinor, markOf, minorToText, readDecimal } from '../../../src/domain/imports/amounts'

describe('what an amount shows of how it is written', () => {
  it.each([
    ['49', null],
    ['49.90', 'dot'],
    ['49,90', 'comma'],
    ['0.500', 'dot'],
    ['1234,567', 'comma'],
    ['1,234.56', 'dot'],
    ['1.234,56', 'comma'],
    ['1,234,567', 'dot'],
    ['1.234.567', 'comma'],
    ['1,234', 'either'],
    ['999.000', 'either'],
    ['1 234,50', 'comma'],
    ['€ 49,90', 'comma'],
    ['1.2.2026', 'comma'],
    ['2026-01-01', null],
    ['a.b', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(markOf(text)).toBe(expected)
  })
})

describe('an amount', () => {
  it.each([
    ['49', 'dot', 49, 0],
    ['49.90', 'dot', 4990, 2],
    ['49,90', 'comma', 4990, 2],
    ['1,234', 'dot', 1234, 0],
    ['1,234', 'comma', 1234, 3],
    ['1,234,567.5', 'dot', 12_345_675, 1],
    ['1.234.567,5', 'comma', 12_345_675, 1],
    ['1,00,000', 'dot', 100_000, 0],
    ['1 234 567,50', 'comma', 123_456_750, 2],
    ['1\u202f234,50', 'comma', 123_450, 2],
    ['1’234.50', 'dot', 123_450, 2],
    ['$49.00', 'dot', 4900, 2],
    ['US$ 49.00', 'dot', 4900, 2],
    ['49.00 EUR', 'dot', 4900, 2],
    ['kr. 49', 'dot', 49, 0],
    ['-5', 'dot', -5, 0],
    ['−5,5', 'comma', -55, 1],
    ['$-5.00', 'dot', -500, 2],
    ['(5.00)', 'dot', -500, 2],
    ['-0.00', 'dot', 0, 2],
    ['0007', 'dot', 7, 0],
    ['999999999999999', 'dot', 999_999_999_999_999, 0],
  ] as const)('%s with a decimal %s', (text, mark, digits, scale) => {
    expect(readDecimal(text, mark)).toEqual({ digits, scale })
  })

  it.each([
    '',
    '-',
    '.5',
    '1e5',
    '12 34',
    '1,23.4',
    '1.2.3',
    '49.90,10',
    '=1+1',
    '49.90 dollars',
    '(5',
    '5)',
    '0x10',
    '１２',
    'NaN',
    '2026-01-01',
    '1000000000000000',
  ])('is not: %s', (text) => {
    expect(readDecimal(text, 'dot')).toBeNull()
  })

  it.each([
    [4990, 2, 'EUR', 4990],
    [49, 0, 'EUR', 4900],
    [499, 1, 'EUR', 4990],
    [49, 0, 'JPY', 49],
    [495, 1, 'JPY', 50],
    [1234, 3, 'KWD', 1234],
    [12, 0, 'KWD', 12_000],
    [33_333_333, 6, 'EUR', 3333],
    [8_335, 3, 'EUR', 834],
    [-8_335, 3, 'EUR', -834],
  ])('%d with %d decimals of %s is %d in minor units', (digits, scale, currency, minor) => {
    expect(decimalToMinor({ digits, scale }, currency)).toBe(minor)
  })

  it.each([
    [4990, 'EUR', '49.90'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [49, 'JPY', '49'],
    [1234, 'KWD', '1.234'],
  ])('%d %s is written for programs as %s', (minor, currency, text) => {
    expect(minorToText(minor, currency)).toBe(text)
    const read = readDecimal(text, 'dot')
    expect(read && decimalToMinor(read, currency)).toBe(minor)
  })
})
