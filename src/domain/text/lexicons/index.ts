import { en } from './en'
import type { Lexicon } from './lexicon'

/** Languages whose opinions can be read. A new one is a file beside `en.ts` and a line here. */
export const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', en]])
