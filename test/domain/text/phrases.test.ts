import { describe, expect, it } from 'vitest'
import { findPhrases } from '../../../src/domain/text/phrases'
import { splitTokens } from '../../../src/domain/text/tokens'
import { TOPICS } from '../../../src/domain/text/topics'

/** How often the lists of a language are asked while the phrases of a text are found. */
function countLookups(text: string, language: string): number {
  const topics = TOPICS.get(language)
  if (!topics) throw new Error(`no topics of ${language}`)
  let asked = 0
  const counted = {
    ...topics,
    find: (word: string) => {
      asked += 1
      return topics.find(word)
    },
  }
  findPhrases(text, splitTokens(text), counted)
  return asked
}

describe('findPhrases', () => {
  it.each([
    ['en', 'the battery life of my phone logs me out, '],
    ['en', 'battery '],
    ['es', 'la calidad de la comida de '],
    ['de', 'Die App loggt mich ständig aus '],
  ])('asks the lists once a word, however long the text: %s "%s"', (language, piece) => {
    const words = piece.trim().split(' ').length
    for (const times of [1, 10, 1000]) {
      expect(countLookups(piece.repeat(times), language)).toBe(words * times)
    }
  })

  it('makes no name of more than four words', () => {
    const text = 'battery '.repeat(9)
    const topics = TOPICS.get('en')
    const phrases = topics ? findPhrases(text, splitTokens(text), topics) : []
    expect(phrases.map(({ first, last }) => last - first + 1)).toEqual([4, 4, 1])
  })
})
