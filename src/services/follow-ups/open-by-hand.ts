import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import type { FollowUpRow } from '../../../db/queries/follow-ups'
import { listMembers } from '../../../db/queries/members'
import { listResponsesById, type ResponseRow } from '../../../db/queries/responses'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { deliverSoon, wantedTypes } from '../deliveries/announce'
import { requireMember } from './change'
import { nameOfActor } from './entry'
import { FOLLOW_UP_EVENTS } from './events'
import { openFollowUp } from './open'

interface Input {
  title: string
  responseId: string | null
  customerId: string | null
  ownerId: string | null
  closeHours: number
  by: string
}

interface Seen {
  members: ReadonlySet<string>
  response: ResponseRow | undefined
  customer: CustomerRow | undefined
}

/** Opens a follow-up of an answer or a customer. Throws not_found. */
export async function openByHand(ctx: Context, input: Omit<Input, 'by'>): Promise<FollowUpRow> {
  requireScope(ctx, 'followups:write')
  const row = await ctx.write(ctx.workspace, openFollowUpByHand, { ...input, by: nameOfActor(ctx.actor) })
  deliverSoon(ctx, await wantedTypes(ctx, FOLLOW_UP_EVENTS))
  return row
}

export const openFollowUpByHand: Action<Input, Seen, FollowUpRow> = {
  name: 'openFollowUpByHand',
  keys: () => [],

  async see(db, workspaceId, inputs) {
    const responses = await listResponsesById(db, workspaceId, inputs.flatMap(({ responseId }) => responseId ?? []))
    const found = inputs.map((input) => responses.find(({ id }) => id === input.responseId))
    const customerIds = inputs.map((input, i) => found[i]?.customerId ?? input.customerId ?? '')
    const [customers, members] = await Promise.all([
      listCustomersById(db, workspaceId, customerIds),
      listMembers(db, workspaceId),
    ])
    const known = new Set(members.map(({ id }) => id))
    return inputs.map((_, i) => ({
      members: known,
      response: found[i],
      customer: customers.get(customerIds[i] ?? ''),
    }))
  },

  decide({ response, customer, members }, input, moment) {
    requireMember(members, input.ownerId)
    if (input.responseId !== null && !response) throw new AppError('not_found', 'no such response')
    if (input.responseId === null && !customer) throw new AppError('not_found', 'no such customer')
    const changes = openFollowUp(moment, [], {
      ruleId: null,
      cause: { kind: 'manual', id: response?.id ?? customer?.id ?? '' },
      title: input.title,
      respondentId: response?.respondentId ?? null,
      customerId: response?.customerId ?? customer?.id ?? null,
      surveyId: response?.surveyId ?? null,
      responseId: response?.id ?? null,
      ownerId: input.ownerId,
      value: customer && { minor: customer.mrrMinor, currency: customer.currency },
      closeHours: input.closeHours,
      by: input.by,
    })
    const [row] = changes.followUps ?? []
    if (!row) throw new AppError('conflict', 'this follow-up is there already')
    return { result: row, changes }
  },
}
