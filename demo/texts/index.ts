import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Language, LanguageTexts } from './language-texts'
import { sv } from './sv'
import { zh } from './zh'

export { type Language, languages, type Mood, moods, type Topic, topics } from './language-texts'

export const textsOf: Record<Language, LanguageTexts> = { en, sv, da, de, fr, es, zh }
