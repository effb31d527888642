import { describe, expect, it } from 'vitest'
import { de } from '../../../../src/domain/text/lexicons/de'
import { es } from '../../../../src/domain/text/lexicons/es'
import { fi } from '../../../../src/domain/text/lexicons/fi'
import { fr } from '../../../../src/domain/text/lexicons/fr'
import { it as italian } from '../../../../src/domain/text/lexicons/it'
import { ja } from '../../../../src/domain/text/lexicons/ja'
import { indexWords } from '../../../../src/domain/text/lexicons/lexicon'
import { nl } from '../../../../src/domain/text/lexicons/nl'
import { pt } from '../../../../src/domain/text/lexicons/pt'
import { sv } from '../../../../src/domain/text/lexicons/sv'
import { zh } from '../../../../src/domain/text/lexicons/zh'

const SOURCES = { de, es, fi, fr, it: italian, ja, nl, pt, sv, zh }

describe('a lexicon', () => {
  it.each(Object.entries(SOURCES))('gives each word of %s one strength', (_, source) => {
    const strengths = new Map<string, number>()
    const twice: string[] = []
    for (const lists of [source.verbs ?? {}, source.words].flat()) {
      for (const [word, strength] of indexWords(lists)) {
        // A 0 takes back what an ending would say: よく is "often".
        if (strength === 0) continue
        if ((strengths.get(word) ?? strength) !== strength) twice.push(word)
        strengths.set(word, strength)
      }
    }
    expect(twice).toEqual([])
  })
})
