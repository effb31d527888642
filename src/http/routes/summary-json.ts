import * as z from 'zod'
import type { Headline } from '../../domain/metrics/headline'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import type { BandChurn } from '../../services/summaries/churn-by-score'
import type { KeywordsSummary } from '../../services/summaries/keywords'
import type { DayRange } from '../../services/summaries/range'
import type { ReasonSummary } from '../../services/summaries/reasons'
import type { ScoreSummary } from '../../services/summaries/scores'
import { RateJson, toRateJson } from './rate-json'
import { moneys } from './schemas'
import { SpreadJson, toSpreadJson } from './spread-json'

export const HeadlineJson = z
  .object({
    metric: z.enum(['nps', 'csat', 'ces']),
    unit: z.enum(['points', 'share']),
    value: z.number(),
    ci_low: z.number(),
    ci_high: z.number(),
    n: z.int(),
    mean: z.number().nullable(),
  })
  .nullable()

export const toHeadlineJson = (headline: Headline | null): z.infer<typeof HeadlineJson> =>
  headline && {
    metric: headline.metric,
    unit: headline.unit,
    value: headline.value,
    ci_low: headline.low,
    ci_high: headline.high,
    n: headline.n,
    mean: headline.mean?.value ?? null,
  }

export const ScoresJson = z.looseObject({
  kind: z.enum(KIND_SLUGS),
  from: z.string(),
  to: z.string(),
  headline: HeadlineJson,
  previous: HeadlineJson,
  response_count: z.int(),
  comment_count: z.int(),
  display_count: z.int(),
  dismissal_count: z.int(),
  response_rate: RateJson,
  scores: z.array(z.object({ score: z.int(), count: z.int() })),
  sentiment: z.object({ negative: z.int(), neutral: z.int(), positive: z.int() }),
  trend: z.array(z.object({ day: z.string(), headline: HeadlineJson, response_count: z.int() })),
})

/** Beside the general shape the names Delighted used: nps, promoter_count, promoter_percent … */
export function toScoresJson(summary: ScoreSummary) {
  const answered = summary.bands.reduce((sum, { count }) => sum + count, 0)
  const bands = summary.bands.flatMap(({ name, count }) => [
    [`${name}_count`, count],
    [`${name}_percent`, answered === 0 ? null : (100 * count) / answered],
  ])
  return {
    kind: summary.kind,
    from: summary.range.fromDay,
    to: summary.range.toDay,
    ...(summary.headline ? { [summary.headline.metric]: summary.headline.value } : {}),
    ...(Object.fromEntries(bands) as Record<string, number | null>),
    headline: toHeadlineJson(summary.headline),
    previous: toHeadlineJson(summary.previous),
    response_count: summary.responses,
    comment_count: summary.comments,
    display_count: summary.displays,
    dismissal_count: summary.dismissals,
    response_rate: toRateJson(summary.responseRate),
    scores: [...summary.histogram].sort(([a], [b]) => a - b).map(([score, count]) => ({ score, count })),
    sentiment: summary.sentiment,
    trend: summary.trend.map(({ day, headline, responses }) => ({
      day,
      headline: toHeadlineJson(headline),
      response_count: responses,
    })),
  }
}

export const KeywordsJson = z.object({
  from: z.string(),
  to: z.string(),
  comment_count: z.int(),
  top: z.array(
    z.object({ keyword: z.string(), mentioned: RateJson, negative_count: z.int(), previous_count: z.int() }),
  ),
  rising: z.array(
    z.object({ keyword: z.string(), count: z.int(), previous_count: z.int(), z: z.number(), q: z.number() }),
  ),
})

export const toKeywordsJson = (summary: KeywordsSummary): z.infer<typeof KeywordsJson> => ({
  from: summary.range.fromDay,
  to: summary.range.toDay,
  comment_count: summary.comments,
  top: summary.top.map(({ keyword, mentioned, negative, before }) => ({
    keyword,
    mentioned: toRateJson(mentioned),
    negative_count: negative,
    previous_count: before,
  })),
  rising: summary.rising.map(({ keyword, now, before, z: score, q }) => ({
    keyword,
    count: now,
    previous_count: before,
    z: score,
    q,
  })),
})

export const ReasonJson = z.object({
  cause: z.string(),
  given: RateJson,
  lost_customers: z.int(),
  lost_mrr_minor: moneys,
  days_to_end: SpreadJson,
})

export const ReasonsJson = z.object({ data: z.array(ReasonJson) })

export const toReasonJson = (reason: ReasonSummary): z.infer<typeof ReasonJson> => ({
  cause: reason.cause,
  given: toRateJson(reason.given),
  lost_customers: reason.customersLost,
  lost_mrr_minor: reason.lostMrr,
  days_to_end: toSpreadJson(reason.daysToEnd),
})

export const ChurnByScoreJson = z.object({
  from: z.string(),
  to: z.string(),
  horizon_days: z.int(),
  bands: z.array(
    z.object({
      band: z.string(),
      churned: RateJson,
      still_watched: z.int(),
      churned_early: z.int(),
      relative_risk: z
        .object({ ratio: z.number(), ci_low: z.number(), ci_high: z.number(), corrected: z.boolean() })
        .nullable(),
    }),
  ),
})

export const toChurnByScoreJson = (
  horizonDays: number,
  { range, bands }: { range: DayRange; bands: readonly BandChurn[] },
): z.infer<typeof ChurnByScoreJson> => ({
  from: range.fromDay,
  to: range.toDay,
  horizon_days: horizonDays,
  bands: bands.map(({ band, churned, stillWatched, churnedEarly, risk }) => ({
    band,
    churned: toRateJson(churned),
    still_watched: stillWatched,
    churned_early: churnedEarly,
    relative_risk: risk && {
      ratio: risk.ratio,
      ci_low: risk.low,
      ci_high: risk.high,
      corrected: risk.corrected,
    },
  })),
})
