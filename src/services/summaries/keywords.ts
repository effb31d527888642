import { listTotals } from '../../../db/queries/counts'
import type { Context } from '../../context'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { KEYWORD_SHARE } from '../../domain/metrics/shares'
import { type Mentions, type RisingKeyword, risingKeywords } from '../../domain/metrics/rising'
import { type DayRange, previousRange } from './range'

export interface KeywordSummary {
  keyword: string
  /** Share of the range's comments that mention it. */
  mentioned: Rate
  /** Mentions in a negative clause. */
  negative: number
  /** Mentions in the equally long range before. */
  before: number
}

export interface KeywordsSummary {
  range: DayRange
  comments: number
  top: KeywordSummary[]
  rising: RisingKeyword[]
}

/** What people talk about, and what they talk about more than before; from the counters alone. */
export async function summarizeKeywords(
  ctx: Context,
  surveyIds: readonly string[],
  range: DayRange,
  limit: number,
): Promise<KeywordsSummary> {
  const [now, before] = await Promise.all([
    mentionsIn(ctx, surveyIds, range),
    mentionsIn(ctx, surveyIds, previousRange(range)),
  ])
  const top = [...now.byKeyword]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([keyword, count]) => ({
      keyword,
      mentioned: rateOf(count, now.comments, KEYWORD_SHARE.slug),
      negative: now.negative.get(keyword) ?? 0,
      before: before.byKeyword.get(keyword) ?? 0,
    }))
  return { range, comments: now.comments, top, rising: risingKeywords(now, before).slice(0, limit) }
}

async function mentionsIn(
  { db, workspace }: Context,
  surveyIds: readonly string[],
  range: DayRange,
): Promise<Mentions & { negative: Map<string, number> }> {
  const rows = await listTotals(db, workspace.id, { ...range, surveyIds }, [
    'comment',
    'keyword',
    'negative_keyword',
  ])
  const counts = (measure: string) =>
    new Map(rows.filter((row) => row.measure === measure && row.count > 0).map((row) => [row.value, row.count]))
  return {
    comments: counts('comment').get('') ?? 0,
    byKeyword: counts('keyword'),
    negative: counts('negative_keyword'),
  }
}
