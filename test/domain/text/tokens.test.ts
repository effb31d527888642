import { describe, expect, it } from 'vitest'
import { settleDrawnOut, splitTokens } from '../../../src/domain/text/tokens'

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

  it.each([
    ['great:)', ['word great', 'emoji :)']],
    ['<3 it', ['emoji <3', 'word it']],
    ['10/10', ['emoji 10/10']],
    ['10/10/2026', ['word 10', 'word 10', 'word 2026']],
    ['at 1:3', ['word at', 'word 1', 'pause :', 'word 3']],
    ['👍🏽 ❤️', ['emoji 👍🏽', 'emoji ❤️']],
    ['👨‍👩‍👧 ^_^', ['emoji 👨‍👩‍👧', 'emoji ^_^']],
    ['version 2.5, 1,000 users', ['word version', 'word 2.5', 'pause ,', 'word 1,000', 'word users']],
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

  it('reads compatibility forms and unseen marks as plain letters', () => {
    const text = 'ﬁne Ａｐｐ 𝗯𝗮𝗱 in\u00adfo zero\u200bwidth'
    const found = splitTokens(text)
    expect(found.map((token) => token.text)).toEqual(['fine', 'app', 'bad', 'info', 'zerowidth'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '))
  })
})

describe('settleDrawnOut', () => {
  const settled = (text: string, known: string) => {
    const words = new Set(known.split(' '))
    return settleDrawnOut(splitTokens(text), (word) => words.has(word)).map((token) => token.text)
  }

  it.each([
    ['soooo', 'so', ['so']],
    ['goooood', 'good', ['good']],
    ['helloooo', '', ['hello']],
    ['100000 好好好', '', ['100000', '好好好']],
  ])('reads "%s" by what is known', (text, known, found) => {
    expect(settled(text, known)).toEqual(found)
  })
})
