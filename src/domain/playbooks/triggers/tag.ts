import type { TriggerKind } from './trigger'

/** A member tags an answer by hand. */
export const tag: TriggerKind<'tag'> = {
  matches: ({ field, values }, cause) => cause.field === field && values.includes(cause.value),

  check: ({ values }) =>
    values.length === 0 ? [{ path: 'trigger.values', message: 'must name at least one' }] : [],
}
