import type { SignalRules } from '../worded'
import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { no } from './no'
import { sv } from './sv'

/** Languages whose signals can be read. A new one is a file beside `en.ts` and a line here. */
export const SIGNAL_RULES: ReadonlyMap<string, SignalRules> = new Map(
  Object.entries({ da, de, en, es, fr, no, sv }),
)
