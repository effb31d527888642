import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import { type FollowUpRow, listFollowUpsOfResponses } from '../../../db/queries/follow-ups'
import { listMembers } from '../../../db/queries/members'
import { listResponsesById, type ResponseRow } from '../../../db/queries/responses'
import { type Changes, mergeChanges } from '../../../db/changes'
import type { Context } from '../../context'
import type { Move } from '../../domain/follow-ups/moves'
import { KINDS } from '../../domain/surveys/kinds'
import type { Action, Moment } from '../action'
import { requireScope } from '../auth/require-scope'
import { deliverSoon, wantedTypes } from '../deliveries/announce'
import { moveOne, requireMember } from './change'
import { nameOfActor } from './entry'
import { FOLLOW_UP_EVENTS } from './events'
import { openFollowUp } from './open'

interface Input {
  ids: readonly string[]
  moves: readonly Move[]
  by: string
}

interface Seen {
  responses: readonly ResponseRow[]
  followUps: readonly FollowUpRow[]
  customers: ReadonlyMap<string, CustomerRow>
  members: ReadonlySet<string>
}

/**
 * Does with answers what is done with follow-ups: an answer that nobody looks after gets one, what is
 * closed already is left alone. Answers how many were changed.
 */
export async function triageResponses(ctx: Context, ids: readonly string[], moves: readonly Move[]): Promise<number> {
  requireScope(ctx, 'followups:write')
  const input = { ids: [...new Set(ids)], moves, by: nameOfActor(ctx.actor) }
  const done = await ctx.write(ctx.workspace, moveResponses, input)
  deliverSoon(ctx, await wantedTypes(ctx, FOLLOW_UP_EVENTS))
  return done
}

export const moveResponses: Action<Input, Seen, number> = {
  name: 'moveResponses',
  // Two members at the same answer open one follow-up.
  keys: ({ ids }) => ids.map((id) => `triage ${id}`),

  async see(db, workspaceId, inputs) {
    const ids = inputs.flatMap((input) => input.ids)
    const [responses, followUps, members] = await Promise.all([
      listResponsesById(db, workspaceId, ids),
      listFollowUpsOfResponses(db, workspaceId, ids),
      listMembers(db, workspaceId),
    ])
    const customers = await listCustomersById(db, workspaceId, responses.flatMap(({ customerId }) => customerId ?? []))
    const known = new Set(members.map(({ id }) => id))
    return inputs.map((input) => ({
      responses: responses.filter(({ id }) => input.ids.includes(id)),
      followUps,
      customers,
      members: known,
    }))
  },

  decide({ responses, followUps, customers, members }, { moves, by }, moment) {
    for (const move of moves) requireMember(members, move.kind === 'assign' ? move.ownerId : null)
    const changes = responses.flatMap((response) => {
      const own = followUps.filter(({ responseId }) => responseId === response.id)
      const active = own.find(({ state }) => state !== 'closed')
      if (active) return [moveOne(active, moves, by, moment).changes]
      if (own.length > 0 && moves.every(({ kind }) => kind === 'close')) return []
      return [openAndMove(moment, response, customers.get(response.customerId ?? ''), moves, by)]
    })
    return { result: changes.length, changes: mergeChanges(changes) }
  },
}

function openAndMove(
  moment: Moment,
  response: ResponseRow,
  customer: CustomerRow | undefined,
  moves: readonly Move[],
  by: string,
): Changes {
  const opened = openFollowUp(moment, [], {
    ruleId: null,
    cause: { kind: 'manual', id: response.id },
    title: `${KINDS[response.kind].name} answer`,
    respondentId: response.respondentId,
    customerId: response.customerId,
    surveyId: response.surveyId,
    responseId: response.id,
    value: customer && { minor: customer.mrrMinor, currency: customer.currency },
    by,
  })
  const [row] = opened.followUps ?? []
  if (!row) return opened
  const moved = moveOne(row, moves, by, moment)
  return mergeChanges([{ ...opened, followUps: [moved.row] }, { ...moved.changes, followUps: [] }])
}
