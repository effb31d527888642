import type { Move, MoveKind } from './moves'

export const ENTRY_KINDS = [
  'opened',
  'pressed',
  'assign',
  'acknowledge',
  'note',
  'tag',
  'untag',
  'close',
  'reopen',
  'asked',
  'answered',
] as const satisfies readonly (MoveKind | 'opened' | 'pressed' | 'asked' | 'answered')[]

/** What stands in the log of a follow-up. */
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What the log keeps of a move beside its kind. */
export function textOfMove(move: Move): string | null {
  if ('text' in move) return move.text
  if ('tag' in move) return move.tag
  if ('outcome' in move) return move.outcome
  return 'ownerId' in move ? move.ownerId : null
}
