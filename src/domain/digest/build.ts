import type { KindSlug } from '../../contract/client'
import { headlineOf } from '../metrics/headline'
import type { ScoreHistogram } from '../metrics/histogram'
import { rateOf } from '../metrics/rate'
import { THEME_SHARE } from '../metrics/text-shares'
import { KEYWORD_SHARE } from '../metrics/shares'
import { topicTrends } from '../metrics/topic-trends'
import { type Said, typicalOf } from '../text/typical'
import type { DigestAction, DigestChurn, DigestContent, DigestLoops, ThemeMoney } from './digest'
import { scoreMove } from './score-move'

/** What there is to say, of a window and of the days it is held against. */
export interface DigestFacts {
  answers: number
  comments: { now: number; before: number }
  scores: { kind: KindSlug; now: ScoreHistogram; before: ScoreHistogram }[]
  /** How many comments mention each. */
  themes: ReadonlyMap<string, Mentioned>
  keywords: ReadonlyMap<string, Mentioned>
  atRisk: readonly ThemeMoney[]
  lost: readonly ThemeMoney[]
  churn: DigestChurn | null
  loops: DigestLoops
  said: readonly Said[]
  actions: readonly DigestAction[]
  openActions: number
}

interface Mentioned {
  now: number
  before: number
}

const MOST_RISING = 5
const MOST_THEMES = 5
const QUOTES = 5
const MOST_ACTIONS = 10

/** Says what matters of it: what moved, what it costs, what is typical, and what waits for whom. */
export function buildDigest(facts: DigestFacts): DigestContent {
  return {
    answers: facts.answers,
    comments: facts.comments.now,
    scores: facts.scores.flatMap(({ kind, now, before }) => {
      const headline = headlineOf(kind, now)
      if (!headline) return []
      return {
        metric: headline.metric,
        now: headline,
        before: headlineOf(kind, before),
        move: scoreMove(kind, before, now),
      }
    }),
    rising: [
      ...risingOf('theme', facts.themes, facts.comments),
      ...risingOf('keyword', facts.keywords, facts.comments),
    ],
    atRisk: largestFirst(facts.atRisk),
    lost: largestFirst(facts.lost),
    churn: facts.churn,
    loops: facts.loops,
    quotes: typicalOf(facts.said, commonLanguage(facts.said), QUOTES).map(({ id }) => id),
    actions: facts.actions.slice(0, MOST_ACTIONS),
    openActions: facts.openActions,
  }
}

function risingOf(
  tag: 'theme' | 'keyword',
  mentioned: ReadonlyMap<string, Mentioned>,
  comments: Mentioned,
): DigestContent['rising'] {
  const all = [...mentioned]
  const trends = topicTrends(all.map(([, counts]) => counts), comments)
  const definition = tag === 'theme' ? THEME_SHARE.slug : KEYWORD_SHARE.slug
  return all
    .map(([value, counts], i) => ({ value, counts, z: trends[i]?.z ?? 0, trend: trends[i]?.trend }))
    .filter(({ trend }) => trend === 'rising')
    .sort((a, b) => b.z - a.z || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_RISING)
    .map(({ value, counts }) => ({
      tag,
      value,
      now: rateOf(counts.now, comments.now, definition),
      before: rateOf(counts.before, comments.before, definition),
    }))
}

/** By what they pay in their largest currency: sums of several are never added up. */
const largestFirst = (themes: readonly ThemeMoney[]): ThemeMoney[] =>
  themes
    .toSorted((a, b) => largest(b) - largest(a) || b.customers - a.customers || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST_THEMES)

const largest = ({ mrr }: ThemeMoney): number => Math.max(0, ...Object.values(mrr))

/** The language most of them are in; the first of equals by its name. */
function commonLanguage(said: readonly Said[]): string | null {
  const counts = new Map<string, number>()
  for (const { language } of said) if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return first?.[0] ?? null
}

/** Whether there is anything to read out. */
export const isWorthReading = ({ answers, churn, loops, actions }: DigestContent): boolean =>
  answers > 0 || churn !== null || actions.length > 0 || Object.values(loops).some((count) => count > 0)
