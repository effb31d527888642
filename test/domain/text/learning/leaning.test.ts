import { describe, expect, it } from 'vitest'
import { leaningOf } from '../../../../src/domain/text/learning/leaning'

const rounded = (chances: readonly number[]) => chances.map((chance) => Math.round(chance * 100))

describe('what a shipped sentiment leans to', () => {
  it.each([
    // The score is positive less negative, the confidence the chance of the label.
    [{ label: 'positive', score: 0.5, confidence: 0.6 }, [10, 30, 60]],
    [{ label: 'negative', score: -0.5, confidence: 0.6 }, [60, 30, 10]],
    [{ label: 'neutral', score: 0.1, confidence: 0.5 }, [20, 50, 30]],
  ] as const)('is what the model said of each label: %o', (sentiment, chances) => {
    expect(rounded(leaningOf(sentiment))).toEqual(chances)
  })

  it('is taken to be so sure of what a lexicon alone read', () => {
    expect(rounded(leaningOf({ label: 'positive', score: 0.5 }))).toEqual([7, 13, 80])
    expect(rounded(leaningOf(null))).toEqual([33, 33, 33])
  })

  it('never says that a label cannot be', () => {
    for (const chance of leaningOf({ label: 'positive', score: 1, confidence: 1 })) {
      expect(chance).toBeGreaterThan(0)
    }
  })
})
