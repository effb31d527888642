import * as z from 'zod'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { summarizeThemes } from '../../services/summaries/themes'
import { summarizeTopics } from '../../services/summaries/topics'
import { loadTopicNames } from '../../services/themes/names'
import { type Endpoint, endpoint } from '../endpoint'
import { range, rangeOf } from './range'
import { language, text } from './schemas'
import { surveyIdsOf } from './survey-ids'
import { ThemesJson, toThemesJson } from './theme-json'
import { toTopicsJson, TopicsJson } from './topic-json'

/** Four times as many days before them are the baseline. */
const DEFAULT_DAYS = 30

export const topicEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    tag: 'Summaries',
    access: 'summaries:read',
    path: '/v1/summaries/themes',
    summary: 'What comments are about, what is said of it, the signals in them and competitors they name',
    description:
      'Shares are of all comments, beside those of the equally long range before. A comment can be ' +
      'about several themes; what is said of one is neither where `negative_count` and ' +
      '`positive_count` leave a rest.',
    query: z.strictObject({
      kind: z.enum(KIND_SLUGS).optional(),
      survey_id: text(200).optional(),
      ...range,
    }),
    answers: { 200: { description: 'From the counters; the most first', schema: ThemesJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const wanted = rangeOf(ctx, query, DEFAULT_DAYS)
      const [summary, names] = await Promise.all([
        summarizeThemes(ctx, await surveyIdsOf(ctx, query), wanted),
        loadTopicNames(ctx),
      ])
      return c.json(toThemesJson(summary, names))
    },
  }),
  endpoint({
    method: 'get',
    tag: 'Summaries',
    // It quotes answers.
    access: 'responses:read',
    path: '/v1/summaries/topics',
    summary: 'Which topics rise and fall, who mentions them and what they say',
    description:
      'Held against the four equally long ranges before. Shares and trends are of all comments; of ' +
      'the topics told, scores and MRR are of the newest 500 mentions, `churn` of a year, and ' +
      '`typical` quotes up to three answers near the middle of all, never one with something ' +
      'redacted. `name` is how most people say a keyword, or what a theme is called. `said_with` are other topics told that half of its comments mention. About one in ten of those called rising or falling is chance all the same.',
    query: z.strictObject({
      kind: z.enum(KIND_SLUGS).optional(),
      survey_id: text(200).optional(),
      of: z.enum(['keywords', 'themes']).default('keywords'),
      ...range,
      language,
      limit: z.coerce.number().int().min(1).max(25).default(10),
    }),
    answers: { 200: { description: 'From the counters; the surest first', schema: TopicsJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const surveyIds = await surveyIdsOf(ctx, query)
      const wanted = rangeOf(ctx, query, DEFAULT_DAYS)
      return c.json(
        toTopicsJson(
          await summarizeTopics(ctx, {
            tag: query.of === 'themes' ? 'theme' : 'keyword',
            surveyIds,
            range: wanted,
            limit: query.limit,
            quotes: 3,
            language: query.language,
          }),
        ),
      )
    },
  }),
]
