import { describe, expect, it } from 'vitest'
import { compileOwnRules, type OwnRules } from '../../../../src/domain/text/own/own-rules'
import { tagText } from '../../../../src/domain/text/tag'

const theme = (id: string, terms: string[], examples: string[] = []) => ({ id, terms, examples })

const read = (text: string, rules: Partial<OwnRules>, locale = 'en') => {
  const own = compileOwnRules({ themes: [], competitors: [], ...rules })
  const { themes, signals } = tagText(text, { locale, own })
  return {
    themes: themes.filter(({ theme }) => theme.startsWith('thm_')),
    named: signals
      .filter(({ signal }) => signal === 'competitor_named')
      .flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end))),
  }
}

describe('own themes', () => {
  it.each([
    ['Your roadmaps never hold', ['roadmap'], 1],
    ['The road map is nice', ['roadmap'], 0],
    ['The road map is nice', ['road map'], 1],
    ['Map of the road', ['road map'], 0],
    ['Dashboarding is slow', ['dashboard*'], 1],
    ['Dashboarding is slow', ['dashboard'], 0],
    ['Our Wi-Fi drops', ['wi-fi'], 1],
    ['Anything', ['', ' ', '*', '…'], 0],
  ])('finds in "%s" the terms %j %i times', (text, terms, times) => {
    expect(read(text, { themes: [theme('thm_1', terms)] }).themes).toHaveLength(times)
  })

  it('knows the forms of a word in the language of the answer', () => {
    const themes = [theme('thm_1', ['faktura'])]
    expect(read('Fakturorna kommer alltid för sent', { themes }, 'sv').themes).toHaveLength(1)
  })

  it('tells what is said of them, and where', () => {
    const text = 'The roadmap is great but the dashboard is terrible'
    const themes = [theme('thm_map', ['roadmap']), theme('thm_board', ['dashboard'])]
    expect(read(text, { themes }).themes).toEqual([
      { theme: 'thm_map', sentiment: 1, evidence: [{ start: 4, end: 11 }] },
      { theme: 'thm_board', sentiment: -1, evidence: [{ start: 29, end: 38 }] },
    ])
  })

  it.each([
    ['The PDF export cuts off the last columns', true],
    ['Last columns are missing when I export a PDF', true],
    ['I like the PDF', false],
    ['Export. PDF. Columns. Last.', false],
  ])('compares "%s" with an example: %s', (text, isLike) => {
    const themes = [theme('thm_1', [], ['When exporting to PDF the last columns are cut off'])]
    expect(read(text, { themes }).themes.length > 0).toBe(isLike)
  })
})

describe('own competitors', () => {
  const competitors = ['Linear', 'Acme Desk', 'notion']

  it.each([
    ['Linear is cheaper', ['Linear']],
    ['Growth was linear this year', []],
    ['We use acme desk at work', ['acme desk']],
    ['my notion pages', ['notion']],
    ['Acme is fine', []],
  ])('finds in "%s" %j', (text, names) => {
    expect(read(text, { competitors }).named).toEqual(names)
  })
})
