import { hasOneOf, type TriggerKind } from './trigger'

/** Somebody on the way to cancel has decided, or has left. */
export const cancellation: TriggerKind<'cancellation'> = {
  matches: ({ outcomes, causes }, session) =>
    outcomes.includes(session.outcome) &&
    hasOneOf(causes, session.cause === null ? [] : [session.cause]),

  check: ({ outcomes }) =>
    outcomes.length === 0 ? [{ path: 'trigger.outcomes', message: 'must name at least one' }] : [],
}
