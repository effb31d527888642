import type { Locale } from '../locales'
import type { Catalogue } from './catalogue'
import { da } from './da'
import { de } from './de'
import { es } from './es'
import { fr } from './fr'
import { sv } from './sv'
import { zh } from './zh'

export const CATALOGUES: Record<Exclude<Locale, 'en'>, Catalogue> = { sv, da, de, fr, es, zh }
