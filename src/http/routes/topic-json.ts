import * as z from 'zod'
import { TRENDS } from '../../domain/metrics/topic-trends'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import type { Said } from '../../domain/text/typical'
import type { TopicsSummary, TopicSummary } from '../../services/summaries/topics'
import { AssociationJson, toAssociationJson } from './association-json'
import { RateJson, toRateJson } from './rate-json'
import { moneys } from './schemas'
import { HeadlineJson, toHeadlineJson } from './summary-json'

const days = { from: z.string(), to: z.string(), comment_count: z.int() }

export const QuoteJson = z.object({
  response_id: z.string(),
  comment: z.string(),
  language: z.string().nullable(),
})

export const toQuoteJson = ({ id, text, language }: Said): z.infer<typeof QuoteJson> => ({
  response_id: id,
  comment: text,
  language,
})

const TopicJson = z.object({
  topic: z.string(),
  name: z.string(),
  is_pinned: z.boolean(),
  trend: z.enum(TRENDS),
  mentioned: RateJson,
  baseline: RateJson,
  odds: z.object({ ratio: z.number(), ci_low: z.number(), ci_high: z.number() }).nullable(),
  z: z.number().nullable(),
  q: z.number().nullable(),
  negative: RateJson,
  mentions_read: z.int(),
  sentiment: z.object({ negative: z.int(), neutral: z.int(), positive: z.int() }),
  scores: z.array(z.object({ kind: z.enum(KIND_SLUGS), headline: HeadlineJson })),
  customer_count: z.int(),
  mrr_minor: moneys,
  churn: AssociationJson.nullable(),
  typical: z.array(QuoteJson),
  said_with: z.array(z.string()),
})

const toTopicJson = (topic: TopicSummary): z.infer<typeof TopicJson> => ({
  topic: topic.topic,
  name: topic.name,
  is_pinned: topic.isPinned,
  trend: topic.trend,
  mentioned: toRateJson(topic.mentioned),
  baseline: toRateJson(topic.baseline),
  odds: topic.odds && {
    ratio: topic.odds.ratio,
    ci_low: topic.odds.low,
    ci_high: topic.odds.high,
  },
  z: topic.z,
  q: topic.q,
  negative: toRateJson(topic.negative),
  mentions_read: topic.read,
  sentiment: topic.sentiment,
  scores: topic.scores.map((headline) => ({
    kind: headline.kind,
    headline: toHeadlineJson(headline),
  })),
  customer_count: topic.customers,
  mrr_minor: topic.mrr,
  churn: topic.churn && toAssociationJson(topic.churn),
  typical: topic.typical.map(toQuoteJson),
  said_with: topic.saidWith,
})

export const TopicsJson = z.object({
  ...days,
  baseline: z.object(days),
  tried_count: z.int(),
  rising: z.array(TopicJson),
  falling: z.array(TopicJson),
  others: z.array(TopicJson),
})

export const toTopicsJson = (summary: TopicsSummary): z.infer<typeof TopicsJson> => ({
  from: summary.range.fromDay,
  to: summary.range.toDay,
  comment_count: summary.comments,
  baseline: {
    from: summary.baseline.fromDay,
    to: summary.baseline.toDay,
    comment_count: summary.baselineComments,
  },
  tried_count: summary.tried,
  rising: summary.rising.map(toTopicJson),
  falling: summary.falling.map(toTopicJson),
  others: summary.others.map(toTopicJson),
})
