import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/domain/text/language/detect'
import { languageFeatures } from '../../../src/domain/text/language/features'
import { weighSpelling } from '../../../src/domain/text/language/model'
import { BUCKETS, LANGUAGES, WEIGHTS } from '../../../src/domain/text/language/weights'
import { decodeWeights } from '../../../src/domain/text/weights'

const heard = (text: string, hints: { locale?: string; earlier?: string } = {}) =>
  detectLanguage(text.toLowerCase().split(' '), { locale: hints.locale ?? null, ...hints })

describe('the spelling of a language', () => {
  it.each([
    ['en', 'nice staff'],
    ['sv', 'trevlig personal'],
    ['sv', 'jättebra bemötande hela vägen'],
    ['da', 'rigtig dejligt sted'],
    ['da', 'hvorfor virker det aldrig'],
    ['no', 'veldig hyggelige folk'],
    ['no', 'hvorfor virker det aldri'],
    ['fi', 'erittäin huono palvelu'],
    ['de', 'sehr freundliche bedienung'],
    ['nl', 'vriendelijk personeel'],
    ['fr', 'très bon accueil'],
    ['es', 'muy buena atención'],
    ['pt', 'atendimento muito bom'],
    ['it', 'ottima accoglienza'],
    ['pl', 'bardzo dobra obsługa'],
    ['tr', 'çok kötü hizmet'],
    ['id', 'pelayanannya sangat lambat'],
  ])('tells %s in "%s"', (language, text) => {
    expect(heard(text)).toBe(language)
  })

  it.each(['asdfgh', 'qwrtz lkjhg', 'iphone', '12345', 'v2 x86'])('tells nothing in "%s"', (text) => {
    expect(heard(text)).toBeNull()
  })

  it('hears a language that it was not taught as none, or by its letters', () => {
    expect(heard('nem működik a kedvenc alkalmazásom')).toBe('hu')
    expect(heard('bahut achha hai yeh')).toBeNull()
  })

  it('follows what the person wrote before where the text says little', () => {
    expect(heard('ok', { earlier: 'sv' })).toBe('sv')
    expect(heard('ok', { earlier: 'fi', locale: 'fi' })).toBe('fi')
    expect(heard('the room was dirty and cold', { earlier: 'sv' })).toBe('en')
    expect(heard('最高', { earlier: 'ja', locale: 'zh' })).toBe('ja')
  })
})

describe('the spelling model', () => {
  it('has learned something for and against every language', () => {
    const weights = decodeWeights(WEIGHTS, BUCKETS, LANGUAGES.length)
    for (const [column] of LANGUAGES.entries()) {
      const own = weights.filter((_, at) => at % LANGUAGES.length === column)
      expect(own.filter((weight) => weight > 0).length).toBeGreaterThan(200)
      expect(own.filter((weight) => weight < 0).length).toBeGreaterThan(200)
    }
  })

  it('is the one that the card tells of', () => {
    const file = readFileSync('src/domain/text/language/weights.ts')
    const fingerprint = createHash('sha256').update(file).digest('hex').slice(0, 16)
    expect(readFileSync('docs/text-card.md', 'utf8')).toContain(fingerprint)
  })

  it('reads a bounded part of any text', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `word${'abcdefghij'[at % 10]}`)
    expect(languageFeatures(long, BUCKETS).length).toBeLessThan(1600)
    expect(languageFeatures(['a'.repeat(100_000)], BUCKETS).length).toBeLessThan(200)
    expect(languageFeatures(Array.from({ length: 5000 }, () => 'a'), BUCKETS).length).toBeLessThan(1600)
  })

  it('weighs any words without failing, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        const weights = weighSpelling(words)
        for (const weight of weights.values()) expect(Number.isFinite(weight)).toBe(true)
        expect(weighSpelling(words)).toEqual(weights)
      }),
    )
  })
})
