import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import { findResponse } from '../../../db/queries/responses'
import { LABELS } from '../../domain/text/learning/leaning'
import { AppError } from '../../errors'
import { correctTag, type Correction } from '../../services/corrections/correct'
import { keywordOf, themeOf } from '../../services/corrections/tag-of'
import { findLearned, forgetLearned } from '../../services/corrections/relearn'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import { LearnedJson, TagsJson, toLearnedJson, toTagsJson } from './tags-json'

const SENTIMENT = '/v1/responses/:id/tags/sentiment'
const KEYWORD = '/v1/responses/:id/tags/keywords/:keyword'
const THEME = '/v1/responses/:id/tags/themes/:theme'

const read = { tag: 'Responses', access: 'responses:read' } as const
const write = { tag: 'Responses', access: 'responses:write' } as const
const answers = { 200: { description: 'The tags as they are now', schema: TagsJson } }

export const correctionEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/responses/:id/tags',
    summary: 'Read the tags of a response, and what people corrected of them',
    answers,
    handle: async (c) => {
      const { ctx } = c.var
      const row = await findResponse(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
      if (!row) throw new AppError('not_found', 'no such response')
      return c.json(toTagsJson(row))
    },
  }),
  endpoint({
    ...write,
    method: 'put',
    path: SENTIMENT,
    summary: 'Say what the sentiment of a response is',
    description:
      'It holds for this response through every re-tag. Answers to come are tagged by what the ' +
      'workspace learned from its corrections, and answers there are by the next re-tag.',
    body: z.strictObject({ label: z.enum(LABELS) }),
    answers,
    handle: (c, { body: { label } }) => correct(c, { field: 'sentiment', value: '', verdict: label }),
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: SENTIMENT,
    summary: 'Take back what was said of the sentiment of a response',
    answers,
    handle: (c) => correct(c, { field: 'sentiment', value: '', verdict: null }),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: KEYWORD,
    summary: 'Say that something is, or is not, a keyword of a response',
    description:
      'Said of three responses more than the other way round, it is a keyword of all answers to come ' +
      'that say it, or of none.',
    body: z.strictObject({ present: z.boolean() }),
    answers,
    handle: (c, { body: { present } }) =>
      correct(c, { ...keyword(c), verdict: present ? 'present' : 'absent' }),
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: KEYWORD,
    summary: 'Take back what was said of a keyword of a response',
    answers,
    handle: (c) => correct(c, { ...keyword(c), verdict: null }),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: THEME,
    summary: 'Say that a response is, or is not, about a theme',
    description: 'It holds for this response alone: a theme is found by its words.',
    body: z.strictObject({ present: z.boolean() }),
    answers,
    handle: async (c, { body: { present } }) =>
      correct(c, { ...(await theme(c)), verdict: present ? 'present' : 'absent' }),
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: THEME,
    summary: 'Take back what was said of a theme of a response',
    answers,
    handle: async (c) => correct(c, { ...(await theme(c)), verdict: null }),
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/learned-tags',
    summary: 'Read what was learned from corrections',
    answers: { 200: { description: 'Of this workspace alone', schema: LearnedJson } },
    handle: async (c) => c.json(toLearnedJson(await findLearned(c.var.ctx))),
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: '/v1/learned-tags',
    summary: 'Forget what was learned from corrections',
    description: 'Corrections hold for their responses as before. Later ones teach again.',
    answers: { 200: { description: 'Nothing is left of it', schema: LearnedJson } },
    handle: async (c) => {
      await forgetLearned(c.var.ctx)
      return c.json(toLearnedJson(await findLearned(c.var.ctx)))
    },
  }),
]

const keyword = (c: HonoContext<AppEnv>) => ({
  field: 'keyword' as const,
  value: keywordOf(c.req.param('keyword') ?? ''),
})

const theme = async (c: HonoContext<AppEnv>) => ({
  field: 'theme' as const,
  value: await themeOf(c.var.ctx, c.req.param('theme') ?? ''),
})

async function correct(
  c: HonoContext<AppEnv>,
  correction: Omit<Correction, 'responseId'>,
): Promise<Response> {
  const responseId = c.req.param('id') ?? ''
  return c.json(toTagsJson(await correctTag(c.var.ctx, { ...correction, responseId })))
}
