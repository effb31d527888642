import * as z from 'zod'
import type { DeliveryAttemptRow, DeliveryRow, OutboxRow } from '../../../db/queries/deliveries'
import type { WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import { ATTEMPT_PROBLEMS } from '../../domain/deliveries/attempt'
import { ENDPOINT_STATUSES } from '../../domain/deliveries/standing'
import { DELIVERY_STATES } from '../../domain/deliveries/state'
import { bodyOf } from '../../services/deliveries/attempt'
import type { DescribedWebhook } from '../../services/webhooks/describe-endpoints'
import { toIso, toIsoOrNull } from './schemas'

export const WebhookEndpointJson = z.object({
  id: z.string(),
  url: z.string(),
  description: z.string(),
  types: z.array(z.string()),
  enabled: z.boolean(),
  status: z.enum(ENDPOINT_STATUSES),
  off_at: z.string().nullable(),
  failing_since: z.string().nullable(),
  failures: z.int(),
  paused_until: z.string().nullable(),
  secrets: z.array(z.object({ shown: z.string(), expires_at: z.string().nullable() })),
  deliveries: z.record(z.enum(DELIVERY_STATES), z.int()),
  created_at: z.string(),
})

export const toWebhookEndpointJson = (row: DescribedWebhook): z.infer<typeof WebhookEndpointJson> => ({
  id: row.id,
  url: row.url,
  description: row.description,
  types: row.types,
  enabled: row.off === null,
  status: row.status,
  off_at: toIsoOrNull(row.offAt),
  failing_since: toIsoOrNull(row.failingSince),
  failures: row.failures,
  paused_until: toIsoOrNull(row.pausedUntil),
  secrets: row.secrets.map(toSecretJson),
  deliveries: row.counts,
  created_at: toIso(row.createdAt),
})

/** The first characters tell two secrets apart and open nothing. */
export const shownSecret = (secret: string): string => `${secret.slice(0, 10)}…`

const toSecretJson = ({ secret, expiresAt }: WebhookEndpointRow['secrets'][number]) => ({
  shown: shownSecret(secret),
  expires_at: toIsoOrNull(expiresAt),
})

export const DeliveryJson = z.object({
  id: z.string(),
  endpoint_id: z.string(),
  event_id: z.string(),
  type: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  last_attempt_at: z.string().nullable(),
  last_status: z.int().nullable(),
  last_problem: z.enum(ATTEMPT_PROBLEMS).nullable(),
  next_attempt_at: z.string().nullable(),
  created_at: z.string(),
})

export const toDeliveryJson = (row: DeliveryRow): z.infer<typeof DeliveryJson> => ({
  id: row.id,
  endpoint_id: row.endpointId,
  event_id: row.eventId,
  type: row.type,
  state: row.state,
  attempts: row.attempts,
  last_attempt_at: toIsoOrNull(row.lastAt),
  last_status: row.lastStatus,
  last_problem: row.lastProblem,
  next_attempt_at: toIsoOrNull(row.dueAt),
  created_at: toIso(row.createdAt),
})

export const AttemptJson = z.object({
  attempt: z.int(),
  at: z.string(),
  ms: z.int(),
  status: z.int().nullable(),
  problem: z.enum(ATTEMPT_PROBLEMS).nullable(),
  answer: z.string(),
})

export const toAttemptJson = (row: DeliveryAttemptRow): z.infer<typeof AttemptJson> => ({
  attempt: row.attempt,
  at: toIso(row.at),
  ms: row.ms,
  status: row.status,
  problem: row.problem,
  answer: row.answer,
})

export const WholeDeliveryJson = DeliveryJson.extend({
  body: z.string().nullable(),
  tries: z.array(AttemptJson),
})

export const toWholeDeliveryJson = (
  row: DeliveryRow,
  event: OutboxRow | undefined,
  attempts: readonly DeliveryAttemptRow[],
): z.infer<typeof WholeDeliveryJson> => ({
  ...toDeliveryJson(row),
  body: event ? bodyOf(event) : null,
  tries: attempts.map(toAttemptJson),
})
