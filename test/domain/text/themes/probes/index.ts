import { da } from './da'
import { en } from './en'
import { no } from './no'
import type { Probe } from './probe'
import { sv } from './sv'

export const PROBES: ReadonlyMap<string, readonly Probe[]> = new Map(
  Object.entries({ da, en, no, sv }),
)
