import type { SignalRules } from '../worded'
import { en } from './en'

/** Languages whose signals can be read. A new one is a file beside `en.ts` and a line here. */
export const SIGNAL_RULES: ReadonlyMap<string, SignalRules> = new Map([['en', en]])
