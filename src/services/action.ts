import type { Changes } from '../../db/changes'
import type { Db } from '../../db/client'
import type { AuditLine, Author } from '../domain/access/audit'
import type { NewId } from '../ids'

/** What every write knows of its workspace. */
export interface Workspace {
  id: string
  name: string
  timeZone: string
  currency: string
}

/** The moment of a decision; time and chance come in from outside. */
export interface Moment {
  now: number
  newId: NewId
  workspace: Workspace
}

/**
 * A write in three parts. The writer of a workspace looks once for all actions that arrived
 * together, lets each decide, and commits what they decided as one transaction.
 */
export interface Action<Input, Seen, Result> {
  readonly name: string
  /** Shares a group with nothing: for what looks at everything, like a recount. */
  readonly alone?: true
  /** Actions with a key in common never share a group, so each sees what the one before wrote. */
  keys(input: Input): string[]
  /** What the inputs need to see, in their order. */
  see(db: Db, workspaceId: string, inputs: readonly Input[]): Promise<Seen[]>
  /** Pure. May throw an AppError, which refuses this action alone. */
  decide(seen: Seen, input: Input, moment: Moment): Decision<Result>
  /** The line for the audit log, which goes into the same commit; null for what changed nothing. */
  audit?(seen: Seen, input: Input, result: Result): AuditLine | null
}

export interface Decision<Result> {
  result: Result
  changes: Changes
}

/** Runs an action in the workspace's writer; resolves once it is committed. */
export type Write = <Input, Seen, Result>(
  workspace: Workspace,
  action: Action<Input, Seen, Result>,
  input: Input,
  by?: Author,
) => Promise<Result>

/** For actions that need to see nothing. */
export const seeNothing = async (
  _db: Db,
  _workspaceId: string,
  inputs: readonly unknown[],
): Promise<null[]> => inputs.map(() => null)
