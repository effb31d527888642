import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { nl } from './nl'
import { no } from './no'
import type { Probe } from './probe'
import { pt } from './pt'
import { sv } from './sv'

export const PROBES: ReadonlyMap<string, readonly Probe[]> = new Map(
  Object.entries({ da, de, en, es, fr, it, nl, no, pt, sv }),
)
