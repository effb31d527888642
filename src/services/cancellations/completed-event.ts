import type { CancelSessionRow } from '../../../db/queries/cancellations'
import type { Moment } from '../action'
import { announce, type EventRow } from '../deliveries/announce'

/** `cancellation.completed`, as it goes out: ids, choices and times, no words of the person. */
export const completedEvent = (session: CancelSessionRow, moment: Moment): EventRow =>
  announce(moment, 'cancellation.completed', {
    session_id: session.id,
    survey_id: session.surveyId,
    outcome: session.outcome,
    customer_id: session.customerId,
    subscription_id: session.subscriptionId,
    trust: session.trust,
    reason_id: session.reason,
    sub_reason_id: session.subReason,
    cause: session.cause,
    offer_id: session.offerId,
    response_id: session.responseId,
    opened_at: new Date(session.openedAt).toISOString(),
    effective_at: session.effectiveAt === null ? null : new Date(session.effectiveAt).toISOString(),
  })
