import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../src/domain/text/keyword'
import { tagText } from '../../../src/domain/text/tag'

const PIECES = "not but very good crash app log in 客服 カス แอป 😡 :( , . ' - @ [ 0/10".split(' ')

const english = (text: string) => tagText(text, { locale: 'en' })
const keywords = (text: string, locale: string | null = 'en') =>
  tagText(text, { locale }).keywords.map(keyOf)

describe('tagText', () => {
  it.each([
    ['the export keeps crashing and support was slow', 'negative', ['export', 'crash', 'support']],
    ['The app crashes every time I log in.', 'negative', ['app', 'crash', 'login']],
    ['Great product!', 'positive', ['product']],
    ['Love it 😍', 'positive', []],
    ['It never works', 'negative', []],
    ['not bad at all', 'positive', []],
    ['could be worse', 'positive', []],
    ["The support team isn't helpful", 'negative', ['support']],
    ['I wanted to love it but it is too complicated', 'negative', ['complicated']],
    ['Too slow and expensive', 'negative', ['slow', 'expensive']],
    ['Easy to use, but way too expensive', 'negative', ['easy', 'expensive']],
    ['Please add dark mode', 'neutral', ['dark mode']],
    ['It would be great to have an Excel export', 'neutral', ['excel export']],
    ['I only use it once a month', 'neutral', []],
    ['I keep getting logged out', 'negative', ['logout']],
    ["I can't export my data to CSV", 'negative', ['export', 'data', 'csv']],
    ['Customer service never answered', 'negative', ['customer service', 'answer']],
    ['The mobile app and bank sync freeze', 'negative', ['mobile app', 'bank sync', 'freeze']],
    ['My account was charged twice', 'negative', ['account', 'charge']],
    ['Setup was a breeze, thank you', 'positive', ['setup']],
    ['Not worth the money', 'negative', ['money']],
    ["I'm switching to a competitor", 'negative', ['competitor']],
    ["can't complain", 'positive', []],
    ['it is ok', 'neutral', []],
  ])('reads "%s" as %s about %j', (text, label, words) => {
    expect(english(text).sentiment?.label).toBe(label)
    expect(keywords(text)).toEqual(words)
  })

  it.each(['No', 'no.', 'None', 'Nothing', 'n/a', 'No comment', 'No thanks', "I don't know"])(
    'takes "%s" for no opinion',
    (text) => {
      expect(english(text).sentiment?.label).toBe('neutral')
    },
  )

  it.each(['', '   ', '...', 'https://example.com', '\ud800'])('knows nothing of %j', (text) => {
    expect(english(text)).toEqual({
      version: 5,
      language: null,
      sentiment: null,
      keywords: [],
      themes: [],
      signals: [],
      evidence: [],
    })
  })

  it('does not read other languages with English rules', () => {
    // "problem" is an opinion in English; of Polish and Turkish no lexicon says so.
    expect(tagText('To jest problem, ale nie nasz', { locale: 'pl' })).toMatchObject({
      language: 'pl',
      sentiment: null,
      themes: [],
      signals: [],
      evidence: [],
    })
    expect(tagText('Bu bir problem ama çok da değil', { locale: 'en' })).toMatchObject({
      language: 'tr',
      sentiment: null,
    })
  })

  it.each([
    ['👍', 'positive'],
    ['😡😡', 'negative'],
    ['10/10', 'positive'],
    [':(', 'negative'],
  ])('reads %s without a language', (text, label) => {
    const { language, sentiment } = tagText(text, { locale: null })
    expect(language).toBeNull()
    expect(sentiment?.label).toBe(label)
  })

  it('gives the place of its evidence in the text as it was written', () => {
    const text = 'I wouldn’t recommend it 😡'
    const spans = english(text).evidence.map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(['wouldn’t recommend', '😡'])
  })

  it('reads the first 4,000 code points', () => {
    // An emoji is one code point of two units: 3,999 of them and a blank leave no room.
    expect(keywords(`${'😀'.repeat(3999)} crash`)).toEqual([])
    expect(keywords(`${'😀'.repeat(3994)} crash`)).toEqual(['crash'])
    expect(english('slow '.repeat(20_000))).toEqual(english('slow '.repeat(800)))
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    // Any UTF-16 units, lone surrogates among them.
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(' ')),
  )
  const anyLocale = fc.option(fc.oneof(fc.constantFrom('en', 'sv-SE', 'zh', 'nb_NO'), fc.string()))

  it('keeps its ranges for any text and locale', () => {
    fc.assert(
      fc.property(anyText, anyLocale, (text, locale) => {
        const tags = tagText(text, { locale })
        expect(Math.abs(tags.sentiment?.score ?? 0)).toBeLessThanOrEqual(1)
        expect(tags.keywords.length).toBeLessThanOrEqual(5)
        expect(new Set(tags.keywords.map(({ word }) => word)).size).toBe(tags.keywords.length)
        for (const { word } of tags.keywords) {
          expect(word).toBe(word.toLowerCase())
          expect(word.length).toBeGreaterThan(0)
          expect(word.length).toBeLessThanOrEqual(40)
        }
        for (const { start, end, weight } of tags.evidence) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(weight).not.toBe(0)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tagText(text, { locale: 'en' })).toEqual(tagText(text, { locale: 'en' }))
      }),
    )
  })
})
