import type { TextTags } from './tag'

/** Topics that are told as another one, by what they are counted under themselves. */
export interface Merges {
  keyword: ReadonlyMap<string, string>
  theme: ReadonlyMap<string, string>
}

export const NO_MERGES: Merges = { keyword: new Map(), theme: new Map() }

/** Nobody merges so often, and what leads in a circle ends. */
const LONGEST_CHAIN = 20

/** What a topic is told as in the end: one that is merged may be merged again. */
export function toldAs(merges: ReadonlyMap<string, string>, topic: string): string {
  let told = topic
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    const next = merges.get(told)
    if (next === undefined) break
    told = next
  }
  return told
}

/**
 * Tags with their topics told as a workspace says. What a topic is by itself stays beside it, so that
 * another saying changes only how it is told.
 */
export const tellAs = <Tags extends TextTags>(tags: Tags, merges: Merges): Tags => ({
  ...tags,
  keywords: tags.keywords.map(({ told: _, ...keyword }) => {
    const own = keyword.key ?? keyword.word
    const told = toldAs(merges.keyword, own)
    return told === own ? keyword : { ...keyword, told }
  }),
  // Tags of long ago have none.
  themes: (tags.themes ?? []).map(({ told: _, ...theme }) => {
    const told = toldAs(merges.theme, theme.theme)
    return told === theme.theme ? theme : { ...theme, told }
  }),
})
