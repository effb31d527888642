import type { CancelSessionRow } from '../../../db/queries/cancellations'
import type { ChurnEventRow } from '../../../db/queries/churn'
import { type CustomerRow, listCustomersById } from '../../../db/queries/customers'
import type { FollowUpRow } from '../../../db/queries/follow-ups'
import type { ResponseRow } from '../../../db/queries/responses'
import type { Db } from '../../../db/client'
import { isNarrowed } from '../../domain/playbooks/audience'
import type { Cause, CauseOf } from '../../domain/playbooks/cause'
import type { TagField } from '../../domain/playbooks/playbook'
import type { Rule } from '../../domain/playbooks/start'
import { signalsOf, themesOf } from '../../domain/surveys/response'

const DAY_MS = 86_400_000

/** What was written, as playbooks see it. */

type Customer = CustomerRow | undefined

export const answerCause = (row: ResponseRow, customer: Customer): CauseOf<'response'> => ({
  kind: 'response',
  id: row.id,
  at: row.answeredAt,
  respondentId: row.respondentId,
  customerId: row.customerId,
  customer: customer ?? null,
  surveyId: row.surveyId,
  survey: row.kind,
  score: row.score,
  sentiment: row.sentimentLabel,
  themes: themesOf(row.tags).map(({ theme }) => theme),
  signals: signalsOf(row.tags).map(({ signal }) => signal),
  isComplete: row.status === 'complete',
})

/** Somebody tagged an answer by hand. */
export const tagCause = (
  row: ResponseRow,
  { field, value, at }: { field: TagField; value: string; at: number },
  customer: Customer,
): Cause => ({
  kind: 'tag',
  id: row.id,
  at,
  respondentId: row.respondentId,
  customerId: row.customerId,
  customer: customer ?? null,
  field,
  value,
})

/** Tags a follow-up has now and had not before. */
export const followUpTagCauses = (
  before: FollowUpRow | undefined,
  after: FollowUpRow,
  at: number,
  customer: Customer,
): Cause[] =>
  after.tags
    .filter((tag) => !before?.tags.includes(tag))
    .map((value) => ({
      kind: 'tag',
      id: after.id,
      at,
      respondentId: after.respondentId,
      customerId: after.customerId,
      customer: customer ?? null,
      field: 'follow_up',
      value,
    }))

export const churnEventCause = (row: ChurnEventRow, customer: Customer): Cause => ({
  kind: 'churn_event',
  id: row.id,
  at: row.at,
  respondentId: null,
  customerId: row.customerId,
  customer: customer ?? null,
  type: row.type,
  cause: row.cause,
})

/** Null while somebody is still deciding. */
export const cancellationCause = (row: CancelSessionRow, customer: Customer): Cause[] =>
  row.outcome === null
    ? []
    : [
        {
          kind: 'cancellation',
          id: row.id,
          at: row.openedAt,
          respondentId: row.respondentId,
          customerId: row.customerId,
          customer: customer ?? null,
          outcome: row.outcome,
          cause: row.cause,
        },
      ]

/** A customer as they were and as they are: whether that is coming in, each playbook says itself. */
export const segmentCause = (before: Customer, after: CustomerRow, at: number, now: number): Cause => ({
  kind: 'segment',
  id: `${after.id}@${now}`,
  at,
  respondentId: null,
  customerId: after.id,
  customer: after,
  before: before ?? null,
})

/** Null for who was never seen: that is not silence, but nobody saying. */
export const inactionCause = (row: CustomerRow, days: number, now: number): Cause[] =>
  row.lastSeenAt === null
    ? []
    : [
        {
          kind: 'inaction',
          id: `${row.id}@${row.lastSeenAt}`,
          at: row.lastSeenAt + days * DAY_MS,
          respondentId: null,
          customerId: row.id,
          customer: row,
          seenAt: row.lastSeenAt,
          now,
        },
      ]

/** Customers by id, if any of the playbooks asks about them: most answers spare the look. */
export const seeCustomers = (
  db: Db,
  workspaceId: string,
  inputs: readonly { playbooks: readonly Rule[] }[],
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, CustomerRow>> => {
  const asks = inputs.some(({ playbooks }) =>
    playbooks.some(({ definition }) => isNarrowed(definition.audience)),
  )
  const known = ids.filter((id): id is string => typeof id === 'string')
  return asks && known.length > 0
    ? listCustomersById(db, workspaceId, [...new Set(known)])
    : Promise.resolve(new Map())
}
