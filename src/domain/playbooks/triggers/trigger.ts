import type { Audience } from '../audience'
import type { CauseOf } from '../cause'
import type { Trigger, TriggerName } from '../playbook'

export interface Problem {
  path: string
  message: string
}

/** One way for a playbook to start. */
export interface TriggerKind<Name extends TriggerName> {
  /** Whether this is what it waits for; the audience is asked besides, by `startOf`. */
  matches(trigger: Extract<Trigger, { on: Name }>, cause: CauseOf<Name>, audience: Audience): boolean
  /** What of it may not be, its lists' lengths apart. */
  check(trigger: Extract<Trigger, { on: Name }>, audience: Audience): Problem[]
}

/** A list left empty asks for nothing. */
export const hasOneOf = <T>(wanted: readonly T[], values: readonly T[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value))
