import {
  countMentionScores,
  listMentionComments,
  type MentionComment,
  type MentionScores,
  sumMentionMrr,
  type TopicTag,
} from '../../../db/queries/topics'
import type { KindSlug } from '../../contract/client'
import type { Context } from '../../context'
import { groupBy } from '../../domain/group-by'
import { type Headline, headlineOf } from '../../domain/metrics/headline'
import { type Said, typicalOf } from '../../domain/text/typical'
import { addDays } from '../../domain/time'
import type { Association } from '../associations/associate'
import { findAssociations } from '../associations/find'
import { loadSurveys } from '../surveys/load'
import { nameTopics } from '../themes/topic-names'
import { type DayRange, periodOf } from './range'
import type { TopicsQuery } from './topics'

/** What is known of those who mention a topic; all of it from its newest mentions. */
export interface TopicDetails {
  /** As most people say it, or as the workspace calls it. */
  name: string
  /** How many mentions were looked at. */
  read: number
  /** What they say of the topic. */
  sentiment: { negative: number; neutral: number; positive: number }
  /** By kind of survey, the most answered first. */
  scores: (Headline & { kind: KindSlug })[]
  customers: number
  /** What these customers pay now, by currency. */
  mrr: Record<string, number>
  /** What became of customers after they mentioned it; null while nobody could be watched. */
  churn: Association | null
  typical: Said[]
  /** Other topics told that half of its comments mention too, the most common first. */
  saidWith: string[]
}

/** Mentions of one topic that scores and MRR are taken of: an interval hardly narrows beyond. */
const MOST_MENTIONS = 500
/** A quote is chosen from so many comments. */
const COMMENTS_A_QUOTE = 50
/** Churn is rare and a horizon long: it is looked for in a year, whatever the range. */
const CHURN_DAYS = 365
const HORIZON_DAYS = 30

/** Describes some topics with a handful of queries in all. */
export async function describeTopics(
  ctx: Context,
  query: TopicsQuery,
  values: readonly string[],
): Promise<(topic: string) => TopicDetails> {
  const { db, workspace } = ctx
  const { surveyIds, range, language, tag, quotes } = query
  const topics = { tag, values }
  const { start, end } = periodOf(workspace.timeZone, range)
  const newest = { surveyIds, from: start, to: end, most: MOST_MENTIONS }
  const [scores, mrr, comments, churn, nameOf] = await Promise.all([
    countMentionScores(db, workspace.id, topics, newest),
    sumMentionMrr(db, workspace.id, topics, newest),
    listMentionComments(db, workspace.id, topics, { ...newest, most: quotes * COMMENTS_A_QUOTE }),
    churnByTopic(ctx, tag, surveyIds, range),
    nameTopics(ctx, topics, newest),
  ])
  const scoresOf = groupBy(scores, ({ topic }) => topic)
  const commentsOf = groupBy(comments, ({ topic }) => topic)
  const mrrOf = new Map(mrr.map((row) => [row.topic, row]))
  return (topic) => {
    const rows = scoresOf.get(topic) ?? []
    const said = (sign: number) => sumOf(rows.filter(({ sentiment }) => sentiment === sign))
    return {
      name: nameOf(topic),
      read: sumOf(rows),
      sentiment: { negative: said(-1), neutral: said(0), positive: said(1) },
      scores: headlinesOf(rows),
      customers: mrrOf.get(topic)?.customers ?? 0,
      mrr: mrrOf.get(topic)?.mrr ?? {},
      churn: churn.get(topic) ?? null,
      typical: typicalOf(commentsOf.get(topic) ?? [], language, quotes).map(
        ({ id, text, language: own }) => ({ id, text, language: own }),
      ),
      saidWith: saidWith(topic, commentsOf.get(topic) ?? [], values),
    }
  }
}

/** Fewer comments that share a topic may share it by chance. */
const MIN_TOGETHER = 5

function saidWith(
  topic: string,
  comments: readonly MentionComment[],
  topics: readonly string[],
): string[] {
  const counted = topics
    .filter((other) => other !== topic)
    .map((other) => ({
      other,
      count: comments.filter((comment) => comment.topics.includes(other)).length,
    }))
  return counted
    .filter(({ count }) => count >= MIN_TOGETHER && 2 * count >= comments.length)
    .sort((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other)
}

const sumOf = (rows: readonly MentionScores[]): number =>
  rows.reduce((sum, { answers }) => sum + answers, 0)

function headlinesOf(rows: readonly MentionScores[]): TopicDetails['scores'] {
  return [...groupBy(rows, ({ kind }) => kind)]
    .flatMap(([kind, own]) => {
      const histogram = new Map<number, number>()
      for (const { score, answers } of own) {
        if (score !== null) histogram.set(score, (histogram.get(score) ?? 0) + answers)
      }
      const headline = headlineOf(kind, histogram)
      return headline ? [{ ...headline, kind }] : []
    })
    .sort((a, b) => b.n - a.n)
}

/** Leavers alone answer the cancellation survey: it has nobody to compare them with. */
async function churnByTopic(
  ctx: Context,
  tag: TopicTag,
  surveyIds: readonly string[],
  { toDay }: DayRange,
): Promise<Map<string, Association>> {
  const surveys = await loadSurveys(ctx)
  const leavers = new Set(surveys.flatMap(({ id, kind }) => (kind === 'cancellation' ? id : [])))
  const { levels } = await findAssociations(ctx, {
    exposure: tag,
    kind: null,
    surveyIds: surveyIds.filter((id) => !leavers.has(id)),
    range: { fromDay: addDays(toDay, 1 - CHURN_DAYS), toDay },
    horizonDays: HORIZON_DAYS,
    stratify: false,
    limit: Infinity,
  })
  return new Map(levels.map((row) => [row.level, row]))
}
