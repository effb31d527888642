import { en } from './en'
import type { Probe } from './probe'

export const PROBES: ReadonlyMap<string, readonly Probe[]> = new Map([['en', en]])
