import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom, pick } from '../../../../demo/random'
import { adjustSentiment } from '../../../../src/domain/text/learning/adjust-sentiment'
import { BUCKETS, featuresOf } from '../../../../src/domain/text/learning/features'
import { encodedFrom, learnFrom, type Lesson } from '../../../../src/domain/text/learning/learn'
import { type Label, LABELS, leaningOf } from '../../../../src/domain/text/learning/leaning'
import { decodeModel, encodeModel, moved } from '../../../../src/domain/text/learning/model'
import type { Sentiment } from '../../../../src/domain/text/sentiment'

const NEUTRAL: Sentiment = { score: 0, label: 'neutral' }
const POSITIVE: Sentiment = { score: 0.6, label: 'positive' }

const lesson = (text: string, label: Label, sentiment: Sentiment | null = NEUTRAL): Lesson => ({
  text,
  language: 'en',
  sentiment,
  label,
})

const times = (count: number, ...lessons: Lesson[]): Lesson[] =>
  Array.from({ length: count }, () => lessons).flat()

const read = (text: string, lessons: readonly Lesson[], sentiment: Sentiment | null = NEUTRAL) =>
  adjustSentiment(sentiment, text, 'en', learnFrom(lessons))

describe('what a workspace learns of moods', () => {
  it('is heard in other answers that say the same, and in no others', () => {
    const lessons = times(20, lesson('the queue was endless', 'negative'))
    expect(read('again an endless queue', lessons)).toMatchObject({ label: 'negative' })
    expect(read('the parcel is here', times(20, lesson('queue endless', 'negative')))).toBe(NEUTRAL)
  })

  it('takes more than one correction to overrule a clear sentiment', () => {
    const one = [lesson('sick beat', 'negative', POSITIVE)]
    expect(read('sick beat', one, POSITIVE)).toMatchObject({ label: 'positive' })
    expect(read('sick beat', times(30, ...one), POSITIVE)).toMatchObject({ label: 'negative' })
  })

  it('moves the odds of a label by 12 at most, whatever was said how often', () => {
    // e^2.5 = 12.18. Even odds become 12.18 : 1, and 12.18 : 1/12.18 where both move.
    const model = learnFrom(times(2_000, lesson('endless', 'negative', null)))
    const [negative, , positive] = moved([1 / 3, 1 / 3, 1 / 3], featuresOf('endless', 'en'), model)
    expect(negative / positive).toBeLessThanOrEqual(12.19 ** 2)
    // Both against what it is 0.8 sure of: that much is enough.
    expect(read('endless', times(2_000, lesson('endless', 'negative')), POSITIVE)).toMatchObject({
      label: 'negative',
    })
  })

  it('leaves a text of which nothing was learned as it is', () => {
    expect(adjustSentiment(POSITIVE, 'anything', 'en', learnFrom([]))).toBe(POSITIVE)
    expect(adjustSentiment(null, 'anything', 'xx', learnFrom([]))).toBeNull()
  })

  it('speaks of what nothing else can read only when it is sure', () => {
    const lessons = times(20, lesson('kaik hästi', 'positive', null))
    expect(read('kaik hästi', lessons, null)).toMatchObject({ label: 'positive' })
    expect(read('kaik muu oli ka mingil moel', lessons.slice(0, 1), null)).toBeNull()
  })

  it('gives a score that fits its label, and never leaves −1 to 1', () => {
    const words = fc.constantFrom('queue', 'endless', 'great', 'parcel', 'late', 'fine')
    const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '))
    const score = fc.double({ min: -1, max: 1, noNaN: true })
    const sentiment = score.map((each): Sentiment => {
      const label = Math.abs(each) < 0.1 ? 'neutral' : each < 0 ? 'negative' : 'positive'
      return { score: each, label }
    })
    const taught = fc.array(fc.tuple(text, sentiment, fc.constantFrom(...LABELS)), { maxLength: 20 })
    fc.assert(
      fc.property(taught, text, sentiment, (all, said, shipped) => {
        const lessons = all.map(([each, its, label]) => lesson(each, label, its))
        const found = read(said, lessons, shipped)
        if (!found) throw new Error('no sentiment')
        expect(Math.abs(found.score)).toBeLessThanOrEqual(1)
        if (found.label === 'neutral') expect(Math.abs(found.score)).toBeLessThan(0.1)
        else expect(found.score * (found.label === 'positive' ? 1 : -1)).toBeGreaterThanOrEqual(0.1)
      }),
    )
  })

  it('is the same from the same corrections, and kept in 12 KB', () => {
    const random = randomFrom(5)
    const words = Array.from({ length: 3_000 }, (_, i) => `word${i}`)
    const lessons = Array.from({ length: 1_000 }, () =>
      lesson(Array.from({ length: 20 }, () => pick(random, words)).join(' '), pick(random, LABELS)),
    )
    const text = encodedFrom(lessons)
    expect(encodedFrom([...lessons])).toBe(text)
    expect(text).toHaveLength(3 * BUCKETS)
    expect(encodeModel(decodeModel(text))).toBe(text)
  })

  it('weighs a label by what the shipped sentiment leans to', () => {
    // 0.8 for its label; of the other 0.2 two thirds for the neighbour, or by the score of a neutral.
    expect(leaningOf(POSITIVE).map((share) => share.toFixed(3))).toEqual(['0.067', '0.133', '0.800'])
    expect(leaningOf({ score: 0.05, label: 'neutral' })).toEqual([
      expect.closeTo(0.095, 10),
      0.8,
      expect.closeTo(0.105, 10),
    ])
  })
})
