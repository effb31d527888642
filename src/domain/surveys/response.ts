import { groupBy } from '../group-by'
import { keyOf } from '../text/keyword'
import type { TagCorrection } from '../text/learning/corrections'
import type { TextTags } from '../text/tag'

/** How sure we are who answered: signed identity, an id anyone could type, or nobody known. */
export type Trust = 'verified' | 'claimed' | 'anonymous'

/** What answers are found by. */
export type TagKind = 'keyword' | 'theme' | 'signal' | 'label' | 'competitor'

/** What tagging found, kept with the response so that its reasons can be shown. */
export interface StoredTags extends TextTags {
  /** What people said of these tags; it is in them already, and is applied again to new ones. */
  corrected?: TagCorrection[]
  /** The words were erased with their person; what they were counted as is left. */
  isErased?: true
}

/** Themes of an answer as they are told; none of those that were tagged before there were any. */
export function themesOf(tags: StoredTags | null): TextTags['themes'] {
  const themes = (tags as Partial<TextTags> | null)?.themes ?? []
  if (themes.every(({ told }) => told === undefined)) return themes
  return [...groupBy(themes, ({ told, theme }) => told ?? theme)].map(([theme, those]) => ({
    theme,
    sentiment: signOf(those),
    evidence: those.flatMap(({ evidence }) => evidence),
  }))
}

/** Keywords of an answer as they are told: what is counted, each once. */
export function keywordsOf(tags: StoredTags | null): { keyword: string; sentiment: -1 | 0 | 1 }[] {
  const keywords = tags?.keywords ?? []
  return [...groupBy(keywords, keyOf)].map(([keyword, those]) => ({ keyword, sentiment: signOf(those) }))
}

const signOf = (said: readonly { sentiment: -1 | 0 | 1 }[]): -1 | 0 | 1 => {
  const sum = said.reduce((total, { sentiment }) => total + sentiment, 0)
  return sum > 0 ? 1 : sum < 0 ? -1 : 0
}

/** Signals of an answer; none of those that were tagged before there were any. */
export const signalsOf = (tags: StoredTags | null): TextTags['signals'] => (tags as Partial<TextTags> | null)?.signals ?? []

/** Competitors of the workspace's list that an answer names, each once. */
export const competitorsOf = (tags: StoredTags | null): string[] => [
  ...new Set(
    signalsOf(tags).flatMap(({ evidence }) =>
      evidence.flatMap((piece) => ('name' in piece ? piece.name : [])),
    ),
  ),
]
