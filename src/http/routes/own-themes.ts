import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import { findOwnRules, listOwnThemes } from '../../../db/queries/own-themes'
import { OWN_LIMITS } from '../../domain/text/own/limits'
import { isRetagDue } from '../../services/retag/start'
import {
  addOwnTheme,
  changeOwnTheme,
  removeOwnTheme,
  setCompetitors,
} from '../../services/themes/change-own-rules'
import { previewTheme } from '../../services/themes/preview'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'
import {
  OwnThemeJson,
  PreviewJson,
  ShippedThemeJson,
  shippedThemes,
  themeFields,
  toOwnThemeJson,
  toPreviewJson,
} from './own-theme-json'
import { text } from './schemas'

/** All that the limits allow, every character escaped. */
const MAX_BYTES = 131_072

const { name, terms, examples } = themeFields
const NewTheme = z.strictObject({ name, terms: terms.default([]), examples: examples.default([]) })
const Patch = z.strictObject({
  name: name.optional(),
  terms: terms.optional(),
  examples: examples.optional(),
})

const ListJson = z.object({
  data: z.array(OwnThemeJson),
  shipped: z.array(ShippedThemeJson),
  retag_due: z.boolean(),
})
const CompetitorsJson = z.object({ competitors: z.array(z.string()) })

const read = { tag: 'Themes', access: 'responses:read' } as const
const write = { tag: 'Themes', access: 'responses:write', maxBytes: MAX_BYTES } as const

const idOf = (c: HonoContext<AppEnv>): string => c.req.param('id') ?? ''

export const ownThemeEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/themes',
    summary: 'List the themes that answers are tagged with',
    description:
      'The workspace’s own with what they are found by, and the shipped ones, which are found by rules in ' +
      'thirteen languages. `retag_due` says that answers may carry tags of other rules than today’s: ' +
      'tag them anew with `POST /v1/retags`.',
    answers: { 200: { description: 'All of them, the oldest first', schema: ListJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const [own, isDue] = await Promise.all([
        listOwnThemes(ctx.db, ctx.workspace.id),
        isRetagDue(ctx),
      ])
      return c.json({ data: own.map(toOwnThemeJson), shipped: shippedThemes(), retag_due: isDue })
    },
  }),
  endpoint({
    ...write,
    method: 'post',
    path: '/v1/themes',
    summary: 'Add a theme of your own',
    description:
      'Found by words and phrases in any form of theirs (“invoice” finds “invoices”, “bill*” all that ' +
      'begins so), or by a sentence that shares half of an example’s telling words. Answers to come are ' +
      'tagged by it at once, those there when they are tagged anew. `conflict` beyond 100 themes, and ' +
      'for a name there is.',
    body: NewTheme,
    answers: { 201: { description: 'The theme', schema: OwnThemeJson } },
    handle: async (c, { body }) => c.json(toOwnThemeJson(await addOwnTheme(c.var.ctx, body)), 201),
  }),
  endpoint({
    ...read,
    method: 'post',
    path: '/v1/themes/preview',
    maxBytes: MAX_BYTES,
    summary: 'See what a theme would find',
    description: 'Of the newest 800 comments how many, and the newest ten of them. Stores nothing.',
    body: z.strictObject({ terms: terms.default([]), examples: examples.default([]) }),
    answers: { 200: { description: 'What it would find', schema: PreviewJson } },
    handle: async (c, { body }) => c.json(toPreviewJson(await previewTheme(c.var.ctx, body))),
  }),
  endpoint({
    ...write,
    method: 'patch',
    path: '/v1/themes/:id',
    summary: 'Change a theme of your own',
    body: Patch,
    answers: { 200: { description: 'As it is now', schema: OwnThemeJson } },
    handle: async (c, { body }) =>
      c.json(toOwnThemeJson(await changeOwnTheme(c.var.ctx, idOf(c), body))),
  }),
  endpoint({
    ...write,
    method: 'delete',
    path: '/v1/themes/:id',
    summary: 'Remove a theme of your own',
    description: 'Answers that carry it keep it until they are tagged anew.',
    answers: { 204: { description: 'Gone' } },
    handle: async (c) => {
      await removeOwnTheme(c.var.ctx, idOf(c))
      return c.body(null, 204)
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/competitors',
    summary: 'List the competitors whose names are looked for',
    answers: { 200: { description: 'Their names', schema: CompetitorsJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const rules = await findOwnRules(ctx.db, ctx.workspace.id)
      return c.json({ competitors: rules?.competitors ?? [] })
    },
  }),
  endpoint({
    ...write,
    method: 'put',
    path: '/v1/competitors',
    summary: 'Say which competitors’ names to look for',
    description:
      'Where one is named, the answer has the signal `competitor_named` and the name. Written with a ' +
      'large letter, a name of one word counts only where the answer writes it so too: “Linear” is not “linear”.',
    body: z.strictObject({
      competitors: z.array(text(OWN_LIMITS.termLength)).max(OWN_LIMITS.competitors),
    }),
    answers: { 200: { description: 'As it is now', schema: CompetitorsJson } },
    handle: async (c, { body }) =>
      c.json({ competitors: await setCompetitors(c.var.ctx, body.competitors) }),
  }),
]
