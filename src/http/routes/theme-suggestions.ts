import * as z from 'zod'
import { acceptTheme } from '../../services/theme-suggestions/accept'
import { refuseTheme, takeBackRefusal } from '../../services/theme-suggestions/refuse'
import { findThemeIdeas, type ThemeIdeas } from '../../services/theme-suggestions/suggest'
import { type Endpoint, endpoint } from '../endpoint'
import { OwnThemeJson, toOwnThemeJson } from './own-theme-json'
import { RateJson, toRateJson } from './rate-json'
import { QuoteJson, toQuoteJson } from './topic-json'
import { language } from './schemas'

const SuggestionsJson = z.object({
  uncovered: RateJson,
  data: z.array(
    z.object({
      word: z.string(),
      words: z.array(z.string()),
      said: RateJson,
      typical: z.array(QuoteJson),
    }),
  ),
  refused: z.array(z.object({ word: z.string(), words: z.array(z.string()) })),
})

const toSuggestionsJson = (found: ThemeIdeas): z.infer<typeof SuggestionsJson> => ({
  uncovered: toRateJson(found.uncovered),
  data: found.ideas.map(({ word, words, said, typical }) => ({
    word,
    words,
    said: toRateJson(said),
    typical: typical.map(toQuoteJson),
  })),
  refused: found.refused,
})

const REFUSAL = '/v1/theme-suggestions/:word/refusal'

const write = { tag: 'Responses', access: 'responses:write' } as const
const answers = { 200: { description: 'What is suggested now', schema: SuggestionsJson } }

export const themeSuggestionEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    tag: 'Responses',
    access: 'responses:read',
    path: '/v1/theme-suggestions',
    summary: 'What comments that no theme covers are about',
    description:
      'Words said together in the newest 3,000 comments, in ten or more that no theme covers. `word` ' +
      'is the most said of them, and what a suggestion is refused by.',
    query: z.strictObject({ language }),
    answers,
    handle: async (c, { query }) =>
      c.json(toSuggestionsJson(await findThemeIdeas(c.var.ctx, query.language))),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/theme-suggestions/:word/acceptance',
    summary: 'Make a suggestion a theme of your own',
    description:
      'Named after its first word and found by all of them; change it with `PATCH /v1/themes/:id`.',
    answers: { 200: { description: 'The theme', schema: OwnThemeJson } },
    handle: async (c) =>
      c.json(toOwnThemeJson(await acceptTheme(c.var.ctx, c.req.param('word') ?? ''))),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: REFUSAL,
    summary: 'Say that a suggestion is no theme',
    description: 'It is remembered: none of its words is suggested again.',
    answers,
    handle: async (c) => {
      await refuseTheme(c.var.ctx, c.req.param('word') ?? '')
      return c.json(toSuggestionsJson(await findThemeIdeas(c.var.ctx, 'en')))
    },
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: REFUSAL,
    summary: 'Take a refusal back',
    answers,
    handle: async (c) => {
      await takeBackRefusal(c.var.ctx, c.req.param('word') ?? '')
      return c.json(toSuggestionsJson(await findThemeIdeas(c.var.ctx, 'en')))
    },
  }),
]
