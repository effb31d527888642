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
import type { Probe } from './probe'
import { pt } from './pt'
import { sv } from './sv'
import { zh } from './zh'

export const PROBES: ReadonlyMap<string, readonly Probe[]> = new Map(
  Object.entries({ da, de, en, es, fi, fr, it, ja, nl, no, pt, sv, zh }),
)
