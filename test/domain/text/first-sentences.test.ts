import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tagText } from '../../../src/domain/text/tag'
import { describeFirstSentences, FIRST_SENTENCES, NOT_YET } from '../../../training/first-sentences'

const ROWS = FIRST_SENTENCES.flatMap(({ label, texts }) =>
  Object.entries(texts).map(([language, text]) => [language, text, label] as const),
)

describe('the sentences a reader tries first', () => {
  it.each(ROWS.filter(([, text]) => !NOT_YET.has(text)))('in %s: %j is %s', (locale, text, label) => {
    expect(tagText(text, { locale })).toMatchObject({ language: locale, sentiment: { label } })
  })

  it('names no sentence as wrong that is right, or that nobody tries', () => {
    const wrong = ROWS.filter(
      ([locale, text, label]) => tagText(text, { locale }).sentiment?.label !== label,
    )
    expect([...NOT_YET].sort()).toEqual(wrong.map(([, text]) => text).sort())
  })

  it('are told of in the card, with those that are tagged otherwise', () => {
    expect(readFileSync('docs/text-card.md', 'utf8')).toContain(describeFirstSentences())
  })
})
