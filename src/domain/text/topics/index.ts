import { enTopics } from './en'
import type { Topics } from './topics'

/** Languages whose topics are listed. A new one is a file beside `en.ts` and a line here. */
export const TOPICS: ReadonlyMap<string, Topics> = new Map([['en', enTopics]])
