import type { Sentiment } from '../sentiment'
import type { NamedSpan, Span } from '../span'
import type { Theme } from '../themes/find-themes'
import type { WordedSlug } from './worded'

/** What kind of score the answer came with: NPS 0–6 is low, 9–10 high. */
export type ScoreBand = 'low' | 'middle' | 'high'

/** What has been read of an answer, for signals to judge. */
export interface SignalFacts {
  text: string
  /** Spans of its sentences. */
  sentences: readonly Span[]
  words: number
  sentiment: Sentiment | null
  /** What speaks for and against, by place in the text. */
  evidence: readonly (Span & { weight: number })[]
  themes: readonly Theme[]
  /** Names of the workspace's competitors in the text. */
  competitors: readonly NamedSpan[]
  score: ScoreBand | null
  /** Where the words of a signal stand, those that are denied left out. */
  worded: (slug: WordedSlug) => Span[]
}

/** How loudly an answer speaks for (> 0) or against, in strengths of the lexicon: "good" is 2. */
export const loudness = (evidence: SignalFacts['evidence']): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0)

/** Something in an answer a person should know of or act on. */
export interface Signal {
  slug: string
  name: string
  meaning: string
  /** Where it shows; nothing where it does not. */
  find: (facts: SignalFacts) => (Span | NamedSpan)[]
}
