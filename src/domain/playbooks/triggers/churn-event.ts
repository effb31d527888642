import { hasOneOf, type TriggerKind } from './trigger'

/** The ledger hears of a start, a failed payment, an end. */
export const churnEvent: TriggerKind<'churn_event'> = {
  matches: ({ types, causes }, event) =>
    types.includes(event.type) && hasOneOf(causes, event.cause === null ? [] : [event.cause]),

  check: ({ types }) =>
    types.length === 0 ? [{ path: 'trigger.types', message: 'must name at least one' }] : [],
}
