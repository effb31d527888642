import type { Changes } from '../../../../db/changes'
import type { CustomerRow } from '../../../../db/queries/customers'
import type { FollowUpRow } from '../../../../db/queries/follow-ups'
import type { MemberRow } from '../../../../db/queries/members'
import type { PlaybookRunRow } from '../../../../db/queries/playbook-runs'
import type { RespondentRow } from '../../../../db/queries/respondents'
import type { ResponseRow } from '../../../../db/queries/responses'
import type { WebhookEndpointRow } from '../../../../db/queries/webhook-endpoints'
import type { Step, StepName } from '../../../domain/playbooks/playbook'
import type { Moment } from '../../action'
import type { MessageSeen } from '../../messages/see'

/** What a step is done with. */
export interface StepFacts {
  run: PlaybookRunRow
  playbookName: string
  /** The step's place, counted from 0. */
  place: number
  customer: CustomerRow | undefined
  /** The answer it began with, if it was one. */
  response: ResponseRow | undefined
  /** What a rule opened for that answer already, for the run's first follow-up to take up. */
  followUp: FollowUpRow | undefined
  endpoints: readonly WebhookEndpointRow[]
  members: readonly MemberRow[]
  /** Whom it began with, else the customer's person who may best be written to. */
  person: RespondentRow | undefined
  messages: MessageSeen
}

/** What came of a step, to be stored with the run's move. */
export interface Done {
  changes: Changes
  /** Id of what came of it; null where nothing did. */
  ref: string | null
  /** Why nothing came of it. */
  reason: string | null
}

/** One kind of step. It only writes rows: what leaves the house leaves by the outboxes. */
export type StepWork<Name extends StepName> = (
  step: Extract<Step, { do: Name }>,
  facts: StepFacts,
  moment: Moment,
) => Done

export const nothing = (reason: string | null): Done => ({ changes: {}, ref: null, reason })
