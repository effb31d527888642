import { da } from './da'
import { de } from './de'
import { buildEnglish } from './en'
import { es } from './es'
import { fi } from './fi'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import type { Lexicon } from './lexicon'
import { nl } from './nl'
import { no } from './no'
import { pt } from './pt'
import { buildLexicon, type LexiconSource } from './source'
import { sv } from './sv'
import { zh } from './zh'

/** Languages whose opinions can be read. A new one is a file beside `sv.ts` and a line here. */
const SOURCES = new Map<string, LexiconSource>(
  Object.entries({ da, de, es, fi, fr, it, ja, nl, no, pt, sv, zh }),
)

const built = new Map<string, Lexicon>()

/** Lexicons by language, each built when it is first asked for. */
export const LEXICONS = {
  languages: ['en', ...SOURCES.keys()],

  get(language: string): Lexicon | undefined {
    const known = built.get(language)
    const source = SOURCES.get(language)
    if (known || !(source || language === 'en')) return known
    const lexicon = source ? buildLexicon(source) : buildEnglish()
    built.set(language, lexicon)
    return lexicon
  },
}
