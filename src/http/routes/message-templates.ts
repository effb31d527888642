import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import * as limits from '../../domain/messages/limits'
import { VARIABLE_NAMES } from '../../domain/messages/variables'
import { previewText } from '../../services/messages/preview'
import { readTemplates } from '../../services/messages/see'
import { removeTemplate, requireTemplate, writeTemplate } from '../../services/messages/write-template'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import { id, localeTag, text } from './schemas'

const Text = z.strictObject({ subject: text(limits.SUBJECT), body: text(limits.BODY) })

const Template = z.strictObject({
  name: text(limits.TEMPLATE_NAME),
  texts: z
    .record(localeTag, Text)
    .refine((texts) => Object.keys(texts).length <= limits.LOCALES, `must have at most ${limits.LOCALES} languages`),
})

const TemplateJson = z.object({
  id: z.string(),
  name: z.string(),
  texts: z.record(z.string(), z.object({ subject: z.string(), body: z.string() })),
})

const PreviewJson = z.object({ subject: z.string(), text: z.string(), html: z.string() })

const read = { tag: 'Messages', access: 'messages:read' } as const
const write = { tag: 'Messages', access: 'messages:write' } as const

const idOf = (c: HonoContext<AppEnv>): string => c.req.param('id') ?? ''

const VARIABLES = VARIABLE_NAMES.map((name) => `\`${name}\``).join(', ')

export const messageTemplateEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/message-templates',
    summary: 'List templates',
    description: 'The starters, as the workspace has written them, and its own. The first language stands in for others.',
    answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(TemplateJson) }) } },
    handle: async (c) => {
      const templates = await readTemplates(c.var.ctx.db, c.var.ctx.workspace.id)
      return c.json({ data: [...templates.values()] })
    },
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/message-templates',
    summary: 'Make a template',
    description:
      `Variables are \`{{name}}\`, or \`{{name|otherwise}}\` with what stands there when it is not known: ${VARIABLES}. ` +
      'Other tags, unknown names and a subject of several lines are refused.',
    body: Template,
    answers: { 201: { description: 'The template', schema: TemplateJson } },
    handle: async (c, { body }) => c.json(await writeTemplate(c.var.ctx, null, body), 201),
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/message-templates/:id',
    summary: 'Read a template',
    answers: { 200: { description: 'The template', schema: TemplateJson } },
    handle: async (c) => c.json(await requireTemplate(c.var.ctx, idOf(c))),
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/message-templates/:id',
    summary: 'Write a template anew',
    description: 'Under the id of a starter it takes the starter’s place.',
    body: Template,
    answers: { 200: { description: 'As it is now', schema: TemplateJson } },
    handle: async (c, { body }) => c.json(await writeTemplate(c.var.ctx, idOf(c), body)),
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: '/v1/message-templates/:id',
    summary: 'Drop a template',
    description: 'A starter is again what it was.',
    answers: { 204: { description: 'Gone' } },
    handle: async (c) => {
      await removeTemplate(c.var.ctx, idOf(c))
      return c.body(null, 204)
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/message-templates/:id/preview',
    summary: 'Read a template as one person would get it',
    description: 'What its cause would hand in is an example. Without a respondent all of it is.',
    query: z.strictObject({ locale: localeTag.optional(), respondent_id: id.optional() }),
    answers: { 200: { description: 'Subject, text and HTML', schema: PreviewJson } },
    handle: async (c, { query: { locale, respondent_id } }) =>
      c.json(await previewText(c.var.ctx, await requireTemplate(c.var.ctx, idOf(c)), locale, respondent_id ?? null)),
  }),
]
