import { competitorsOf, keywordsOf, signalsOf, type StoredTags, themesOf } from './response'

/** One counter's change: survey and day it belongs to, what is counted, which one, by how many. */
export interface Count {
  workspaceId: string
  surveyId: string
  measure: Measure
  day: string
  value: string
  count: number
}

/**
 * What is counted per survey and day. A display and its dismissal or first answer count on the day
 * of the display, so that their shares have one base; everything else on the day of the answer.
 */
export type Measure =
  | 'display'
  | 'dismissal'
  | 'answered_display'
  | 'response'
  | 'score'
  | 'reason'
  | 'cause'
  | 'comment'
  | 'sentiment'
  | 'keyword'
  | 'negative_keyword'
  | 'theme'
  | 'negative_theme'
  | 'positive_theme'
  | 'signal'
  | 'competitor'

interface CountedDisplay {
  workspaceId: string
  surveyId: string
  day: string
  dismissedAt: number | null
  responseId: string | null
}

interface CountedResponse {
  workspaceId: string
  surveyId: string
  day: string
  score: number | null
  reason: string | null
  cause: string | null
  comment: string | null
  sentimentLabel: string | null
  tags: StoredTags | null
}

/** Everything a display adds to the counters. Rebuilding is summing this over all displays. */
export function countsOfDisplay(display: CountedDisplay): Count[] {
  const count = counterFor(display)
  return [
    count('display', ''),
    ...(display.dismissedAt === null ? [] : [count('dismissal', '')]),
    ...(display.responseId === null ? [] : [count('answered_display', '')]),
  ]
}

/** Everything a response adds to the counters. Rebuilding is summing this over all responses. */
export function countsOfResponse(response: CountedResponse): Count[] {
  const count = counterFor(response)
  const keywords = keywordsOf(response.tags)
  const themes = themesOf(response.tags)
  return [
    count('response', ''),
    ...(response.score === null ? [] : [count('score', String(response.score))]),
    ...(response.reason === null ? [] : [count('reason', response.reason)]),
    ...(response.cause === null ? [] : [count('cause', response.cause)]),
    ...(response.comment === null && !response.tags?.isErased ? [] : [count('comment', '')]),
    ...(response.sentimentLabel === null ? [] : [count('sentiment', response.sentimentLabel)]),
    ...keywords.map(({ keyword }) => count('keyword', keyword)),
    ...keywords
      .filter(({ sentiment }) => sentiment < 0)
      .map(({ keyword }) => count('negative_keyword', keyword)),
    ...themes.map(({ theme }) => count('theme', theme)),
    ...themes
      .filter(({ sentiment }) => sentiment !== 0)
      .map(({ theme, sentiment }) => count(sentiment < 0 ? 'negative_theme' : 'positive_theme', theme)),
    ...signalsOf(response.tags).map(({ signal }) => count('signal', signal)),
    ...competitorsOf(response.tags).map((name) => count('competitor', name)),
  ]
}

/** The change from `before` to `after`: what was counted is taken back. */
export const difference = <C extends { count: number }>(
  before: readonly C[],
  after: readonly C[],
): C[] => [
  ...before.map((count) => ({ ...count, count: -count.count })),
  ...after,
]

const counterFor =
  ({ workspaceId, surveyId, day }: { workspaceId: string; surveyId: string; day: string }) =>
  (measure: Measure, value: string): Count => ({
    workspaceId,
    surveyId,
    measure,
    day,
    value,
    count: 1,
  })
