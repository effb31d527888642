import type { ThemeRules } from '../theme'
import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { nl } from './nl'
import { no } from './no'
import { pt } from './pt'
import { sv } from './sv'

/** Languages whose themes can be read. A new one is a file beside `en.ts` and a line here. */
export const THEME_RULES: ReadonlyMap<string, ThemeRules> = new Map(
  Object.entries({ da, de, en, es, fr, it, nl, no, pt, sv }),
)
