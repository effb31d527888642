import { expect, it } from 'vitest'
import { spreadOf } from '../../../src/domain/metrics/spread'

it('is the median and the middle half, whatever the order', () => {
  // R: quantile(c(1, 2, 4, 8, 16, 32)) is 1, 2.5, 6, 14, 32.
  expect(spreadOf([16, 1, 32, 2, 8, 4])).toEqual({ n: 6, median: 6, q1: 2.5, q3: 14 })
})

it('of one value is that value, and unknown of none', () => {
  expect(spreadOf([7])).toEqual({ n: 1, median: 7, q1: 7, q3: 7 })
  expect(spreadOf([])).toBeNull()
})
