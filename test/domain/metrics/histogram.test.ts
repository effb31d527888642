import { describe, expect, it } from 'vitest'
import { countWithin, share, total } from '../../../src/domain/metrics/histogram'

const answers = new Map([
  [0, 2],
  [6, 1],
  [7, 3],
  [10, 4],
])

describe('a histogram of scores', () => {
  it('counts answers within inclusive bounds', () => {
    expect(total(answers)).toBe(10)
    expect(countWithin(answers, 0, 6)).toBe(3)
    expect(countWithin(answers, 7, 7)).toBe(3)
    expect(share(answers, 9, 10)).toBe(0.4)
  })

  it('has no share without answers', () => {
    expect(share(new Map(), 0, 10)).toBeNull()
  })
})
