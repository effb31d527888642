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
import type { WrittenTexts } from './written'
import { zh } from './zh'

/** Texts written for this project, by language. */
export const WRITTEN: ReadonlyMap<string, WrittenTexts> = new Map(
  Object.entries({ da, de, en, es, fi, fr, it, ja, nl, no, pt, sv, zh }),
)
