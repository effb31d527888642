import { expect, it } from 'vitest'
import { earlyWarnings, leftForAReason, type Warned } from '../../../src/domain/metrics/early-warning'

const DAY = 86_400_000

const left = (changes: Partial<Warned> = {}): Warned => ({
  endedAt: 100 * DAY,
  loss: 'voluntary',
  reason: null,
  lowAt: null,
  negativeAt: null,
  reasonAt: null,
  ...changes,
})

it('counts who had said so, in each way, and the days from the last time to the end', () => {
  const warnings = earlyWarnings([
    left({ lowAt: 60 * DAY, negativeAt: 70 * DAY }),
    left({ lowAt: 90.5 * DAY, reasonAt: 99 * DAY }),
    left({ reasonAt: 98 * DAY }),
    left(),
    left({ loss: 'involuntary', lowAt: 50 * DAY }),
  ])
  expect(warnings.map(({ way, said, daysBefore }) => [way, said.k, said.n, daysBefore?.median ?? null])).toEqual([
    // 40 days, and nine and a half.
    ['low_score', 2, 4, 24.5],
    ['negative_comment', 1, 4, 30],
    ['score_or_comment', 2, 4, 19.5],
    ['cancellation', 2, 4, 1.5],
    // 30, 1 and 2.
    ['any', 3, 4, 2],
  ])
})

it.each([
  [{}, true],
  [{ loss: 'unknown' }, false],
  [{ loss: 'unknown', reason: 'price' }, true],
  [{ loss: null, reasonAt: 1 }, true],
  [{ loss: 'pause' }, false],
  // Whose card failed has not left for the reason once given.
  [{ loss: 'involuntary', reason: 'price' }, false],
] as const)('knows who left for a reason: %j', (changes, expected) => {
  expect(leftForAReason(left(changes))).toBe(expected)
})

it('is unknown when nobody left', () => {
  for (const { said, daysBefore } of earlyWarnings([])) {
    expect([said.rate, daysBefore]).toEqual([null, null])
  }
})
