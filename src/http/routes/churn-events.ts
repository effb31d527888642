import * as z from 'zod'
import { listChurnEvents } from '../../../db/queries/churn'
import { problemsOf } from '../../domain/billing/event-problems'
import {
  CHURN_CAUSES,
  CHURN_EVENT_TYPES,
  type ChurnEventDraft,
  MRR_NOTES,
} from '../../domain/billing/events'
import { recordChurnEvents } from '../../services/billing/record-events'
import { type Endpoint, endpoint } from '../endpoint'
import { toFieldErrors } from '../field-errors'
import { ChurnEventJson, toChurnEventJson } from './churn-event-json'
import { fromCursor, id, instant, listOf, page, text, toPage } from './schemas'

const MAX_BATCH = 1_000
const MAX_BATCH_BYTES = 2_097_152

const MAX_MINOR = 1e12

const EventJson = z
  .strictObject({
    id,
    customer_id: id,
    subscription_id: id.optional(),
    type: z.enum(CHURN_EVENT_TYPES),
    at: instant,
    mrr_minor: z.int().min(0).max(MAX_MINOR).optional(),
    mrr_note: z.enum(MRR_NOTES).optional(),
    amount_minor: z.int().min(-MAX_MINOR).max(MAX_MINOR).optional(),
    currency: z
      .string()
      .regex(/^[A-Za-z]{3}$/, 'must be an ISO 4217 code')
      .optional(),
    interval: text(40).optional(),
    plan: text(100).optional(),
    reason: text(100).optional(),
    comment: text(5000).optional(),
    cause: z.enum(CHURN_CAUSES).optional(),
  })
  .superRefine((event, check) => {
    for (const { field, message } of problemsOf(toDraft(event))) {
      check.addIssue({ code: 'custom', path: [toSnakeCase(field)], message })
    }
  })

type EventJson = z.infer<typeof EventJson>

const Outcome = z.object({
  id: z.string().nullable(),
  status: z.enum(['accepted', 'duplicate', 'refused']),
  problems: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

type Outcome = z.infer<typeof Outcome>

/** One event, or many: each of a batch is judged by itself. */
const Body = z.union([
  EventJson,
  z.strictObject({ events: z.array(z.unknown()).min(1).max(MAX_BATCH) }),
])

export const churnEventEndpoints: Endpoint[] = [
  endpoint({
    method: 'post',
    path: '/v1/churn-events',
    tag: 'Churn',
    access: 'churn:write',
    summary: 'Record churn events, one or a batch of up to 1,000',
    description:
      'Idempotent by id, in any order. A batch answers per event whether it was accepted, known ' +
      'already, or refused and why; refused ones hold up nothing. `started` names `mrr_minor`, the ' +
      'whole MRR of the subscription; `changed`, `resumed` and `reactivated` may leave it out, and ' +
      'the last one known goes on. `purchase` and `refund` name `amount_minor`, which moved once and ' +
      'is no MRR; a refund is kept negative. What a type has no use for is kept and not counted.',
    body: Body,
    maxBytes: MAX_BATCH_BYTES,
    answers: {
      200: { description: 'What became of each', schema: z.object({ results: z.array(Outcome) }) },
    },
    handle: async (c, { body }) => {
      const { ctx } = c.var
      const given = 'events' in body ? body.events : [body]
      const parsed = given.map((event) => EventJson.safeParse(event))
      const receivedAt = ctx.now()
      const events = parsed.flatMap(({ data }) => (data ? [{ ...toDraft(data), receivedAt }] : []))
      const recorded = await recordChurnEvents(ctx, 'api', events)
      const results = parsed.flatMap((result, i): Outcome[] =>
        result.success ? recorded.splice(0, 1) : [refused(given[i], result.error)],
      )
      return c.json({ results })
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/churn-events',
    tag: 'Churn',
    access: 'churn:read',
    summary: 'List churn events, newest first',
    query: z.strictObject({
      ...page,
      customer_id: id.optional(),
      since: instant.optional(),
      until: instant.optional(),
    }),
    answers: { 200: { description: 'A page', schema: listOf(ChurnEventJson) } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const rows = await listChurnEvents(ctx.db, ctx.workspace.id, {
        customerId: query.customer_id,
        since: query.since === undefined ? undefined : Date.parse(query.since),
        until: query.until === undefined ? undefined : Date.parse(query.until),
        after: fromCursor(query.cursor),
        limit: query.limit + 1,
      })
      return c.json(toPage(rows, query.limit, (row) => row.at, toChurnEventJson))
    },
  }),
]

/** A declaration, for the shape above checks what it makes. */
function toDraft(event: EventJson): ChurnEventDraft {
  const amount = event.amount_minor ?? null
  return {
    id: event.id,
    customerId: event.customer_id,
    // Without an id of its own a customer's one subscription is named after the customer.
    subscriptionId: event.subscription_id ?? event.customer_id,
    type: event.type,
    at: Date.parse(event.at),
    mrrMinor: event.mrr_minor ?? null,
    mrrNote: event.mrr_note ?? null,
    // Given back, however it was signed.
    amountMinor: event.type === 'refund' && amount !== null ? -Math.abs(amount) : amount,
    currency: event.currency?.toUpperCase() ?? null,
    interval: event.interval ?? null,
    plan: event.plan ?? null,
    reason: event.reason ?? null,
    comment: event.comment ?? null,
    cause: event.cause ?? null,
  }
}

const toSnakeCase = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const refused = (event: unknown, error: z.ZodError): Outcome => ({
  id: z.object({ id }).safeParse(event).data?.id ?? null,
  status: 'refused',
  problems: toFieldErrors(error.issues).slice(0, 5),
})
