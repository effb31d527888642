import { type CauseKind, hoursAfter } from '../../../domain/follow-ups/follow-up'
import { ownerOf } from '../../../domain/playbooks/owner'
import type { TriggerName } from '../../../domain/playbooks/playbook'
import type { FollowUpRow } from '../../../../db/queries/follow-ups'
import type { Moment } from '../../action'
import { moveOne } from '../../follow-ups/change'
import { DEFAULT_ACKNOWLEDGE_HOURS, openFollowUp } from '../../follow-ups/open'
import type { Done, StepWork } from './step'

/** How follow-ups call what a playbook began with. */
const CAUSES: Record<TriggerName, CauseKind> = {
  response: 'response',
  tag: 'response',
  segment: 'risk_stay',
  churn_event: 'churn_event',
  cancellation: 'cancel_session',
  inaction: 'silence',
}

/** Opens a follow-up, or takes up the one there is. Who left the workspace owns nothing: it is nobody's yet. */
export const followUp: StepWork<'follow_up'> = ({ owner, dueHours, title }, facts, moment) => {
  const { run, place, customer, response, members } = facts
  const wanted = ownerOf(owner, run.subject)
  const ownerId = members.some(({ id }) => id === wanted) ? wanted : null
  const said = title === '' ? facts.playbookName : title
  if (facts.followUp) return takeUp(facts.followUp, { ownerId, dueAt: hoursAfter(moment.now, dueHours), said }, moment)
  const changes = openFollowUp(moment, [], {
    ruleId: run.playbookId,
    // A playbook may open several of one cause: each step its own.
    cause: { kind: CAUSES[run.causeKind], id: `${run.id}:${place + 1}` },
    title: said,
    respondentId: run.respondentId,
    customerId: run.customerId,
    surveyId: response?.surveyId ?? null,
    responseId: response?.id ?? null,
    ownerId,
    value: customer && { minor: customer.mrrMinor, currency: customer.currency },
    acknowledgeHours: Math.min(DEFAULT_ACKNOWLEDGE_HOURS, dueHours),
    closeHours: dueHours,
    by: 'playbook',
  })
  return { changes, ref: changes.followUps?.[0]?.id ?? null, reason: null }
}

/** One answer is one thing to do: a rule's follow-up gets the playbook's words, its owner if it has none, and its day if that is nearer. */
function takeUp(
  there: FollowUpRow,
  { ownerId, dueAt, said }: { ownerId: string | null; dueAt: number; said: string },
  moment: Moment,
): Done {
  const { row, changes } = moveOne(
    there,
    [
      { kind: 'note', text: said },
      ...(there.ownerId === null && ownerId !== null ? [{ kind: 'assign', ownerId } as const] : []),
    ],
    'playbook',
    moment,
  )
  const nearer = { ...row, dueAt: Math.min(row.dueAt, dueAt), firstDueAt: Math.min(row.firstDueAt, dueAt) }
  return { changes: { ...changes, followUps: [nearer] }, ref: there.id, reason: null }
}
