import type { Context, Scope } from '../../context'
import { AppError } from '../../errors'

/** First line of every verb behind a key. Members and the service itself may do everything. */
export function requireScope(ctx: Context, scope: Scope): void {
  const { actor } = ctx
  if (actor.kind === 'page') throw new AppError('forbidden', 'a publishable key may not do this')
  if (actor.kind === 'key' && !actor.scopes.includes(scope)) {
    throw new AppError('forbidden', `this key lacks the scope ${scope}`)
  }
}
