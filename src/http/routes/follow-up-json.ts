import * as z from 'zod'
import type { FollowUpEntryRow, FollowUpRow } from '../../../db/queries/follow-ups'
import { ENTRY_KINDS } from '../../domain/follow-ups/entry'
import { CAUSE_KINDS, FOLLOW_UP_STATES, isOverdue, OUTCOME_NAMES } from '../../domain/follow-ups/follow-up'
import { toIso, toIsoOrNull } from './schemas'

export const FollowUpJson = z.object({
  id: z.string(),
  /** A rule or a playbook; null for by hand. */
  rule_id: z.string().nullable(),
  cause: z.object({ kind: z.enum(CAUSE_KINDS), id: z.string() }),
  title: z.string(),
  respondent_id: z.string().nullable(),
  customer_id: z.string().nullable(),
  survey_id: z.string().nullable(),
  response_id: z.string().nullable(),
  owner_id: z.string().nullable(),
  state: z.enum(FOLLOW_UP_STATES),
  overdue: z.boolean(),
  tags: z.array(z.string()),
  value_minor: z.int(),
  currency: z.string().nullable(),
  opened_at: z.string(),
  acknowledge_by: z.string(),
  acknowledged_at: z.string().nullable(),
  due_at: z.string(),
  closed_at: z.string().nullable(),
  outcome: z.enum(OUTCOME_NAMES).nullable(),
  reopened: z.int(),
  /** What they said when asked whether it helped. */
  solved: z.enum(['yes', 'no']).nullable(),
})

const EntryJson = z.object({
  id: z.string(),
  kind: z.enum(ENTRY_KINDS),
  at: z.string(),
  by: z.string(),
  text: z.string().nullable(),
})

export const FollowUpWithLogJson = FollowUpJson.extend({ log: z.array(EntryJson) })

export const toFollowUpJson = (row: FollowUpRow, now: number): z.infer<typeof FollowUpJson> => ({
  id: row.id,
  rule_id: row.ruleId,
  cause: { kind: row.causeKind, id: row.causeId },
  title: row.title,
  respondent_id: row.respondentId,
  customer_id: row.customerId,
  survey_id: row.surveyId,
  response_id: row.responseId,
  owner_id: row.ownerId,
  state: row.state,
  overdue: isOverdue(row, now),
  tags: row.tags,
  value_minor: row.valueMinor,
  currency: row.currency,
  opened_at: toIso(row.openedAt),
  acknowledge_by: toIso(row.acknowledgeBy),
  acknowledged_at: toIsoOrNull(row.acknowledgedAt),
  due_at: toIso(row.dueAt),
  closed_at: toIsoOrNull(row.closedAt),
  outcome: row.outcome,
  reopened: row.reopened,
  solved: row.solved,
})

export const toFollowUpWithLogJson = (
  row: FollowUpRow,
  entries: readonly FollowUpEntryRow[],
  now: number,
): z.infer<typeof FollowUpWithLogJson> => ({
  ...toFollowUpJson(row, now),
  log: entries.map(({ id, kind, at, by, text }) => ({ id, kind, at: toIso(at), by, text })),
})
