import { describe, expect, it } from 'vitest'
import { applyCorrections, type TagCorrection } from '../../../../src/domain/text/learning/corrections'
import { applyWords, learnWords, NO_WORDS } from '../../../../src/domain/text/learning/learn-words'
import { tagText } from '../../../../src/domain/text/tag'

const said = (value: string, verdict: 'present' | 'absent'): TagCorrection => ({
  field: 'keyword',
  value,
  verdict,
})
const thrice = (correction: TagCorrection) => [correction, correction, correction]

describe('what a workspace learns of keywords', () => {
  it('takes three answers more than say the opposite', () => {
    expect(learnWords([said('team', 'absent'), said('team', 'absent')])).toEqual(NO_WORDS)
    expect(learnWords(thrice(said('team', 'absent')))).toEqual({ hidden: ['team'], named: [] })
    expect(learnWords([...thrice(said('team', 'absent')), said('team', 'present')])).toEqual(NO_WORDS)
    expect(learnWords(thrice(said('dark mode', 'present')))).toEqual({
      hidden: [],
      named: ['dark mode'],
    })
  })

  it('hides a keyword everywhere, and names one wherever it is said', () => {
    const words = { hidden: ['team'], named: ['dark mode', 'board'] }
    const keywords = [{ word: 'team', sentiment: 0 as const }]
    const found = (text: string) => applyWords(keywords, text, 'en', words).map(({ word }) => word)
    expect(found('the team wants a Dark Mode')).toEqual(['dark mode'])
    expect(found('the team has a dark, mode')).toEqual(['dark mode'])
    // Whole words only.
    expect(found('the team sits in the boardroom')).toEqual([])
  })
})

describe('corrections of one answer', () => {
  const tags = tagText('The export is awful', { locale: 'en' })

  it('name another mood with a score that fits it, and keep the score of the same one', () => {
    const to = (verdict: 'negative' | 'neutral' | 'positive') =>
      applyCorrections(tags, [{ field: 'sentiment', value: '', verdict }]).sentiment
    expect(to('negative')).toBe(tags.sentiment)
    expect(to('neutral')).toMatchObject({ score: 0, label: 'neutral' })
    expect(to('positive')).toMatchObject({ score: 0.5, label: 'positive' })
  })

  it('add and remove keywords once, however often they are applied', () => {
    const corrections = [said('export', 'absent'), said('csv', 'present')]
    const once = applyCorrections(tags, corrections)
    expect(once.keywords).toEqual([{ word: 'csv', sentiment: 0 }])
    expect(applyCorrections(once, corrections)).toEqual(once)
  })
})
