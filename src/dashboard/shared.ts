import type { ReasonSummary } from '../services/summaries/reasons'
import type { KeywordsSummary } from '../services/summaries/keywords'
import type { ScoreSummary } from '../services/summaries/scores'
import { isShareable } from '../domain/privacy/small-groups'

/** What of a page's data may be read by people outside: no group of a few, nothing of a person. */

export const shareableScores = <T extends { summary: ScoreSummary }>(scores: readonly T[]): T[] =>
  scores.filter(({ summary }) => {
    const counts = summary.bands.map(({ count }) => count)
    return counts.some((count) => count > 0) && counts.every(isShareable)
  })

export const shareableKeywords = (summary: KeywordsSummary): KeywordsSummary => ({
  ...summary,
  top: summary.top.filter(
    ({ mentioned, negative }) => isShareable(mentioned.k) && isShareable(negative),
  ),
  rising: summary.rising.filter(({ now, before }) => isShareable(now) && isShareable(before)),
})

export const shareableReasons = (reasons: readonly ReasonSummary[]): ReasonSummary[] =>
  reasons.filter(
    ({ given, customersLost }) => isShareable(given.k) && isShareable(customersLost),
  )

/** Figures keep their words and lose their ways in: behind each stand rows, which are members'. */
export const withoutLinks = (html: string): string =>
  html.replaceAll(/<a [^<>]*>/g, '<span>').replaceAll('</a>', '</span>')
