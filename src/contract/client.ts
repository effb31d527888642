/** The JSON between a page and the service. Types only, shared by `widget` and `http`. */

export type KindSlug = 'nps' | 'csat' | 'ces' | 'cancellation' | 'feedback'

/** What makes the browser ask the server whether this survey may be shown. */
export type Trigger =
  | { on: 'api' }
  | { on: 'event'; name: string; delay_seconds: number }
  | { on: 'page'; path: string; delay_seconds: number }
  | { on: 'click'; selector: string; delay_seconds: number }

/** Written into the loader. Holds no question: a page never learns of surveys it is not asked. */
export interface LoaderConfig {
  key: string
  /** Path of the view chunk, with the hash of all chunks; the others differ in their name alone. */
  view: string
  surveys: { id: string; kind: KindSlug; trigger: Trigger }[]
}

/** Who answers. `signature` is hex HMAC-SHA256 of `user_id` with the workspace's identity secret. */
export interface Person {
  anonymous_id: string
  user_id?: string
  signature?: string
}

export interface IdentifyBody extends Person {
  user_id: string
  customer_id?: string
  email?: string
  name?: string
  locale?: string
  traits?: Record<string, string | number | boolean>
  /** Whether they agreed to be written to; a no by themselves is not taken back by a yes from here. */
  messages?: boolean
}

export interface TrackBody extends Person {
  event: string
}

export interface DisplayBody extends Person {
  survey_id: string
  event?: string
  url?: string
  /** BCP 47 tags in order of preference. */
  locales: string[]
  /** Shows a survey of any status and stores nothing. Needs `preview_token`. */
  preview_token?: string
}

/** Why a person is not asked; the wording for developers stands in docs/widget.md. */
export type Refusal =
  | 'unknown_survey'
  | 'not_live'
  | 'cooldown'
  | 'not_sampled'
  | 'not_in_segment'
  | 'quota_reached'
  | 'capped'

export type DisplayAnswer =
  | { show: true; display_id: string | null; survey: SurveyView }
  | { show: false; reason: Refusal }

export interface ScaleStep {
  id: string
  type: 'scale'
  question: string
  min: number
  max: number
  low_label: string
  high_label: string
}

export interface ChoiceStep {
  id: string
  type: 'choice'
  question: string
  /** In the order to show: shuffled per person by the server, "other" last. */
  options: { id: string; label: string }[]
}

export interface TextStep {
  id: string
  type: 'text'
  question: string
  placeholder: string
  /** Question by the answer already given: the band of a score ("detractor") or a reason's id. */
  question_by: Record<string, string>
  max_length: number
}

export type Step = ScaleStep | ChoiceStep | TextStep

/** One survey in one language, ready to draw. */
export interface SurveyView {
  id: string
  version: number
  kind: KindSlug
  locale: string
  dir: 'ltr' | 'rtl'
  steps: Step[]
  /** Score → band, e.g. [[0, 6, 'detractor'], [7, 8, 'passive'], [9, 10, 'promoter']]. */
  bands: [from: number, to: number, name: string][]
  texts: ViewTexts
  theme: { color: string | null; position: 'bottom-right' | 'bottom-left' | 'center' }
}

export interface ViewTexts {
  send: string
  next: string
  skip: string
  close: string
  optional: string
  thanks: string
  /** Shown with the thanks while the answer could not be delivered yet. */
  queued: string
}

export interface ResponseBody extends Person {
  /** Chosen once per attempt by the browser (UUID); the key under which repeats are recognised. */
  submission_id: string
  survey_id: string
  version: number
  display_id?: string
  /** Counts the steps sent: a higher one replaces, the same one repeats, a lower one came late. */
  revision: number
  complete: boolean
  /** Step id → answer: number on a scale, id of a choice, text. Skipped steps are left out. */
  answers: Record<string, string | number>
  /** Position (0-based) at which the chosen option was shown. */
  choice_position?: number
  locale: string
  url?: string
  /** How long the answer waited in the browser, so that its time survives being offline. */
  age_ms: number
}

export interface ResponseAnswer {
  id: string
  status: 'partial' | 'complete'
  tags: Tags | null
}

export interface Tags {
  language: string | null
  sentiment: { score: number; label: 'negative' | 'neutral' | 'positive' } | null
  keywords: string[]
}

/** Dismissal of a display that was not answered. */
export interface DismissalBody extends Person {
  display_id: string
}
