import { describe, expect, it } from 'vitest'
import { LEXICONS } from '../../../src/domain/text/lexicons'
import { findOpinions } from '../../../src/domain/text/opinions'
import { readTokens } from '../../../src/domain/text/reading'
import { scoreSentiment } from '../../../src/domain/text/sentiment'
import { splitTokens } from '../../../src/domain/text/tokens'

function read(text: string) {
  const lexicon = LEXICONS.get('en')
  const tokens = readTokens(splitTokens(text), 'en')
  return { tokens, opinions: lexicon ? findOpinions(tokens, lexicon) : [] }
}

const score = (text: string) => scoreSentiment(read(text).opinions).score
function evidence(text: string) {
  const { tokens, opinions } = read(text)
  return opinions.map(({ first, last, weight }) => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
    return [text.slice(start, end), weight] as const
  })
}

describe('sentiment of English by its lexicon alone', () => {
  it('squashes the sum of the opinions', () => {
    // good 2: 2 / √(2² + 15) = 0.459; good and great 2 + 3: 5 / √(5² + 15) = 0.791.
    expect(score('good')).toBeCloseTo(0.459, 3)
    expect(score('good and great')).toBeCloseTo(0.791, 3)
    expect(score('slow')).toBeCloseTo(-0.459, 3)
  })

  it.each([
    ['very good', 'good'],
    ['extremely slow', 'slow'],
    ['terribly slow', 'slow'],
  ])('finds "%s" stronger than "%s"', (stronger, plain) => {
    expect(Math.abs(score(stronger))).toBeGreaterThan(Math.abs(score(plain)))
  })

  it('finds "slightly slow" weaker than "slow"', () => {
    expect(score('slightly slow')).toBeGreaterThan(score('slow'))
  })

  it.each([
    // −0.75 of recommend (2); the span begins at the negator.
    ["I wouldn't recommend it", [["wouldn't recommend", -1.5]]],
    // "really" strengthens only the next word, so nothing here.
    ['not really all that good', [['not really all that good', -1.5]]],
    // A refusal of something neutral is −1, and shows what is refused.
    ["the page won't open", [["won't open", -1]]],
    // A denied complaint is a quarter of praise.
    ['it is never slow', [['never slow', 0.5]]],
    ['not only good', [['good', 2]]],
    ['no, good', [['good', 2]]],
  ])('reads the negation in "%s"', (text, found) => {
    expect(evidence(text)).toEqual(found)
  })

  it('lets the part after "but" count more', () => {
    // great 3 × 0.5, slow −2 × 1.4.
    expect(evidence('great but slow')).toEqual([
      ['great', 1.5],
      ['slow', -2.8],
    ])
    expect(score('slow but great')).toBeGreaterThan(score('great and slow'))
  })

  it('lets a sentence that begins with "but" answer the one before', () => {
    expect(evidence('It is great. \nBut it is slow.')).toEqual([
      ['great', 1.5],
      ['slow', -2.8],
    ])
  })

  it('weighs down what follows "although" until the next pause', () => {
    expect(evidence('Although it is great, it is slow')).toEqual([
      ['great', 1.5],
      ['slow', -2],
    ])
  })

  it('reads drawn-out words as emphasis, and shouting', () => {
    // As for "very": good 2 × 1.5, so 2 × 1 through "so".
    expect(evidence('it is goooood')).toEqual([['goooood', 3]])
    expect(evidence('soooo good')).toEqual([['good', 3]])
    expect(evidence('loooove it')[0]?.[1]).toBe(1.5 * (evidence('love it')[0]?.[1] ?? 0))
    expect(score('SLOW')).toBe(score('slow'))
  })

  it('reads typographic and missing apostrophes alike', () => {
    expect(score('it doesn’t work')).toBe(score("it doesn't work"))
    expect(score('it wont open')).toBe(score("it won't open"))
  })

  it.each([
    'No problems so far',
    "I can't wait for the next release",
    'Nothing to complain about',
    "It's a must have",
    'Couldn’t be better',
  ])('reads the praise in "%s"', (text) => {
    expect(score(text)).toBeGreaterThan(0.1)
  })

  it.each([
    'It does not work',
    'What a waste of money',
    'Support could be better',
    'I am fed up with it',
    'Still waiting for an answer',
    'Was great, however it is now unusable',
  ])('reads the complaint in "%s"', (text) => {
    expect(score(text)).toBeLessThan(-0.1)
  })
})
