import { LIMITS } from '../playbook'
import type { TriggerKind } from './trigger'

const DAY_MS = 86_400_000

/** A customer was last seen so many days ago. */
export const inaction: TriggerKind<'inaction'> = {
  matches: ({ days }, { seenAt, now }) => now - seenAt >= days * DAY_MS,

  check: ({ days }) =>
    days < 1 || days > LIMITS.inactionDays
      ? [{ path: 'trigger.days', message: `must be 1 to ${LIMITS.inactionDays}` }]
      : [],
}
