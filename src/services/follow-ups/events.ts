import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { EventType } from '../../domain/deliveries/event-types'
import type { Moment } from '../action'
import { announce, type EventRow } from '../deliveries/announce'

export const FOLLOW_UP_EVENTS = ['followup.opened', 'followup.closed'] as const

/** A follow-up as others hear of it: ids, times and choices, no words of anybody. */
export const followUpEvent = (
  moment: Moment,
  type: EventType & `followup.${string}`,
  row: FollowUpRow,
): EventRow =>
  announce(moment, type, {
    id: row.id,
    rule_id: row.ruleId,
    cause: { kind: row.causeKind, id: row.causeId },
    respondent_id: row.respondentId,
    customer_id: row.customerId,
    survey_id: row.surveyId,
    response_id: row.responseId,
    owner_id: row.ownerId,
    state: row.state,
    outcome: row.outcome,
    value_minor: row.valueMinor,
    currency: row.currency,
    reopened: row.reopened,
    opened_at: iso(row.openedAt),
    due_at: iso(row.dueAt),
    acknowledged_at: isoOrNull(row.acknowledgedAt),
    closed_at: isoOrNull(row.closedAt),
  })

const iso = (at: number): string => new Date(at).toISOString()
const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at))
