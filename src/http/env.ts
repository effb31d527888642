import type { Database } from '../../db/client'
import type { Cache } from '../cache'
import type { Config } from '../config'
import type { Context, Log } from '../context'
import type { Locale } from '../dashboard/i18n/locales'
import type { Texts } from '../dashboard/i18n/pack'
import type { Role } from '../domain/access/roles'
import type { TopicNames } from '../services/themes/names'
import type { NewId } from '../ids'
import type { Write } from '../services/action'
import type { Deliverer } from '../services/deliveries/deliverer'
import type { Messenger } from '../services/messages/messenger'

/** Somebody with a session, and the workspaces they belong to. */
export interface SignedIn {
  sessionId: string
  userId: string
  name: string
  email: string
  hasSecondFactor: boolean
  places: { workspaceId: string; workspaceName: string; role: Role }[]
}

/** Built files as text: the widget's chunks and the dashboard's style sheet and script. */
export interface Assets {
  loader: string
  view: string
  cancel: string
  updates: string
  /** Changes with the content of the chunks, so that their addresses may be cached for ever. */
  chunkHash: string
  dashboardCss: string
  dashboardJs: string
  /** Only on pages with charts to walk along. */
  chartsJs: string
  hostedCss: string
  /** What the dashboard says in other languages. */
  texts: Texts
  demo: Record<string, string>
}

/** What an entry gives the app with each request; nothing below knows which runtime this is. */
export interface Runtime {
  config: Config
  assets: Assets
  database: () => Database
  cache: Cache
  write: Write
  deliverer: Deliverer
  messenger: Messenger
  /** False when this key has used up its requests for now. */
  allow: (key: string) => Promise<boolean>
  /** Address of the caller as the platform sees it. */
  address: string
  now: () => number
  newId: NewId
  log: Log
  /** True once the process was told to stop. */
  isStopping: () => boolean
  /** Lets work go on after the answer; the process ends only when it is done. */
  waitUntil: (work: Promise<unknown>) => void
}

export interface AppEnv {
  Bindings: Runtime
  Variables: {
    requestId: string
    ctx: Context
    /** Who is signed in, on a page of the dashboard. */
    person: SignedIn
    /** The dashboard's language for whoever asks, once it was needed. */
    locale: Locale | undefined
    topicNames: TopicNames | undefined
    /** Publishable key of a client request. */
    clientKey: string
    /** A page that holds a frame of ours, or the one that stands in it; no other page has to do with frames. */
    framing: 'frames' | 'framed' | undefined
    /** A page to be read only: no script, no form, nothing loaded but its styles. */
    still: boolean | undefined
  }
}
