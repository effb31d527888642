import * as z from 'zod'
import { findSurvey, listSurveys } from '../../../db/queries/surveys'
import { SURVEY_STATUSES } from '../../domain/surveys/definition'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { AppError } from '../../errors'
import { createSurvey } from '../../services/surveys/create'
import { setSurveyStatus, updateSurvey } from '../../services/surveys/update'
import { type Endpoint, endpoint } from '../endpoint'
import { text } from './schemas'
import { DefinitionJson, fromDefinitionJson, SurveyJson, toSurveyJson } from './survey-json'

const NewSurvey = z.strictObject({
  kind: z.enum(KIND_SLUGS),
  name: text(120).min(1),
  definition: DefinitionJson.default(DefinitionJson.parse({})),
})

const Patch = z.strictObject({
  name: text(120).min(1).optional(),
  definition: DefinitionJson.optional(),
})

const Status = z.strictObject({ status: z.enum(SURVEY_STATUSES) })

const read = { tag: 'Surveys', access: 'surveys:read' } as const
const write = { tag: 'Surveys', access: 'surveys:write' } as const

export const surveyEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/surveys',
    summary: 'List all surveys',
    answers: { 200: { description: 'Oldest first', schema: z.object({ data: z.array(SurveyJson) }) } },
    handle: async (c) => {
      const { ctx } = c.var
      const surveys = await listSurveys(ctx.db, ctx.workspace.id)
      return c.json({ data: surveys.map(toSurveyJson) })
    },
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/surveys',
    summary: 'Create a survey as a draft',
    body: NewSurvey,
    answers: { 201: { description: 'The draft', schema: SurveyJson } },
    handle: async (c, { body }) => {
      const definition = fromDefinitionJson(body.definition)
      return c.json(toSurveyJson(await createSurvey(c.var.ctx, { ...body, definition })), 201)
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/surveys/:id',
    summary: 'Read a survey',
    answers: { 200: { description: 'The survey with its newest definition', schema: SurveyJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const survey = await findSurvey(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
      if (!survey) throw new AppError('not_found', 'no such survey')
      return c.json(toSurveyJson(survey))
    },
  }),
  endpoint({
    ...write,
    method: 'patch',
    path: '/v1/surveys/:id',
    summary: 'Change a survey',
    description: 'A changed definition becomes a new version; answers keep the version they answered.',
    body: Patch,
    answers: { 200: { description: 'As it is now', schema: SurveyJson } },
    handle: async (c, { body: { name, definition } }) => {
      const patch = { name, definition: definition && fromDefinitionJson(definition) }
      return c.json(toSurveyJson(await updateSurvey(c.var.ctx, c.req.param('id') ?? '', patch)))
    },
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/surveys/:id/status',
    summary: 'Move a survey along draft → live ⇄ paused → archived',
    body: Status,
    answers: { 200: { description: 'As it is now', schema: SurveyJson } },
    handle: async (c, { body }) =>
      c.json(toSurveyJson(await setSurveyStatus(c.var.ctx, c.req.param('id') ?? '', body.status))),
  }),
]
