import type { StoredTags } from '../surveys/response'

/**
 * Tags without the words they were read from: what a comment was counted as stays, the keywords and where
 * anything stood in it go. It is counted among the comments still.
 */
export function eraseTags(tags: StoredTags | null): StoredTags | null {
  if (tags === null) return null
  const { corrected: _corrected, ...rest } = tags
  return {
    ...rest,
    keywords: [],
    themes: (tags.themes ?? []).map((theme) => ({ ...theme, evidence: [] })),
    signals: (tags.signals ?? []).map((signal) => ({
      ...signal,
      // The names of competitors are the workspace's own words.
      evidence: signal.evidence.flatMap((piece) => ('name' in piece ? [{ start: 0, end: 0, name: piece.name }] : [])),
    })),
    evidence: [],
    isErased: true,
  }
}

