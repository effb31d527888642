import { wantsType } from '../../../domain/deliveries/event-types'
import { announce, isHearing } from '../../deliveries/announce'
import { newDelivery } from '../../deliveries/dispatch'
import { nothing, type StepFacts, type StepWork } from './step'

/** Tells `playbook.step` to one endpoint, whatever else it wants to hear, or to all that want it. */
export const webhook: StepWork<'webhook'> = ({ endpointId }, facts, moment) => {
  const event = announce(moment, 'playbook.step', payloadOf(facts))
  if (endpointId === null) {
    const isHeard = facts.endpoints.some((one) => isHearing(one) && wantsType(one, event.type))
    return isHeard ? { changes: { outbox: [event] }, ref: event.id, reason: null } : nothing('no_endpoint')
  }
  const endpoint = facts.endpoints.find(({ id }) => id === endpointId)
  if (!endpoint || !isHearing(endpoint)) return nothing(endpoint ? 'endpoint_off' : 'endpoint_gone')
  return {
    changes: {
      // Dispatched already: the others do not hear of it.
      outbox: [{ ...event, dispatchedAt: moment.now }],
      deliveries: [newDelivery(moment, endpoint, event)],
    },
    ref: event.id,
    reason: null,
  }
}

const payloadOf = ({ run, playbookName, place }: StepFacts) => ({
  playbook_id: run.playbookId,
  playbook_version: run.version,
  playbook_name: playbookName,
  run_id: run.id,
  step: place + 1,
  customer_id: run.customerId,
  respondent_id: run.respondentId,
  cause: { kind: run.causeKind, id: run.causeId },
  started_at: new Date(run.startedAt).toISOString(),
})
