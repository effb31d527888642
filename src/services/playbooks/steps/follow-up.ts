import type { CauseKind } from '../../../domain/follow-ups/follow-up'
import { ownerOf } from '../../../domain/playbooks/owner'
import type { TriggerName } from '../../../domain/playbooks/playbook'
import { DEFAULT_ACKNOWLEDGE_HOURS, openFollowUp } from '../../follow-ups/open'
import type { StepWork } from './step'

/** How follow-ups call what a playbook began with. */
const CAUSES: Record<TriggerName, CauseKind> = {
  response: 'response',
  tag: 'response',
  segment: 'risk_stay',
  churn_event: 'churn_event',
  cancellation: 'cancel_session',
  inaction: 'silence',
}

/** Opens a follow-up. Who left the workspace since owns nothing: it is nobody's yet. */
export const followUp: StepWork<'follow_up'> = ({ owner, dueHours, title }, facts, moment) => {
  const { run, place, customer, response, members } = facts
  const wanted = ownerOf(owner, run.subject)
  const changes = openFollowUp(moment, [], {
    ruleId: run.playbookId,
    // A playbook may open several of one cause: each step its own.
    cause: { kind: CAUSES[run.causeKind], id: `${run.id}:${place + 1}` },
    title: title === '' ? facts.playbookName : title,
    respondentId: run.respondentId,
    customerId: run.customerId,
    surveyId: response?.surveyId ?? null,
    responseId: response?.id ?? null,
    ownerId: members.some(({ id }) => id === wanted) ? wanted : null,
    value: customer && { minor: customer.mrrMinor, currency: customer.currency },
    acknowledgeHours: Math.min(DEFAULT_ACKNOWLEDGE_HOURS, dueHours),
    closeHours: dueHours,
    by: 'playbook',
  })
  return { changes, ref: changes.followUps?.[0]?.id ?? null, reason: null }
}
