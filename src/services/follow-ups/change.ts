import type { CustomerRow } from '../../../db/queries/customers'
import { type FollowUpRow, listFollowUpsById } from '../../../db/queries/follow-ups'
import { listMembers } from '../../../db/queries/members'
import { type Changes, mergeChanges } from '../../../db/changes'
import type { Context } from '../../context'
import { textOfMove } from '../../domain/follow-ups/entry'
import { applyMove, type Move } from '../../domain/follow-ups/moves'
import type { Rule } from '../../domain/playbooks/start'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import { requireScope } from '../auth/require-scope'
import { deliverSoon, wantedTypes } from '../deliveries/announce'
import { followUpTagCauses, seeCustomers } from '../playbooks/causes'
import { rulesFor } from '../playbooks/rules'
import { moveSoon, startsOf } from '../playbooks/start'
import { entryOf, nameOfActor } from './entry'
import { FOLLOW_UP_EVENTS, followUpEvent } from './events'

const DAY_MS = 86_400_000

export interface FollowUpMoves {
  ids: readonly string[]
  moves: readonly Move[]
  by: string
  /** Playbooks that wait for a tag. */
  playbooks?: readonly Rule[]
}

/** Does one thing or several with one follow-up. Throws not_found. */
export async function changeFollowUp(ctx: Context, id: string, moves: readonly Move[]): Promise<FollowUpRow> {
  const [row] = await changeFollowUps(ctx, [id], moves)
  if (!row) throw new AppError('not_found', 'no such follow-up')
  return row
}

/** The same with many, as one commit; those that are not there are left out of the answer. */
export async function changeFollowUps(
  ctx: Context,
  ids: readonly string[],
  moves: readonly Move[],
): Promise<FollowUpRow[]> {
  requireScope(ctx, 'followups:write')
  const playbooks = moves.some(({ kind }) => kind === 'tag') ? await rulesFor(ctx, ['tag']) : []
  const input = { ids: [...new Set(ids)], moves, by: nameOfActor(ctx.actor), playbooks }
  const rows = await ctx.write(ctx.workspace, moveFollowUps, input)
  moveSoon(ctx, playbooks)
  deliverSoon(ctx, await wantedTypes(ctx, FOLLOW_UP_EVENTS))
  return rows
}

interface Seen {
  rows: FollowUpRow[]
  /** Ids of the members, where a move names one. */
  members: ReadonlySet<string>
  /** Only where a playbook asks about them. */
  customers: ReadonlyMap<string, CustomerRow>
}

export const moveFollowUps: Action<FollowUpMoves, Seen, FollowUpRow[]> = {
  name: 'moveFollowUps',
  keys: ({ ids }) => ids.map((id) => `follow-up ${id}`),

  async see(db, workspaceId, inputs) {
    const assigns = inputs.some(({ moves }) => moves.some((move) => ownerOf(move) !== null))
    const [rows, members] = await Promise.all([
      listFollowUpsById(db, workspaceId, inputs.flatMap(({ ids }) => ids)),
      assigns ? listMembers(db, workspaceId) : [],
    ])
    const known = new Set(members.map(({ id }) => id))
    const asking = inputs.map(({ playbooks = [] }) => ({ playbooks }))
    const customers = await seeCustomers(db, workspaceId, asking, rows.map(({ customerId }) => customerId))
    return inputs.map(({ ids }) => ({
      rows: rows.filter(({ id }) => ids.includes(id)),
      members: known,
      customers,
    }))
  },

  decide({ rows, members, customers }, { moves, by, playbooks = [] }, moment) {
    for (const move of moves) requireMember(members, ownerOf(move))
    const moved = rows.map((row) => moveOne(row, moves, by, moment))
    const causes = moved.flatMap(({ row }, i) =>
      followUpTagCauses(rows[i], row, moment.now, customers.get(row.customerId ?? '')),
    )
    const startedRuns = startsOf(moment, playbooks, causes)
    return {
      result: moved.map(({ row }) => row),
      changes: mergeChanges([...moved.map(({ changes }) => changes), { startedRuns }]),
    }
  },
}

const ownerOf = (move: Move): string | null => (move.kind === 'assign' ? move.ownerId : null)

/** Whoever owns something is a member now. */
export function requireMember(members: ReadonlySet<string>, ownerId: string | null): void {
  if (ownerId === null || members.has(ownerId)) return
  throw new AppError('invalid_fields', 'the owner is not a member', {
    fields: [{ path: 'owner_id', message: 'must be a member of the workspace' }],
  })
}

/** A follow-up after some moves, and what to store: of a move that changes nothing, nothing. */
export function moveOne(
  prior: FollowUpRow,
  moves: readonly Move[],
  by: string,
  moment: Moment,
): { row: FollowUpRow; changes: Changes } {
  let row = prior
  const followUpEntries = moves.flatMap((move, i) => {
    const next = withCheck(applyMove(row, move, moment.now), row)
    const isTold = next !== row || move.kind === 'note'
    row = next
    return isTold ? [entryOf(moment, row.id, move.kind, by, textOfMove(move), i)] : []
  })
  const isClosed = row.state === 'closed' && prior.state !== 'closed'
  return {
    row,
    changes: {
      followUps: row === prior ? [] : [row],
      followUpEntries,
      outbox: isClosed ? [followUpEvent(moment, 'followup.closed', row)] : [],
    },
  }
}

/** Closing sets the day to ask whether it helped; opening it again calls that off. */
function withCheck(row: FollowUpRow, before: FollowUpRow): FollowUpRow {
  if (row.state === before.state) return row
  const { closedAt, checkAfterDays } = row
  const asks = closedAt !== null && checkAfterDays !== null
  return { ...row, checkAt: asks ? closedAt + checkAfterDays * DAY_MS : null }
}
