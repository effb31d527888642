import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fi } from './fi'
import { fr } from './fr'
import { it } from './it'
import { nl } from './nl'
import { no } from './no'
import { pt } from './pt'
import { sv } from './sv'
import type { WrittenTexts } from './written'

/** Texts written for this project, by language. */
export const WRITTEN: ReadonlyMap<string, WrittenTexts> = new Map(
  Object.entries({ da, de, en, es, fi, fr, it, nl, no, pt, sv }),
)
