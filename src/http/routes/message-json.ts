import * as z from 'zod'
import type { DeliveryAttemptRow } from '../../../db/queries/deliveries'
import type { ChannelRow, MessageRow } from '../../../db/queries/messages'
import { ATTEMPT_PROBLEMS } from '../../domain/deliveries/attempt'
import { ENDPOINT_STATUSES, endpointStatus } from '../../domain/deliveries/standing'
import { MESSAGE_KIND_NAMES } from '../../domain/messages/kinds'
import { MESSAGE_STATES, WITHHELD_REASONS } from '../../domain/messages/state'
import { CHANNELS } from '../../providers/channels'
import { toIso, toIsoOrNull } from './schemas'
import { AttemptJson, toAttemptJson } from './webhook-json'

export const ChannelJson = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  settings: z.record(z.string(), z.string()),
  enabled: z.boolean(),
  status: z.enum(ENDPOINT_STATUSES),
  failures: z.int(),
  failing_since: z.string().nullable(),
  paused_until: z.string().nullable(),
  off_at: z.string().nullable(),
  created_at: z.string(),
})

export const toChannelJson = (row: ChannelRow, now: number): z.infer<typeof ChannelJson> => ({
  id: row.id,
  type: row.type,
  name: row.name,
  settings: shownSettings(row),
  enabled: row.off === null,
  status: endpointStatus(row, now),
  failures: row.failures,
  failing_since: toIsoOrNull(row.failingSince),
  paused_until: toIsoOrNull(row.pausedUntil),
  off_at: toIsoOrNull(row.offAt),
  created_at: toIso(row.createdAt),
})

/** What was entered, but of secrets only that they are there. */
export function shownSettings({ type, settings }: ChannelRow): Record<string, string> {
  const fields = CHANNELS[type]?.fields ?? []
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const isOpen = fields.some((field) => field.name === name && field.secret !== true)
      return [name, isOpen || value === '' ? value : `${value.slice(0, 4)}…`]
    }),
  )
}

export const MessageJson = z.object({
  id: z.string(),
  channel_id: z.string().nullable(),
  kind: z.enum(MESSAGE_KIND_NAMES),
  cause: z.object({ kind: z.string(), id: z.string(), step: z.string() }),
  respondent_id: z.string().nullable(),
  customer_id: z.string().nullable(),
  template_id: z.string().nullable(),
  author_id: z.string().nullable(),
  address: z.string().nullable(),
  locale: z.string(),
  subject: z.string(),
  state: z.enum(MESSAGE_STATES),
  reason: z.enum(WITHHELD_REASONS).nullable(),
  attempts: z.int(),
  last_attempt_at: z.string().nullable(),
  last_status: z.int().nullable(),
  last_problem: z.enum(ATTEMPT_PROBLEMS).nullable(),
  due_at: z.string().nullable(),
  created_at: z.string(),
})

export const toMessageJson = (row: MessageRow): z.infer<typeof MessageJson> => ({
  id: row.id,
  channel_id: row.channelId,
  kind: row.kind,
  cause: { kind: row.causeKind, id: row.causeId, step: row.step },
  respondent_id: row.respondentId,
  customer_id: row.customerId,
  template_id: row.templateId,
  author_id: row.authorId,
  address: row.address,
  locale: row.locale,
  subject: row.subject,
  state: row.state,
  reason: row.reason,
  attempts: row.attempts,
  last_attempt_at: toIsoOrNull(row.lastAt),
  last_status: row.lastStatus,
  last_problem: row.lastProblem,
  due_at: toIsoOrNull(row.dueAt),
  created_at: toIso(row.createdAt),
})

export const WholeMessageJson = MessageJson.extend({ body: z.string(), tries: z.array(AttemptJson) })

export const toWholeMessageJson = (
  row: MessageRow,
  attempts: readonly DeliveryAttemptRow[],
): z.infer<typeof WholeMessageJson> => ({
  ...toMessageJson(row),
  body: row.body,
  tries: attempts.map(toAttemptJson),
})
