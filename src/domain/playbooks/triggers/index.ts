import type { Audience } from '../audience'
import type { Cause } from '../cause'
import type { Trigger, TriggerName } from '../playbook'
import { cancellation } from './cancellation'
import { churnEvent } from './churn-event'
import { inaction } from './inaction'
import { response } from './response'
import { segment } from './segment'
import { tag } from './tag'
import type { Problem, TriggerKind } from './trigger'

/** The one list of triggers; a new one is a file, a line here and a shape in `playbook.ts`. */
export const TRIGGERS: { [Name in TriggerName]: TriggerKind<Name> } = {
  response,
  tag,
  segment,
  churn_event: churnEvent,
  cancellation,
  inaction,
}

export const TRIGGER_NAMES = Object.keys(TRIGGERS) as TriggerName[]

/** Whether this cause is what the trigger waits for. */
export const triggers = (trigger: Trigger, cause: Cause, audience: Audience): boolean =>
  trigger.on === cause.kind && kindOf(trigger).matches(trigger, cause, audience)

export const checkTrigger = (trigger: Trigger, audience: Audience): Problem[] =>
  kindOf(trigger).check(trigger, audience)

interface AnyKind {
  matches(trigger: Trigger, cause: Cause, audience: Audience): boolean
  check(trigger: Trigger, audience: Audience): Problem[]
}

/** The entry under a trigger's own name takes that trigger, which the types cannot follow. */
const kindOf = (trigger: Trigger): AnyKind => TRIGGERS[trigger.on] as unknown as AnyKind
