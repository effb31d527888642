import type { Step, StepName } from '../../../domain/playbooks/playbook'
import type { Moment } from '../../action'
import { followUp } from './follow-up'
import { message } from './message'
import { type Done, nothing, type StepFacts, type StepWork } from './step'
import { webhook } from './webhook'

/** The one list of what steps do; a new one is a file, a line here and a shape in the domain. */
const STEPS: { [Name in StepName]: StepWork<Name> } = {
  follow_up: followUp,
  message,
  webhook,
  wait: () => nothing(null),
}

export const doStep = (step: Step, facts: StepFacts, moment: Moment): Done =>
  // The entry under a step's own name takes that step, which the types cannot follow.
  (STEPS[step.do] as (step: Step, facts: StepFacts, moment: Moment) => Done)(step, facts, moment)
