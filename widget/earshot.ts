import type { IdentifyBody, KindSlug, Refusal } from '../src/contract/client'
import type { Answers, Connect } from './bridge'

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

/** What came of a cancellation. Unless it says "kept", the page goes on with its own cancel. */
export interface CancelOutcome {
  outcome: 'cancel' | 'kept'
  reason_id: string | null
  text: string | null
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
  cancel(): Promise<CancelOutcome>
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
  /** Set by the loader, called by the view chunk. */
  ready?: (connect: Connect) => void
}

declare global {
  interface Window {
    earshot?: Earshot
  }
}
