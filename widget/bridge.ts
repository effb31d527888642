import type { DisplayAnswer, Person } from '../src/contract/client'
import type { CancelOptions, CancelOutcome, ClientEvents } from './earshot'
import type { storage } from './loader/storage'

/** Between the scripts: the loader is on every page, the other chunks come when they are needed. */

/** Step id → answer, as it is sent. */
export type Answers = Record<string, string | number>

/** How the panel went away. "closed" says nothing about what was answered before. */
export type Ending = 'completed' | 'closed'

/** What the loader lends to the chunks. */
export interface Loader {
  key: string
  urlOf(path: string): string
  post(path: string, body: unknown): Promise<Response>
  person(): Person
  pageUrl(): string
  wantedLocales(): string[]
  /** Random, 36 characters. */
  newUuid(): string
  emit<Name extends keyof ClientEvents>(name: Name, about: ClientEvents[Name]): void
  storage: typeof storage
}

export type Display = Extract<DisplayAnswer, { show: true }>

export interface OpenOptions {
  /** Without one the system's is followed, as by "auto". */
  theme: 'light' | 'dark' | 'auto' | undefined
  /** The person asked for the panel, so it may take the focus. */
  focus: boolean
  /** Nothing is sent. */
  preview: boolean
  /** Everything is answered; only the thanks still stand. */
  completed(): void
  ended(ending: Ending, answers: Answers): void
}

export interface View {
  /** Draws a survey; returns how to take it away silently. Throws if it would not be seen. */
  open(display: Display, options: OpenOptions): () => void
}

/** What the loader asks of the cancel chunk. */
export interface CancelRequest extends CancelOptions {
  survey_id: string
  theme: OpenOptions['theme']
  /** Called when it stands ready to be drawn; false when the page has gone on without it. */
  mayShow(): boolean
  ended(outcome: CancelOutcome): void
}

export interface Cancellation {
  /** Draws the flow; resolves to how to take it away silently. Rejects if it can't be shown. */
  open(request: CancelRequest): Promise<() => void>
}

export interface Updates {
  /** Lists what is new as soon as it is here; returns how to take it away silently. */
  open(theme: OpenOptions['theme']): () => void
}

/** What each chunk hands to the loader as soon as it runs; those that send also start the queue. */
export interface Chunks {
  view: View
  cancel: Cancellation
  updates: Updates
}

export type Connect<Name extends keyof Chunks> = (loader: Loader) => Chunks[Name]

/** Answers under way are stored under this and their submission id. */
export const QUEUE_PREFIX = 'earshot:q:'
