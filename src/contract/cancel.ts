import type { Person } from './client'

/** The JSON of a cancellation between a page and the service. Types only. */

export interface CancelOpenBody extends Person {
  survey_id: string
  /** UUID chosen by the browser: names the session, also when opening it is repeated. */
  session_key: string
  /** Made by the host's server; without it the session is `claimed` and no offer costs money. */
  token?: string
  locales: string[]
  url?: string
  /** When paid service would end, as the host knows it (ISO 8601). */
  effective_at?: string
  /** Shows the flow of any status with all its offers, and stores nothing. */
  preview_token?: string
}

/** Everything a browser needs to go through the flow without asking again. */
export interface CancelView {
  session_id: string
  survey_id: string
  version: number
  kind: 'cancellation' | 'withdrawal'
  locale: string
  dir: 'ltr' | 'rtl'
  /** In the order to show. */
  reasons: CancelReasonView[]
  /** Those this person may see, named by the reasons. Empty in the holdout. */
  offers: OfferView[]
  stops: string[]
  effective_at: string | null
  texts: CancelTexts
  max_length: number
  theme: { color: string | null; position: 'bottom-right' | 'bottom-left' | 'center' }
}

export interface CancelReasonView {
  id: string
  label: string
  sub_reasons: { id: string; label: string }[]
  /** Ids of `offers`, at most as many as one screen may hold. */
  offer_ids: string[]
}

export interface OfferView {
  id: string
  variant_id: string
  kind: 'discount' | 'pause' | 'plan_switch' | 'trial_extension' | 'contact' | 'link'
  headline: string
  body: string
  accept: string
  terms: OfferTermsView
}

export interface OfferTermsView {
  percent: number | null
  months: number | null
  days: number | null
  plan: string | null
  url: string | null
  reference: string | null
}

export interface CancelTexts {
  /** Name of the dialog. */
  title: string
  question: string
  sub_question: string
  comment: string
  placeholder: string
  optional: string
  next: string
  back: string
  close: string
  cancel: string
  keep: string
  /** Headings of the facts: with `{date}`, and without one. */
  stops_on: string
  stops: string
  /** Withdrawal only: asked before the confirmation stands nothing but this. */
  withdraw: string
  /** What is said at the end, by outcome; `{date}` where the date is known. */
  cancelled: string
  cancelled_on: string
  kept: string
  accepted: string
  /** Shown with the end while it could not be delivered yet. */
  queued: string
}

export type CancelScreen = 'confirm' | 'reason' | 'details' | 'offer' | 'done'

/** A screen that stood, and what was done there. */
export interface CancelStepBody {
  screen: CancelScreen
  /** Milliseconds since the session opened. */
  shown_ms: number
  left_ms: number | null
  choice: 'next' | 'back' | 'cancel' | 'keep' | 'accept' | 'close' | null
  /** Offers that stood on it. */
  offer_ids: string[]
}

export type CancelOutcomeName = 'cancel' | 'offer_accepted' | 'kept' | 'abandoned'

/** Where the session stands: a later report replaces an earlier one, until it has an outcome. */
export interface CancelReportBody extends Person {
  session_key: string
  survey_id: string
  /** 0 when the session could not be opened: then the survey as it is now counts. */
  version: number
  revision: number
  steps: CancelStepBody[]
  reason_id?: string
  sub_reason_id?: string
  /** Position (0-based) at which the chosen reason was shown. */
  reason_position?: number
  text?: string
  offer_id?: string
  /** Null while the person is still there. */
  outcome: CancelOutcomeName | null
  token?: string
  locale: string
  url?: string
  effective_at?: string
  /** How long the report waited in the browser. */
  age_ms: number
}

export interface CancelReportAnswer {
  session_id: string
  outcome: CancelOutcomeName | null
  /** What the host may send on: the cancellation is noted, and when it takes effect. */
  acknowledgement: string | null
}
