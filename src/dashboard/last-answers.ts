import { listResponses } from '../../db/queries/response-list'
import type { ResponseRow } from '../../db/queries/responses'
import type { Context } from '../context'

/** Somebody at a moment: a customer where known, else the person. */
export interface Asked {
  customerId: string | null
  respondentId?: string
  /** Before this; epoch ms. */
  before: number
}

/** Whose answers are theirs: all of the customer's people, or the one person's. */
export const answersOf = ({ customerId, respondentId, before }: Asked) => ({
  ...(customerId === null ? { respondentId } : { customerId }),
  until: before,
})

/** The last thing each of them had answered before, in the same order. */
export const lastAnswersOf = (
  { db, workspace }: Context,
  asked: readonly Asked[],
): Promise<(ResponseRow | undefined)[]> =>
  Promise.all(asked.map(async (one) => (await listResponses(db, workspace.id, answersOf(one), 1))[0]))
