import { describe, expect, it } from 'vitest'
import { describeChange } from '../../src/dashboard/change'
import { headlineOf } from '../../src/domain/metrics/headline'

/** How a kind's figure moved from one histogram to another, over 30 days each. */
function changeOf(
  kind: 'nps' | 'csat',
  before: [number, number][],
  now: [number, number][],
): string {
  const [then, histogram] = [new Map(before), new Map(now)]
  const [headline, previous] = [headlineOf(kind, histogram), headlineOf(kind, then)]
  return describeChange({ kind, headline, previous, histogram }, then, 30)
}

describe('a change', () => {
  it('of a share is told from chance when the intervals stand apart', () => {
    // Wilson: 50 of 100 is 40 to 60 %, 80 of 100 is 71 to 87 %.
    expect(
      changeOf(
        'csat',
        [
          [1, 50],
          [5, 50],
        ],
        [
          [1, 20],
          [5, 80],
        ],
      ),
    ).toBe('Up 30 percentage points on the 30 days before. It is more than chance explains.')
  })

  it('of a share is not, when they overlap', () => {
    expect(
      changeOf(
        'csat',
        [
          [1, 50],
          [5, 50],
        ],
        [
          [1, 51],
          [5, 49],
        ],
      ),
    ).toBe('Down 1 percentage point on the 30 days before. It cannot be told from chance.')
  })

  it('of NPS is judged by the interval of the difference', () => {
    // No passives, hence adjusted, of 103: 196 · √(0.985 / 103) = 19.2 and 196 · √(0.750 / 103) =
    // 16.7 (75.75 − 25.75 = 50 of 103, variance 0.985 − 0.236). 50 ± √(19.2² + 16.7²) = 50 ± 25.4.
    expect(
      changeOf(
        'nps',
        [
          [0, 50],
          [10, 50],
        ],
        [
          [0, 25],
          [10, 75],
        ],
      ),
    ).toMatch(
      /^Up 50 points \(\+25 to \+75\) on the 30 days before\. It is more than chance explains\.$/,
    )
  })

  it('of nothing is level', () => {
    expect(
      changeOf(
        'nps',
        [
          [7, 20],
          [8, 20],
        ],
        [[7, 40]],
      ),
    ).toMatch(/^Level \(−\d+ to \+\d+\) on /)
  })

  it('is not told with fewer than 30 answers on a side', () => {
    expect(changeOf('csat', [[5, 29]], [[5, 100]])).toBe(
      '29 answers in the 30 days before: too few on one side to compare.',
    )
    expect(changeOf('nps', [[5, 100]], [[5, 29]])).toContain('too few on one side')
  })

  it('needs something before, and something now', () => {
    expect(changeOf('nps', [], [[9, 50]])).toBe('No answers in the 30 days before to compare with.')
    expect(changeOf('nps', [[9, 50]], [])).toBe('')
  })
})
