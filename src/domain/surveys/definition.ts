import type { KindSlug, Trigger } from '../../contract/client'
import type { Flow } from '../cancellation/flow'

/** What a version of a survey says and whom it asks. Stored whole with each version. */
export interface SurveyDefinition {
  /** Languages offered; the first is used when none of the person's fits. */
  locales: string[]
  /** Own wording by locale and text name; whatever is missing comes from the locale's catalogue. */
  texts: Record<string, Record<string, string>>
  /** Cancellation: the reasons to choose from, in the team's order. */
  reasons: SurveyReason[]
  trigger: Trigger
  targeting: Targeting
  /** Whether it ends by asking if the person may be written to about their answer. */
  asksContact?: boolean
  /** Cancellation: offers, and what is said about the end. */
  flow?: Flow
  theme: { color: string | null; position: 'bottom-right' | 'bottom-left' | 'center' }
}

export interface SurveyReason {
  /** Stable: renaming keeps it, another meaning needs a new one. */
  id: string
  /** The canonical cause of churn it counts under. */
  canonical: string
  labels: Record<string, string>
  /** What it comes down to, asked on the next screen. */
  subReasons?: { id: string; labels: Record<string, string> }[]
  /** Ids of the flow's offers that answer it, the best first. */
  offers?: string[]
}

export interface Targeting {
  /** Share of people asked, 0…1; who is in stays in (by hash of survey and person). */
  samplingRate: number
  /** Traits that must equal these values. */
  segment: Record<string, string | number | boolean>
  /** Days before a person is asked this kind again; null takes the kind's default. */
  cooldownDays: number | null
  /** No more displays once this many answers are in; null is without end. */
  maxResponses: number | null
}

export interface Survey {
  id: string
  kind: KindSlug
  name: string
  status: SurveyStatus
  version: number
  definition: SurveyDefinition
}

export const SURVEY_STATUSES = ['draft', 'live', 'paused', 'archived'] as const
export type SurveyStatus = (typeof SURVEY_STATUSES)[number]

const NEXT: Record<SurveyStatus, readonly SurveyStatus[]> = {
  draft: ['live', 'archived'],
  live: ['paused', 'archived'],
  paused: ['live', 'archived'],
  archived: [],
}

/** A survey goes draft → live ⇄ paused → archived; an archived one stays archived. */
export const canBecome = (from: SurveyStatus, to: SurveyStatus): boolean => NEXT[from].includes(to)
