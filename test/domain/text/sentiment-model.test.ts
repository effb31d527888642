import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentimentFeatures } from '../../../src/domain/text/sentiment/features'
import { chances } from '../../../src/domain/text/sentiment/model'
import { readSentiment } from '../../../src/domain/text/sentiment/read'
import { stanceOf } from '../../../src/domain/text/sentiment/stance'
import { BUCKETS, WEIGHTS } from '../../../src/domain/text/sentiment/weights'
import { tagText } from '../../../src/domain/text/tag'
import { splitTokens } from '../../../src/domain/text/tokens'
import { decodeWeights } from '../../../src/domain/text/weights'

const label = (text: string, locale: string) => tagText(text, { locale }).sentiment?.label

describe('sentiment in every language', () => {
  it.each([
    ['en', 'The soup was lukewarm and the bread rock hard', 'negative'],
    ['sv', 'Går sönder varje gång, ingen bryr sig', 'negative'],
    ['da', 'Virker stadig ikke efter tre henvendelser', 'negative'],
    ['no', 'Rommet luktet mugg', 'negative'],
    ['fi', 'Kaikki sujui kuin rasvattu', 'positive'],
    ['de', 'Lief von Anfang an wie am Schnürchen', 'positive'],
    ['nl', 'De deur klemt en de kraan lekt', 'negative'],
    ['fr', 'On a passé un super moment', 'positive'],
    ['es', 'Se cae a cada rato y nadie responde', 'negative'],
    ['pt', 'Trava toda hora e ninguém responde', 'negative'],
    ['it', 'Si impalla di continuo', 'negative'],
    ['zh', '用了三天就开不了机', 'negative'],
    ['ja', '三日で電源が入らなくなった', 'negative'],
  ])('reads %s: "%s" as %s', (locale, text, expected) => {
    expect(label(text, locale)).toBe(expected)
  })

  it.each([
    ['en', 'How do I change my address?'],
    ['de', 'Wir sind zu viert in der Abteilung'],
    ['sv', 'Vi är tre personer på kontoret'],
    ['fr', 'Je passe par le site une fois par semaine'],
    ['zh', '我每个月用一次'],
    ['ja', '週に一回使っています'],
  ])('takes a fact or a question for neutral in %s: "%s"', (locale, text) => {
    expect(label(text, locale)).toBe('neutral')
  })
})

describe('what a sentiment was read from', () => {
  it('parts all that was said in shares', () => {
    const { evidence } = tagText('Great app, but support is slow', { locale: 'en' })
    expect(evidence.length).toBeGreaterThanOrEqual(2)
    const sum = evidence.reduce((all, { share = 0 }) => all + share, 0)
    expect(sum).toBeCloseTo(1, 1)
  })

  it('says how sure it is', () => {
    const sure = tagText('Terrible service, never again', { locale: 'en' }).sentiment
    const unsure = tagText('It has its moments', { locale: 'en' }).sentiment
    expect(sure?.confidence).toBeGreaterThan(unsure?.confidence ?? 1)
    expect(unsure?.confidence).toBeGreaterThanOrEqual(1 / 3)
  })
})

describe('the stance of words to the score beside them', () => {
  const says = (label: 'negative' | 'neutral' | 'positive') => ({ score: 0, label })

  it.each([
    ['low', 'negative', 'agrees'],
    ['low', 'positive', 'contradicts'],
    ['high', 'positive', 'agrees'],
    ['high', 'negative', 'contradicts'],
    ['high', 'neutral', 'unclear'],
    ['middle', 'negative', 'unclear'],
  ] as const)('%s and %s: %s', (score, label, stance) => {
    expect(stanceOf(score, says(label))).toBe(stance)
  })

  it('is unclear without a score or without a sentiment', () => {
    expect(stanceOf(null, says('negative'))).toBe('unclear')
    expect(stanceOf('low', null)).toBe('unclear')
  })

  it('leaves the sentiment as the words have it', () => {
    const text = 'Love it, works perfectly'
    const alone = tagText(text, { locale: 'en', score: null }).sentiment
    expect(tagText(text, { locale: 'en', score: 'low' }).sentiment).toEqual(alone)
  })
})

describe('the sentiment model', () => {
  it('has learned of both sides in a good part of its features', () => {
    const weights = decodeWeights(WEIGHTS, BUCKETS, 2)
    const share = (is: (weight: number) => boolean) => weights.filter(is).length / weights.length
    expect(share((weight) => weight > 0)).toBeGreaterThan(0.05)
    expect(share((weight) => weight < 0)).toBeGreaterThan(0.05)
    expect(share((weight) => Math.abs(weight) > 7)).toBe(0)
  })

  it('is the one that the card tells of', () => {
    const file = readFileSync('src/domain/text/sentiment/weights.ts')
    const fingerprint = createHash('sha256').update(file).digest('hex').slice(0, 16)
    expect(readFileSync('docs/text-card.md', 'utf8')).toContain(fingerprint)
  })

  it('gives chances that add up to 1', () => {
    // e⁰ each: a third; e^−1, e^0 and e^1 of 4.086: 0.090, 0.245 and 0.665.
    expect(chances(0, 0)).toEqual([1 / 3, 1 / 3, 1 / 3])
    expect(chances(1, 0).map((chance) => Math.round(chance * 1000))).toEqual([90, 245, 665])
  })

  it('weighs in proportion to the length of a text, and a bounded part of it', () => {
    const count = (words: number) =>
      sentimentFeatures(splitTokens('slowly '.repeat(words)), 'en', BUCKETS).numbers.length
    expect(count(200) / count(100)).toBeCloseTo(2, 1)
    expect(count(4000)).toBe(count(400))
    const signs = (length: number) =>
      sentimentFeatures(splitTokens('慢'.repeat(length)), 'zh', BUCKETS).numbers.length
    expect(signs(2000) / signs(1000)).toBeCloseTo(2, 1)
  })

  it('keeps its ranges for any text, the same each time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'fi', 'zh', 'ja', 'ko', null),
        (text, language) => {
          const tokens = splitTokens(text)
          const read = readSentiment(tokens, [], language)
          expect(readSentiment(tokens, [], language)).toEqual(read)
          if (!read.sentiment) return
          expect(Math.abs(read.sentiment.score)).toBeLessThanOrEqual(1)
          expect(read.sentiment.confidence).toBeGreaterThan(1 / 3 - 1e-9)
          expect(read.sentiment.confidence).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
