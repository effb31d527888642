import * as z from 'zod'
import type { CancelOpenBody, CancelReportBody } from '../../contract/cancel'
import {
  findSession,
  listSessions,
  listShowingsOfSessions,
  type SessionFilter,
} from '../../../db/queries/cancellations'
import { AppError } from '../../errors'
import { openCancellation } from '../../services/cancellations/open'
import { reportCancellation } from '../../services/cancellations/report'
import { type Endpoint, endpoint } from '../endpoint'
import { bodyOf, person } from './client'
import { CancelSessionJson, OUTCOMES, toCancelSessionJson } from './cancel-session-json'
import { fromCursor, id, instant, listOf, page, text, toPage } from './schemas'

/** Sixty-four KiB is what all beacons of a page share; the proof of a long session takes some of it. */
const MAX_BYTES = 49_152

const shared = { method: 'post', tag: 'Client', access: 'client', maxBytes: MAX_BYTES } as const
const read = { method: 'get', tag: 'Cancellations', access: 'responses:read' } as const

const about = {
  ...person,
  survey_id: id,
  session_key: z.uuid(),
  token: text(2_000).optional(),
  url: text(2_000).optional(),
  effective_at: instant.optional(),
}

const Open = z.strictObject({
  ...about,
  locales: z.array(text(35)).max(10),
  preview_token: text(128).optional(),
})

const milliseconds = z.int().min(0).max(7 * 86_400_000)

const Step = z.strictObject({
  screen: z.enum(['confirm', 'reason', 'details', 'offer', 'done']),
  shown_ms: milliseconds,
  left_ms: milliseconds.nullable(),
  choice: z.enum(['next', 'back', 'cancel', 'keep', 'accept', 'close']).nullable(),
  offer_ids: z.array(text(40)).max(2),
})

const Report = z.strictObject({
  ...about,
  version: z.int().min(0),
  revision: z.int().min(1).max(1_000),
  steps: z.array(Step).max(100),
  reason_id: text(40).optional(),
  sub_reason_id: text(40).optional(),
  reason_position: z.int().min(0).max(50).optional(),
  text: text(20_000).optional(),
  offer_id: text(40).optional(),
  outcome: z.enum(['cancel', 'offer_accepted', 'kept']).nullable(),
  locale: text(35),
  age_ms: z.number().min(0),
})

/** Which sessions of a list or an export. */
export const SessionFilters = z.strictObject({
  survey_id: text(200).optional(),
  customer_id: text(200).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  reason: text(40).optional(),
  offer_id: text(40).optional(),
  since: instant.optional(),
  until: instant.optional(),
})

export const toSessionFilter = (query: z.infer<typeof SessionFilters>): SessionFilter => ({
  surveyId: query.survey_id,
  customerId: query.customer_id,
  outcome: query.outcome,
  reason: query.reason,
  offerId: query.offer_id,
  since: query.since === undefined ? undefined : Date.parse(query.since),
  until: query.until === undefined ? undefined : Date.parse(query.until),
})

export const cancellationEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/client/:key/cancel-sessions',
    summary: 'Open a cancellation: the reasons, and the offers this customer may see',
    description:
      'Idempotent by session_key. Without a valid token the session is claimed and no offer has a ' +
      'money value. The host cancels after three seconds without an answer.',
    body: bodyOf<CancelOpenBody>(Open),
    answers: { 200: { description: 'Everything the flow needs', schema: z.looseObject({ session_id: z.string() }) } },
    handle: async (c, { body }) => c.json(await openCancellation(c.var.ctx, body, 'widget')),
  }),
  endpoint({
    ...shared,
    path: '/v1/client/:key/cancel-reports',
    summary: 'Say where a cancellation stands, or how it ended',
    description:
      'A higher revision replaces, repeats and late ones change nothing, the first outcome stays. A ' +
      'session that could not be opened begins with its report.',
    body: bodyOf<CancelReportBody>(Report),
    answers: {
      200: {
        description: 'Noted',
        schema: z.object({
          session_id: z.string(),
          outcome: z.enum(OUTCOMES).nullable(),
          acknowledgement: z.string().nullable(),
        }),
      },
    },
    handle: async (c, { body }) => c.json(await reportCancellation(c.var.ctx, body, 'widget')),
  }),
  endpoint({
    ...read,
    path: '/v1/cancel-sessions',
    summary: 'List cancellation sessions, newest first',
    query: SessionFilters.extend(page),
    answers: { 200: { description: 'A page', schema: listOf(CancelSessionJson) } },
    handle: async (c, { query: { limit, cursor, ...query } }) => {
      const { db, workspace } = c.var.ctx
      const filter = { ...toSessionFilter(query), after: fromCursor(cursor) }
      const rows = await listSessions(db, workspace.id, filter, limit + 1)
      const showings = await listShowingsOfSessions(db, workspace.id, rows.map((row) => row.id))
      return c.json(toPage(rows, limit, (row) => row.openedAt, (row) => toCancelSessionJson(row, showings)))
    },
  }),
  endpoint({
    ...read,
    path: '/v1/cancel-sessions/:id',
    summary: 'Read a cancellation session: every screen, time and choice',
    answers: { 200: { description: 'The session', schema: CancelSessionJson } },
    handle: async (c) => {
      const { db, workspace } = c.var.ctx
      const row = await findSession(db, workspace.id, c.req.param('id') ?? '')
      if (!row) throw new AppError('not_found', 'no such session')
      return c.json(toCancelSessionJson(row, await listShowingsOfSessions(db, workspace.id, [row.id])))
    },
  }),
]
