import { themesOf } from '../../../domain/surveys/response'
import type { Values } from '../../../domain/messages/variables'
import { newMessage } from '../../messages/compose'
import { nothing, type StepFacts, type StepWork } from './step'

/**
 * Writes a message. Whether it may go, and when, is judged by the outbox of messages: quiet hours,
 * consent and the cap hold for playbooks too.
 */
export const message: StepWork<'message'> = ({ to, channelId, templateId }, facts, moment) => {
  const { run, place, person } = facts
  if (to === 'person' && !person) return nothing('nobody_to_write_to')
  const row = newMessage(moment, facts.messages, {
    kind: 'playbook',
    cause: { kind: 'playbook_run', id: run.id, step: String(place + 1) },
    to: to === 'team' || !person ? 'team' : { respondentId: person.id },
    channelId,
    content: { templateId, values: valuesOf(facts) },
  })
  return { changes: { newMessages: [row] }, ref: row.id, reason: row.reason ?? row.lastProblem }
}

function valuesOf({ run, person, response }: StepFacts): Values {
  const theme = themesOf(response?.tags ?? null)[0]?.theme
  return {
    name: person?.name ?? '',
    customer: run.customerId ?? '',
    score: response?.score === null || response === undefined ? '' : String(response.score),
    comment: response?.comment ?? '',
    topic: theme ?? '',
  }
}
