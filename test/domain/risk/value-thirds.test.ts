import { expect, it } from 'vitest'
import { type Counted, valueThirds } from '../../../src/domain/risk/value-thirds'

const shape = (counted: Counted[]) =>
  valueThirds(counted).map(({ third, minMrr, maxMrr, bands: { low, medium, high } }) => [
    third,
    minMrr,
    maxMrr,
    [low, medium, high].map(({ customers, mrrMinor }) => `${customers} ${mrrMinor}`).join(', '),
  ])

const counted = (mrrMinor: number, band: Counted['band'], count: number): Counted => ({
  mrrMinor,
  band,
  count,
})

it('cuts customers into thirds by what they pay, and each by risk', () => {
  // Nine customers: three pay up to 200, six up to 400.
  expect(
    shape([
      counted(500, 'low', 2),
      counted(100, 'high', 1),
      counted(200, 'low', 2),
      counted(900, 'medium', 1),
      counted(400, 'low', 1),
      counted(400, 'medium', 1),
      counted(300, 'high', 1),
    ]),
  ).toEqual([
    ['small', null, 200, '2 400, 0 0, 1 100'],
    ['middle', 201, 400, '1 400, 1 400, 1 300'],
    ['large', 401, null, '2 1000, 1 900, 0 0'],
  ])
})

it('keeps who pays the same together', () => {
  // Six of nine pay 100: they are the first third and the second.
  expect(shape([counted(100, 'low', 6), counted(200, 'low', 2), counted(300, 'high', 1)])).toEqual([
    ['small', null, 100, '6 600, 0 0, 0 0'],
    ['middle', 101, 100, '0 0, 0 0, 0 0'],
    ['large', 101, null, '2 400, 0 0, 1 300'],
  ])
})

it('has nine empty cells without customers', () => {
  expect(shape([]).map(([third, , , cells]) => [third, cells])).toEqual([
    ['small', '0 0, 0 0, 0 0'],
    ['middle', '0 0, 0 0, 0 0'],
    ['large', '0 0, 0 0, 0 0'],
  ])
})
