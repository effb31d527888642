import type { Keyword } from '../keyword'
import type { Sentiment } from '../sentiment'
import type { TextTags } from '../tag'
import type { Theme } from '../themes/find-themes'
import { isCalled } from './learn-words'
import type { Label } from './leaning'

/** What a person said of one tag of one answer; it holds for that answer through every re-tag. */
export type TagCorrection =
  | { field: 'sentiment'; value: ''; verdict: Label }
  | { field: 'keyword' | 'theme'; value: string; verdict: 'present' | 'absent' }

/** Corrections of one answer at most. */
export const MAX_CORRECTIONS = 50

/** A mood somebody named without saying how much. */
const SCORES: Record<Label, number> = { negative: -0.5, neutral: 0, positive: 0.5 }

/** Tags as people corrected them. */
export const applyCorrections = <Tags extends TextTags>(
  tags: Tags,
  corrections: readonly TagCorrection[],
): Tags => corrections.reduce(applyOne, tags)

function applyOne<Tags extends TextTags>(tags: Tags, correction: TagCorrection): Tags {
  switch (correction.field) {
    case 'sentiment':
      return { ...tags, sentiment: correctSentiment(tags.sentiment, correction.verdict) }
    case 'keyword':
      return { ...tags, keywords: correctKeyword(tags.keywords, correction) }
    case 'theme':
      return { ...tags, themes: correctTheme(tags, correction) }
    default:
      return correction satisfies never
  }
}

const correctSentiment = (sentiment: Sentiment | null, label: Label): Sentiment =>
  sentiment?.label === label ? sentiment : { label, score: SCORES[label] }

function correctKeyword(
  keywords: readonly Keyword[],
  { value, verdict }: TagCorrection,
): Keyword[] {
  const others = keywords.filter((keyword) => !isCalled(keyword, value))
  if (verdict === 'absent') return others
  return [...keywords, ...(others.length < keywords.length ? [] : [{ word: value, sentiment: 0 as const }])]
}

const SIGNS: Record<Label, -1 | 0 | 1> = { negative: -1, neutral: 0, positive: 1 }

/** A theme somebody named is spoken of as the whole answer is; where, nobody said. */
function correctTheme(
  { themes, sentiment }: Pick<TextTags, 'themes' | 'sentiment'>,
  { value, verdict }: TagCorrection,
): Theme[] {
  const others = themes.filter(({ theme }) => theme !== value)
  if (verdict === 'absent') return others
  if (others.length < themes.length) return themes
  const said = SIGNS[sentiment?.label ?? 'neutral']
  return [...themes, { theme: value, sentiment: said, evidence: [] }]
}
