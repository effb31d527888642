import { type FollowUp, MAX_TAGS, type Outcome } from './follow-up'

/** What somebody does with a follow-up. */
export type Move =
  | { kind: 'assign'; ownerId: string | null }
  | { kind: 'acknowledge' }
  | { kind: 'note'; text: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'untag'; tag: string }
  | { kind: 'close'; outcome: Outcome }
  | { kind: 'reopen' }

export type MoveKind = Move['kind']

type Apply<M extends Move> = (followUp: FollowUp, move: M, at: number) => Partial<FollowUp> | null

/**
 * What each move changes; null where there is nothing to change. None is ever refused, so that any order
 * of them, from several people at once, ends in a state that means something.
 */
const MOVES: { [K in MoveKind]: Apply<Extract<Move, { kind: K }>> } = {
  assign: ({ ownerId }, move) => (ownerId === move.ownerId ? null : { ownerId: move.ownerId }),
  acknowledge: ({ state, acknowledgedAt }, _move, at) =>
    state === 'open' ? { state: 'acknowledged', acknowledgedAt: acknowledgedAt ?? at } : null,
  note: () => null,
  tag: ({ tags }, { tag }) =>
    tags.includes(tag) || tags.length >= MAX_TAGS ? null : { tags: [...tags, tag].sort() },
  untag: ({ tags }, { tag }) => (tags.includes(tag) ? { tags: tags.filter((one) => one !== tag) } : null),
  // Closing answers them too: what was closed at once was acknowledged then.
  close: ({ state, acknowledgedAt, outcome }, move, at) =>
    state === 'closed'
      ? outcome === move.outcome ? null : { outcome: move.outcome }
      : { state: 'closed', closedAt: at, outcome: move.outcome, acknowledgedAt: acknowledgedAt ?? at },
  // As long again as was given at first, and the first promise stays what is measured.
  reopen: ({ state, openedAt, firstDueAt, reopened }, _move, at) =>
    state === 'closed'
      ? {
          state: 'open',
          closedAt: null,
          outcome: null,
          dueAt: at + firstDueAt - openedAt,
          reopened: reopened + 1,
        }
      : null,
}

/** The follow-up after a move; the very same where that changes nothing. */
export function applyMove<Row extends FollowUp>(row: Row, move: Move, at: number): Row {
  // The list above has each move under its own kind.
  const apply = MOVES[move.kind] as Apply<Move>
  const changed = apply(row, move, at)
  return changed ? { ...row, ...changed } : row
}
