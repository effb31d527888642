import * as z from 'zod'
import type { DisplayBody, IdentifyBody, Person, ResponseBody } from '../../contract/client'
import { ask } from '../../services/displays/ask'
import { dismiss } from '../../services/displays/dismiss'
import { identify } from '../../services/respondents/identify'
import { track } from '../../services/respondents/track'
import { submitResponse } from '../../services/responses/submit'
import { type Endpoint, endpoint } from '../endpoint'
import { id, text, traits } from './schemas'

/** A page's body: small enough for the 64 KiB that all beacons of a page share. */
const MAX_BYTES = 32_768

const locale = text(35)
/** Who a page says is there. */
export const person = {
  anonymous_id: text(64).min(8),
  user_id: id.optional(),
  signature: text(128).optional(),
} satisfies Record<keyof Person, z.ZodType>

/** `undefined` is left out by JSON, so a body that passed is what the contract says. */
export const bodyOf = <T>(schema: z.ZodType) => schema as unknown as z.ZodType<T>

const Identify = z.strictObject({
  ...person,
  user_id: id,
  customer_id: id.optional(),
  email: text(254).optional(),
  name: text(200).optional(),
  locale: locale.optional(),
  traits: traits.optional(),
  messages: z.boolean().optional(),
})

const Track = z.strictObject({ ...person, event: text(100).min(1) })

const Display = z.strictObject({
  ...person,
  survey_id: id,
  event: text(100).optional(),
  url: text(2000).optional(),
  locales: z.array(locale).max(10),
  preview_token: text(128).optional(),
})

const Submission = z.strictObject({
  ...person,
  submission_id: z.uuid(),
  survey_id: id,
  version: z.int().min(1),
  display_id: id.optional(),
  revision: z.int().min(1).max(1000),
  complete: z.boolean(),
  answers: z
    .record(text(40), z.union([z.number(), text(20_000)]))
    .refine((answers) => Object.keys(answers).length <= 20, 'must have at most 20 answers'),
  choice_position: z.int().min(0).max(50).optional(),
  locale,
  url: text(2000).optional(),
  age_ms: z.number().min(0),
})

const Dismissal = z.strictObject({ ...person, display_id: id })

const Tags = z.object({
  language: z.string().nullable(),
  sentiment: z
    .object({ score: z.number(), label: z.enum(['negative', 'neutral', 'positive']) })
    .nullable(),
  keywords: z.array(z.string()),
})

const Submitted = z.object({
  id: z.string(),
  status: z.enum(['partial', 'complete']),
  tags: Tags.nullable(),
})

const shared = { method: 'post', tag: 'Client', access: 'client', maxBytes: MAX_BYTES } as const

/** What pages call with a publishable key. Bodies are JSON, sent as text/plain without a preflight. */
export const clientEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/client/:key/displays',
    summary: 'Ask whether a person may be asked',
    description:
      'Decides by status, quota, segment, sample and cooldown. When the survey may be shown its ' +
      'display is stored and its questions come back; otherwise the reason why not.',
    body: bodyOf<DisplayBody>(Display),
    answers: {
      200: {
        description: 'The survey to draw, or the reason why not',
        schema: z.union([
          z.object({ show: z.literal(true), display_id: z.string().nullable(), survey: z.looseObject({}) }),
          z.object({ show: z.literal(false), reason: z.string() }),
        ]),
      },
    },
    handle: async (c, { body }) => c.json(await ask(c.var.ctx, body)),
  }),
  endpoint({
    ...shared,
    path: '/v1/client/:key/responses',
    summary: 'Submit an answer, or its next step',
    description:
      'Idempotent by submission_id: repeats answer 200 with the first result, a higher revision ' +
      'replaces an unfinished answer, another answer under the same id is a conflict.',
    body: bodyOf<ResponseBody>(Submission),
    answers: {
      201: { description: 'Stored and tagged', schema: Submitted },
      200: { description: 'Known already, or its next step', schema: Submitted },
    },
    handle: async (c, { body }) => {
      const { answer, created } = await submitResponse(c.var.ctx, body)
      return c.json(answer, created ? 201 : 200)
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/client/:key/dismissals',
    summary: 'Say that a survey was closed unanswered',
    body: bodyOf<{ display_id: string } & Person>(Dismissal),
    answers: { 204: { description: 'Noted' } },
    handle: async (c, { body }) => {
      await dismiss(c.var.ctx, body)
      return c.body(null, 204)
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/client/:key/identify',
    summary: 'Say who a person is',
    body: bodyOf<IdentifyBody>(Identify),
    answers: { 204: { description: 'Noted' } },
    handle: async (c, { body }) => {
      await identify(c.var.ctx, body)
      return c.body(null, 204)
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/client/:key/track',
    summary: 'Say what a person did',
    body: bodyOf<{ event: string } & Person>(Track),
    answers: { 204: { description: 'Noted' } },
    handle: async (c, { body }) => {
      await track(c.var.ctx, body)
      return c.body(null, 204)
    },
  }),
]
