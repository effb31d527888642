import type { IdentifyBody, KindSlug, Refusal } from '../src/contract/client'
import type { CancelOutcomeName, OfferView } from '../src/contract/cancel'
import type { Answers, Chunks, Connect } from './bridge'

/** The public face of the widget: `earshot('command', …)`. */

/** What a page may say about the person. Numbers as ids are taken as text. */
export interface Identity extends Partial<Omit<IdentifyBody, 'anonymous_id' | NumberedId>> {
  user_id?: string | number
  customer_id?: string | number
}

type NumberedId = 'user_id' | 'customer_id'

export interface Settings {
  /** BCP 47 tag; without it the page's language and then the browser's are taken. */
  locale?: string
  theme?: 'light' | 'dark' | 'auto'
}

export interface CancelOptions {
  /** Which flow; the first live one when left out. */
  survey_id?: string
  /** Made by the page's server: proves who cancels, and lets offers with a money value be shown. */
  token?: string
  /** When paid service would end (ISO 8601). */
  effective_at?: string
  /** Shows a flow of any status to try it out; nothing is stored. */
  preview_token?: string
  /** Told once each, before the promise resolves: the page does the billing. */
  onCancel?(outcome: CancelOutcome): void
  onOffer?(outcome: CancelOutcome): void
  onKeep?(outcome: CancelOutcome): void
}

/** What came of a cancellation. On "cancel" the page goes on with its own cancel. */
export interface CancelOutcome {
  /** Null when the service did not answer in time: the page cancels all the same. */
  session_id: string | null
  outcome: Exclude<CancelOutcomeName, 'abandoned'>
  reason_id: string | null
  sub_reason_id: string | null
  offer_id: string | null
  /** The accepted offer, with the terms to carry out. */
  offer: OfferView | null
  text: string | null
  effective_at: string | null
  /** What the person was told at the end, fit to be sent on. */
  acknowledgement: string | null
}

/** Why nothing was shown: the service's word, or what happened in this page. */
export type RefusalReason = Refusal | 'busy' | 'blocked' | 'unreachable'

interface AboutSurvey {
  survey_id: string
  kind: KindSlug
}

/** What pages can listen to, with what they are told. */
export interface ClientEvents {
  shown: AboutSurvey
  answered: AboutSurvey & { answers: Answers; complete: boolean }
  completed: AboutSurvey & { answers: Answers }
  offerAccepted: AboutSurvey & { offer_id: string }
  dismissed: AboutSurvey
  refused: { survey_id: string; reason: RefusalReason }
}

type Listen = <Name extends keyof ClientEvents>(
  name: Name,
  listener: (about: ClientEvents[Name]) => void,
) => void

export interface Commands {
  init(identity?: Identity): void
  identify(identity: Identity): void
  track(event: string): void
  show(surveyId: string): void
  preview(surveyId: string, token: string): void
  feedback(): void
  cancel(options?: CancelOptions): Promise<CancelOutcome>
  updates(): void
  hide(): void
  on: Listen
  off: Listen
  set(settings: Settings): void
  reset(): void
}

/** The one global of the widget. Before the loader runs it is the snippet's stub with its queue. */
export interface Earshot {
  <Name extends keyof Commands>(
    name: Name,
    ...args: Parameters<Commands[Name]>
  ): ReturnType<Commands[Name]>
  /** Calls the stub has collected, in order. */
  q?: ArrayLike<unknown>[]
  /** Filled by the loader for each chunk under way, called by the chunk. */
  ready?: { [Name in keyof Chunks]?: (connect: Connect<Name>) => void }
}

declare global {
  interface Window {
    earshot?: Earshot
  }
}
