import { describe, expect, it } from 'vitest'
import { isFunctionWord } from '../../../src/domain/text/function-words'
import { splitTokens } from '../../../src/domain/text/tokens'
import { wordsOf } from '../../../src/domain/text/unspaced'

const words = (text: string, language: string, known = '') => {
  const list = known.split(' ')
  const isWord = (word: string) => list.includes(word) || isFunctionWord(word, language)
  return wordsOf(splitTokens(text), language, isWord)
}
const texts = (...args: Parameters<typeof words>) => words(...args).map((token) => token.text)

describe('wordsOf', () => {
  it('parts runs of signs by a dictionary, at their places', () => {
    const text = '价格太贵。'
    const found = words(text, 'zh')
    expect(found.map((token) => token.text)).toEqual(['价格', '太', '贵', '。'])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['价格', '太', '贵', '。'])
  })

  it('puts together what the language knows as one word', () => {
    expect(texts('客服没回复', 'zh')).toEqual(['客', '服', '没', '回复'])
    expect(texts('客服没回复', 'zh', '客服')).toEqual(['客服', '没', '回复'])
  })

  it('parts what the language knows as two', () => {
    expect(texts('贵了', 'zh')).toEqual(['贵了'])
    expect(texts('贵了', 'zh', '贵')).toEqual(['贵', '了'])
  })

  it('keeps a row of katakana whole', () => {
    expect(texts('カスタマーサービスが悪い', 'ja')).toEqual(['カスタマーサービス', 'が', '悪い'])
  })

  it('gives the pieces of narrow kana the place of their run', () => {
    const text = 'ｱﾌﾟﾘが落ちる'
    const found = words(text, 'ja')
    expect(found[0]?.text).toBe('アプリ')
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(() => text))
  })

  it('leaves languages with spaces alone', () => {
    const tokens = splitTokens('Die Katze')
    expect(wordsOf(tokens, 'de', () => false)).toBe(tokens)
    expect(wordsOf(tokens, null, () => false)).toBe(tokens)
  })
})
