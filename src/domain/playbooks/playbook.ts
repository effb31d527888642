import type { CancelOutcomeName } from '../../contract/cancel'
import type { KindSlug } from '../../contract/client'
import type { ChurnCause, ChurnEventType } from '../billing/events'
import type { Audience } from './audience'

export const PLAYBOOK_STATUSES = ['draft', 'on', 'off', 'archived'] as const
export type PlaybookStatus = (typeof PLAYBOOK_STATUSES)[number]

const NEXT: Record<PlaybookStatus, readonly PlaybookStatus[]> = {
  draft: ['on', 'archived'],
  on: ['off', 'archived'],
  off: ['on', 'archived'],
  archived: [],
}

/** A playbook goes draft → on ⇄ off → archived; an archived one stays archived. */
export const canBecome = (from: PlaybookStatus, to: PlaybookStatus): boolean => NEXT[from].includes(to)

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const
export type Sentiment = (typeof SENTIMENTS)[number]

/** What of an answer is tagged by hand. */
export const TAG_FIELDS = ['theme', 'keyword', 'follow_up'] as const
export type TagField = (typeof TAG_FIELDS)[number]

/** What starts a playbook. A list left empty asks for nothing. */
export type Trigger =
  | {
      on: 'response'
      surveyIds: string[]
      kinds: KindSlug[]
      minScore: number | null
      maxScore: number | null
      sentiments: Sentiment[]
      themes: string[]
      signals: string[]
    }
  /** A member says that an answer has this theme or keyword, or puts this tag on its follow-up. */
  | { on: 'tag'; field: TagField; values: string[] }
  /** A customer comes to belong to the audience. */
  | { on: 'segment' }
  | { on: 'churn_event'; types: ChurnEventType[]; causes: ChurnCause[] }
  | { on: 'cancellation'; outcomes: CancelOutcomeName[]; causes: string[] }
  /** A customer was not seen for so many days. */
  | { on: 'inaction'; days: number }

export type TriggerName = Trigger['on']

/** Whose a follow-up is: nobody's yet, one member's, or by turns, where a customer keeps their member. */
export type OwnerRule =
  | { by: 'nobody' }
  | { by: 'member'; memberId: string }
  | { by: 'turns'; memberIds: string[] }

export type Step =
  | { do: 'follow_up'; owner: OwnerRule; dueHours: number; title: string }
  /** By this channel, or the first that fits. */
  | { do: 'message'; to: 'person' | 'team'; channelId: string | null; templateId: string }
  /** The event `playbook.step`, to one endpoint or, with null, to all that want it. */
  | { do: 'webhook'; endpointId: string | null }
  | { do: 'wait'; hours: number }

export type StepName = Step['do']

/** What ends a run before its last step, if the playbook says so. */
export const STOP_SIGNS = ['churn', 'return', 'unsubscribe', 'reply'] as const
export type StopSign = (typeof STOP_SIGNS)[number]

export interface PlaybookDefinition {
  trigger: Trigger
  /** Customers it is for, as they are when it starts. */
  audience: Audience
  /** In their order. */
  steps: Step[]
  stopOn: StopSign[]
  /** A customer is taken once in so many days; null for once ever. */
  windowDays: number | null
  /** Share of customers, by chance and for good, to whom nothing happens: what the rest are compared with. */
  holdoutShare: number
}

export const LIMITS = {
  name: 120,
  steps: 20,
  messages: 5,
  values: 20,
  title: 200,
  owners: 20,
  inactionDays: 365,
  windowDays: 3_650,
  waitHours: 90 * 24,
  allWaitsHours: 365 * 24,
  dueHours: 90 * 24,
  holdoutShare: 0.5,
  /** Of a workspace, archived ones apart. */
  playbooks: 50,
} as const
