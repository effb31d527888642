import * as z from 'zod'
import { CHURN_CAUSES, CHURN_EVENT_TYPES } from '../domain/billing/events'
import { CAUSE_KINDS, FOLLOW_UP_STATES, OUTCOME_NAMES } from '../domain/follow-ups/follow-up'
import { SIGNALS } from '../domain/text/signals'
import { EVENT_TYPES, type EventType, TEST_EVENT } from '../domain/deliveries/event-types'
import { TRIGGER_NAMES } from '../domain/playbooks/triggers'

const word = z.string().nullable()

const Response = z.strictObject({
  id: z.string(),
  survey_id: z.string(),
  survey_version: z.int(),
  kind: z.string(),
  status: z.enum(['partial', 'complete']),
  score: z.int().nullable(),
  reason_id: word,
  cause: word,
  has_comment: z.boolean(),
  sentiment: z.number().nullable(),
  sentiment_label: word,
  language: word,
  respondent_id: z.string(),
  customer_id: word,
  trust: z.enum(['verified', 'claimed', 'anonymous']),
  locale: z.string(),
  answered_at: z.string(),
})

const ChurnEvent = z.strictObject({
  id: z.string(),
  source: z.string(),
  customer_id: z.string(),
  subscription_id: z.string(),
  event_type: z.enum(CHURN_EVENT_TYPES),
  at: z.string(),
  mrr_minor: z.int().nullable(),
  amount_minor: z.int().nullable(),
  currency: word,
  interval: word,
  plan: word,
  reason: word,
  cause: z.enum(CHURN_CAUSES).nullable(),
})

const Cancellation = z.strictObject({
  session_id: z.string(),
  survey_id: z.string(),
  outcome: z.enum(['cancel', 'offer_accepted', 'kept', 'abandoned']),
  customer_id: word,
  subscription_id: word,
  trust: z.enum(['verified', 'claimed', 'anonymous']),
  reason_id: word,
  sub_reason_id: word,
  cause: word,
  offer_id: word,
  response_id: word,
  opened_at: z.string(),
  effective_at: word,
})

const FollowUp = z.strictObject({
  id: z.string(),
  rule_id: word,
  cause: z.strictObject({ kind: z.enum(CAUSE_KINDS), id: z.string() }),
  respondent_id: word,
  customer_id: word,
  survey_id: word,
  response_id: word,
  owner_id: word,
  state: z.enum(FOLLOW_UP_STATES),
  outcome: z.enum(OUTCOME_NAMES).nullable(),
  value_minor: z.int(),
  currency: word,
  reopened: z.int(),
  opened_at: z.string(),
  due_at: z.string(),
  acknowledged_at: word,
  closed_at: word,
})

const RaisedSignal = z.strictObject({
  signal: z.enum(SIGNALS.map(({ slug }) => slug)),
  response_id: z.string(),
  survey_id: z.string(),
  respondent_id: z.string(),
  customer_id: word,
  answered_at: z.string(),
})

const PlaybookStep = z.strictObject({
  playbook_id: z.string(),
  playbook_version: z.int(),
  playbook_name: z.string(),
  run_id: z.string(),
  step: z.int(),
  customer_id: word,
  respondent_id: word,
  cause: z.strictObject({ kind: z.enum(TRIGGER_NAMES), id: z.string() }),
  started_at: z.string(),
})

/** What `data` of each event holds: what its cause writes, to the last field. */
const DATA: Record<EventType | typeof TEST_EVENT, z.ZodType> = {
  'response.created': Response,
  'response.completed': Response,
  'churn.recorded': ChurnEvent,
  'cancellation.completed': Cancellation,
  'signal.raised': RaisedSignal,
  'followup.opened': FollowUp,
  'followup.closed': FollowUp,
  'playbook.step': PlaybookStep,
  [TEST_EVENT]: z.strictObject({ endpoint_id: z.string() }),
}

/** The bodies of webhooks, by type. */
export const WEBHOOK_BODIES: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(DATA).map(([type, data]) => [
    type,
    z.strictObject({ type: z.literal(type), timestamp: z.string(), data }),
  ]),
)

const HEADERS = {
  'webhook-id': 'Of the event: the same at every attempt and for every endpoint.',
  'webhook-timestamp': 'When this attempt was signed, Unix seconds.',
  'webhook-signature': '`v1,` and the base64 of the HMAC-SHA256 of id.timestamp.body; one for each secret in force.',
}

/** What is sent to webhook endpoints, for the `webhooks` of an OpenAPI document. */
export const webhooksOf = (toSchema: (schema: z.ZodType) => object): Record<string, object> =>
  Object.fromEntries(
    Object.entries(WEBHOOK_BODIES).map(([type, body]) => [
      type,
      {
        post: {
          tags: ['Webhooks'],
          summary: type === TEST_EVENT ? 'You asked for a test.' : EVENT_TYPES[type as EventType],
          security: [],
          parameters: Object.entries(HEADERS).map(([name, description]) => ({
            name,
            in: 'header',
            required: true,
            description,
            schema: { type: 'string' },
          })),
          requestBody: { required: true, content: { 'application/json': { schema: toSchema(body) } } },
          responses: {
            '2XX': { description: 'Taken; anything else is tried again' },
            '410': { description: 'The endpoint wants nothing more' },
          },
        },
      },
    ]),
  )
