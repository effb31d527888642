import type { ThemeRules } from '../theme'
import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fi } from './fi'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { nl } from './nl'
import { no } from './no'
import { pt } from './pt'
import { sv } from './sv'
import { zh } from './zh'

/** Languages whose themes can be read. A new one is a file beside `en.ts` and a line here. */
export const THEME_RULES: ReadonlyMap<string, ThemeRules> = new Map(
  Object.entries({ da, de, en, es, fi, fr, it, ja, nl, no, pt, sv, zh }),
)
