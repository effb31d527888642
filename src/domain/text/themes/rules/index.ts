import type { ThemeRules } from '../theme'
import { en } from './en'

/** Languages whose themes can be read. A new one is a file beside `en.ts` and a line here. */
export const THEME_RULES: ReadonlyMap<string, ThemeRules> = new Map([['en', en]])
