import type { SignalRules } from '../worded'
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

/** Languages whose signals can be read. A new one is a file beside `en.ts` and a line here. */
export const SIGNAL_RULES: ReadonlyMap<string, SignalRules> = new Map(
  Object.entries({ da, de, en, es, fi, fr, it, ja, nl, no, pt, sv, zh }),
)
