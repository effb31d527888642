import type { Changes } from '../../../db/changes'
import type { Actor } from '../../context'
import type { EntryKind } from '../../domain/follow-ups/entry'
import type { Moment } from '../action'

export type EntryRow = NonNullable<Changes['followUpEntries']>[number]

export const entryOf = (
  { newId, now, workspace }: Moment,
  followUpId: string,
  kind: EntryKind,
  by: string,
  text: string | null = null,
  ordinal = 0,
): EntryRow => ({
  workspaceId: workspace.id,
  followUpId,
  id: newId('fue', now),
  kind,
  at: now,
  ordinal,
  by,
  text,
})

/** Who did it, as the log names them. */
export const nameOfActor = (actor: Actor): string =>
  'id' in actor && typeof actor.id === 'string' ? actor.id : actor.kind
