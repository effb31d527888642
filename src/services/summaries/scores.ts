import type { KindSlug } from '../../contract/client'
import { listDailyTotals, listTotals } from '../../../db/queries/counts'
import type { Context } from '../../context'
import { type Headline, headlineOf } from '../../domain/metrics/headline'
import { countWithin, type ScoreHistogram } from '../../domain/metrics/histogram'
import type { Rate } from '../../domain/metrics/rate'
import { responseRate } from '../../domain/metrics/response-rate'
import { KINDS } from '../../domain/surveys/kinds'
import { type Bucket, bucketOf, type DayRange, previousRange } from './range'

export interface ScoreSummary {
  kind: KindSlug
  range: DayRange
  headline: Headline | null
  /** The same figure over the equally long range before. */
  previous: Headline | null
  histogram: ScoreHistogram
  bands: { name: string; min: number; max: number; count: number }[]
  responses: number
  comments: number
  displays: number
  dismissals: number
  responseRate: Rate
  sentiment: Record<'negative' | 'neutral' | 'positive', number>
  trend: TrendPoint[]
}

export interface TrendPoint {
  /** First day of the bucket. */
  day: string
  headline: Headline | null
  responses: number
}

/** What surveys of one kind brought in over a range, from the counters alone. */
export async function summarizeScores(
  ctx: Context,
  kind: KindSlug,
  surveyIds: readonly string[],
  range: DayRange,
  bucket: Bucket,
): Promise<ScoreSummary> {
  const { db, workspace } = ctx
  const [daily, others, before] = await Promise.all([
    listDailyTotals(db, workspace.id, { ...range, surveyIds }, ['score', 'response']),
    listTotals(db, workspace.id, { ...range, surveyIds }, [
      'display',
      'dismissal',
      'answered_display',
      'comment',
      'sentiment',
    ]),
    listTotals(db, workspace.id, { ...previousRange(range), surveyIds }, ['score']),
  ])
  const sum = (measure: string, value = '') =>
    others.find((row) => row.measure === measure && row.value === value)?.count ?? 0
  const scores = daily.filter(({ measure }) => measure === 'score')
  const histogram = toHistogram(scores)

  return {
    kind,
    range,
    headline: headlineOf(kind, histogram),
    previous: headlineOf(kind, toHistogram(before)),
    histogram,
    bands: KINDS[kind].bands.map((band) => ({
      ...band,
      count: countWithin(histogram, band.min, band.max),
    })),
    responses: responsesIn(daily),
    comments: sum('comment'),
    displays: sum('display'),
    dismissals: sum('dismissal'),
    responseRate: responseRate(sum('answered_display'), sum('display')),
    sentiment: {
      negative: sum('sentiment', 'negative'),
      neutral: sum('sentiment', 'neutral'),
      positive: sum('sentiment', 'positive'),
    },
    trend: trendOf(kind, daily, bucket),
  }
}

interface DailyTotal {
  day: string
  measure: string
  value: string
  count: number
}

function trendOf(kind: KindSlug, daily: readonly DailyTotal[], bucket: Bucket): TrendPoint[] {
  const buckets = new Map<string, DailyTotal[]>()
  for (const row of daily) {
    const day = bucketOf(bucket, row.day)
    const rows = buckets.get(day)
    if (rows) rows.push(row)
    else buckets.set(day, [row])
  }
  return [...buckets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, rows]) => ({
      day,
      headline: headlineOf(kind, toHistogram(rows.filter(({ measure }) => measure === 'score'))),
      responses: responsesIn(rows),
    }))
}

const responsesIn = (rows: readonly DailyTotal[]): number =>
  rows.reduce((sum, row) => sum + (row.measure === 'response' ? row.count : 0), 0)

/** Scores are counted under their own text; several days of one score add up. */
function toHistogram(rows: readonly { value: string; count: number }[]): ScoreHistogram {
  const histogram = new Map<number, number>()
  for (const { value, count } of rows) {
    histogram.set(Number(value), (histogram.get(Number(value)) ?? 0) + count)
  }
  return histogram
}

