import { listTotals } from '../../../db/queries/counts'
import type { TopicTag } from '../../../db/queries/topics'
import type { Context } from '../../context'
import { groupBy } from '../../domain/group-by'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { KEYWORD_SHARE } from '../../domain/metrics/shares'
import { THEME_SHARE } from '../../domain/metrics/text-shares'
import { type TopicTrend, topicTrends } from '../../domain/metrics/topic-trends'
import { addDays, daysBetween } from '../../domain/time'
import { loadTopicNames } from '../themes/names'
import { describeTopics, type TopicDetails } from './topic-details'
import type { DayRange } from './range'

export interface TopicSummary extends TopicTrend, TopicDetails {
  topic: string
  /** The workspace keeps it in sight: it is told first, however rare it is. */
  isPinned: boolean
  /** Share of the comments that mention it: of the range, and of the baseline. */
  mentioned: Rate
  baseline: Rate
  /** Of those who mention it, how many in a negative clause. */
  negative: Rate
}

export interface TopicsSummary {
  range: DayRange
  baseline: DayRange
  comments: number
  baselineComments: number
  /** How many were tried: q is over all of them. */
  tried: number
  /** The surest first. */
  rising: TopicSummary[]
  falling: TopicSummary[]
  /** All others, the most mentioned first. */
  others: TopicSummary[]
}

export interface TopicsQuery {
  /** What is told of: keywords, or themes. */
  tag: TopicTag
  surveyIds: readonly string[]
  range: DayRange
  /** The most of each kind of trend. */
  limit: number
  /** How many answers are quoted of each. */
  quotes: number
  /** The reader's, ISO 639-1: quotes in it go first. */
  language: string
}

const SHARES = { keyword: KEYWORD_SHARE, theme: THEME_SHARE } as const

/** A baseline four times as long adds a quarter to the variance; an equally long one doubles it. */
const BASELINE_RANGES = 4

/** The four equally long ranges that end where this one begins. */
export function baselineOf({ fromDay, toDay }: DayRange): DayRange {
  const days = BASELINE_RANGES * (daysBetween(fromDay, toDay) + 1)
  return { fromDay: addDays(fromDay, -days), toDay: addDays(fromDay, -1) }
}

/**
 * What people talk about more, less and as much as before: found from the counters alone. Those
 * that are told are then described from a bounded number of answers.
 */
export async function summarizeTopics(ctx: Context, query: TopicsQuery): Promise<TopicsSummary> {
  const { tag, surveyIds, range, limit } = query
  const baseline = baselineOf(range)
  const [now, before, names] = await Promise.all([
    countTopics(ctx, tag, surveyIds, range),
    countTopics(ctx, tag, surveyIds, baseline),
    loadTopicNames(ctx),
  ])
  const pinned = new Set(names.pinned[tag])
  const said = new Set([...now.mentions.keys(), ...before.mentions.keys(), ...pinned])
  const mentioned = [...said].map((topic) => ({
    topic,
    now: now.mentions.get(topic) ?? 0,
    before: before.mentions.get(topic) ?? 0,
  }))
  const trends = topicTrends(mentioned, { now: now.comments, before: before.comments })
  const found = mentioned.map((each, i) => ({ ...each, ...(trends[i] ?? UNTRIED) }))
  const byTrend = groupBy(found, ({ trend }) => TOLD_AS[trend])

  const isPinned = ({ topic }: Found): boolean => pinned.has(topic)
  const pinnedFirst = (a: Found, b: Found) => Number(isPinned(b)) - Number(isPinned(a))
  const surest = (a: Found, b: Found) =>
    pinnedFirst(a, b) || Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0) || (a.topic < b.topic ? -1 : 1)
  const most = (a: Found, b: Found) =>
    pinnedFirst(a, b) || b.now - a.now || (a.topic < b.topic ? -1 : 1)
  const told = {
    rising: (byTrend.get('rising') ?? []).sort(surest).slice(0, limit),
    falling: (byTrend.get('falling') ?? []).sort(surest).slice(0, limit),
    others: (byTrend.get('others') ?? [])
      .filter((each) => each.now > 0 || isPinned(each))
      .sort(most)
      .slice(0, limit),
  }
  const topics = [...told.rising, ...told.falling, ...told.others].map(({ topic }) => topic)
  const details = await describeTopics(ctx, query, topics)
  const toSummary = ({ now: count, before: earlier, ...each }: Found): TopicSummary => ({
    ...each,
    ...details(each.topic),
    isPinned: pinned.has(each.topic),
    mentioned: rateOf(count, now.comments, SHARES[tag].slug),
    baseline: rateOf(earlier, before.comments, SHARES[tag].slug),
    negative: rateOf(now.negative.get(each.topic) ?? 0, count, 'negative_share'),
  })
  return {
    range,
    baseline,
    comments: now.comments,
    baselineComments: before.comments,
    tried: found.filter(({ q }) => q !== null).length,
    rising: told.rising.map(toSummary),
    falling: told.falling.map(toSummary),
    others: told.others.map(toSummary),
  }
}

type Found = TopicTrend & { topic: string; now: number; before: number }

const UNTRIED: TopicTrend = { trend: 'not_enough_data', odds: null, z: null, q: null }

const TOLD_AS = {
  rising: 'rising',
  falling: 'falling',
  cannot_be_told_apart: 'others',
  not_enough_data: 'others',
} as const

async function countTopics(
  { db, workspace }: Context,
  tag: TopicTag,
  surveyIds: readonly string[],
  range: DayRange,
) {
  const rows = await listTotals(db, workspace.id, { ...range, surveyIds }, [
    'comment',
    tag,
    `negative_${tag}`,
  ])
  const counts = (measure: string) =>
    new Map(rows.filter((row) => row.measure === measure).map(({ value, count }) => [value, count]))
  return {
    comments: counts('comment').get('') ?? 0,
    mentions: counts(tag),
    negative: counts(`negative_${tag}`),
  }
}
