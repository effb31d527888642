import { describe, expect, it } from 'vitest'
import { splitTokens } from '../../../src/domain/text/tokens'

const tokens = (text: string) => splitTokens(text).map(({ kind, text }) => `${kind} ${text}`)

describe('splitTokens', () => {
  it('tells words, signs and breaks apart', () => {
    expect(tokens("The app’s slow, isn't it? 😡")).toEqual([
      'word the',
      'word app',
      'word slow',
      'pause ,',
      "word isn't",
      'word it',
      'stop ?',
      'emoji 😡',
    ])
  })

  it('skips addresses, names and placeholders', () => {
    expect(tokens('see https://example.com/a(b) @acme [email] ok')).toEqual(['word see', 'word ok'])
  })

  it.each([
    ['great:)', ['word great', 'emoji :)']],
    ['<3 it', ['emoji <3', 'word it']],
    ['10/10', ['emoji 10/10']],
    ['10/10/2026', ['word 10', 'word 10', 'word 2026']],
    ['at 1:3', ['word at', 'word 1', 'pause :', 'word 3']],
    ['Note:Done', ['word note', 'pause :', 'word done']],
  ])('knows an emoticon when it sees one in "%s"', (text, found) => {
    expect(tokens(text)).toEqual(found)
  })

  it('composes letters and keeps the places of the text as written', () => {
    const text = 'cafe\u0301 İstanbul'
    const found = splitTokens(text)
    expect(found.map((token) => token.text)).toEqual(['caf\u00e9', 'i\u0307stanbul'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '))
  })
})
