import type { Db } from '../db/client'
import type { Cache } from './cache'
import type { Role } from './domain/access/roles'
import type { NewId } from './ids'
import type { Workspace, Write } from './services/action'
import type { Deliverer } from './services/deliveries/deliverer'
import type { Messenger } from './services/messages/messenger'

/** Who asks. Scopes decide what an actor may do. */
export type Actor =
  | { kind: 'page' }
  | { kind: 'key'; id: string; scopes: readonly Scope[] }
  | { kind: 'member'; id: string; role: Role }
  | { kind: 'provider'; name: string }
  | { kind: 'job' }

export const SCOPES = [
  'workspace:read',
  'workspace:write',
  'surveys:read',
  'surveys:write',
  'responses:read',
  'responses:write',
  'customers:read',
  'customers:write',
  'churn:read',
  'churn:write',
  'summaries:read',
  'keys:write',
  'followups:read',
  'followups:write',
  'playbooks:read',
  'playbooks:write',
  'webhooks:read',
  'webhooks:write',
  'updates:read',
  'updates:write',
  'messages:read',
  'messages:write',
  'people:read',
  'people:write',
] as const

export type Scope = (typeof SCOPES)[number]

/** What everything below a request gets: its workspace, its database, its time, its way to write. */
export interface Context {
  workspace: Workspace
  actor: Actor
  db: Db
  cache: Cache
  now: () => number
  newId: NewId
  write: Write
  /** Sends webhooks on their way. */
  deliverer: Deliverer
  /** Sends mail and notes. */
  messenger: Messenger
  /** Lets work go on after the answer; the process ends only when it is done. */
  defer: (work: Promise<unknown>) => void
  log: Log
  /** True once the process was told to stop: long work ends after its step. */
  isStopping: () => boolean
}

/** One JSON line per event. Fields are ids, codes and numbers: never a comment or an address. */
export type Log = (event: string, fields: Record<string, string | number | boolean | null>) => void
