import { createClient } from '@libsql/client/http'
import { DurableObject } from 'cloudflare:workers'
import { drizzle } from 'drizzle-orm/libsql/http'
import type { Database } from '../db/client'
import * as schema from '../db/schema'
import assets from '../dist/assets.js'
import { createApp } from './app'
import { createCache } from './cache'
import { type Config, parseConfig } from './config'
import type { Log } from './context'
import type { Author } from './domain/access/audit'
import { AppError, type ErrorCode } from './errors'
import { createFetchOutside } from './fetch-outside'
import { fetchWithDeadline } from './fetch-with-deadline'
import type { Runtime } from './http/env'
import { newId } from './ids'
import { JOBS, runJob } from './jobs'
import type { Action, Workspace, Write } from './services/action'
import { ACTIONS } from './services/actions'
import { createDeliverer } from './services/deliveries/deliverer'
import { createMessenger } from './services/messages/messenger'
import { createWriter, type Writer } from './services/writer'

interface Bindings {
  WRITER: DurableObjectNamespace<WorkspaceWriter>
  RATE_LIMIT_BINDING?: RateLimit
  [variable: string]: unknown
}

/** An action's result or its refusal, in a form that survives the way between isolates. */
type Outcome =
  | { ok: true; result: unknown }
  | { ok: false; code: ErrorCode; message: string; detail: AppError['detail'] }

const app = createApp()
const cache = createCache(Date.now)
let config: Config | undefined

export default {
  async fetch(request, env, execution) {
    return app.fetch(request, runtimeOf(env, execution, request), execution)
  },

  async scheduled(_event, env, execution) {
    const runtime = runtimeOf(env, execution)
    const { db } = runtime.database()
    const ctx = { ...runtime, db, actor: { kind: 'job' }, defer: runtime.waitUntil } as const
    for (const job of JOBS) await runJob(job, ctx)
  },
} satisfies ExportedHandler<Bindings>

/** The one writer of a workspace on Workers: the same writer as on Node, in the one place of its id. */
export class WorkspaceWriter extends DurableObject<Bindings> {
  private writer: Writer | undefined

  async run(workspace: Workspace, name: string, input: unknown, by?: Author): Promise<Outcome> {
    const action = ACTIONS.get(name) as Action<unknown, unknown, unknown> | undefined
    if (!action) return { ok: false, code: 'internal', message: `no action ${name}`, detail: {} }
    this.writer ??= createWriter({ database: () => openDatabase(this.env), now: Date.now, newId })
    try {
      return { ok: true, result: await this.writer.run(workspace, action, input, by) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { ok: false, code: error.code, message: error.message, detail: error.detail }
    }
  }
}

function runtimeOf(env: Bindings, execution: ExecutionContext, request?: Request): Runtime {
  config ??= parseConfig(env)
  let database: Database | undefined
  const outside = createFetchOutside(config)
  return {
    config,
    assets,
    // A client per request: one kept for longer hangs once 20 requests share it.
    database: () => (database ??= openDatabase(env)),
    cache,
    write: writeThrough(env, execution),
    // For this request alone: what another began cannot be waited for.
    deliverer: createDeliverer(outside),
    // The platform has no mail server; mail goes by the HTTP API of a provider.
    messenger: createMessenger(config, outside, null),
    allow: async (key) => (await env.RATE_LIMIT_BINDING?.limit({ key }))?.success ?? true,
    address: request?.headers.get('cf-connecting-ip') ?? 'unknown',
    now: Date.now,
    newId,
    log,
    isStopping: () => false,
    waitUntil: (work) => execution.waitUntil(work),
  }
}

/** Hands a write to the workspace's writer; it goes on even when the caller hangs up. */
const writeThrough =
  (env: Bindings, execution: ExecutionContext): Write =>
  async <Input, Seen, Result>(
    workspace: Workspace,
    action: Action<Input, Seen, Result>,
    input: Input,
    by?: Author,
  ): Promise<Result> => {
    const stub = env.WRITER.get(env.WRITER.idFromName(workspace.id))
    const { id, name, timeZone, currency } = workspace
    const plain = { id, name, timeZone, currency }
    const running = stub.run(plain, action.name, input, by) as unknown as Promise<Outcome>
    execution.waitUntil(running.then(() => {}, () => {}))
    const outcome = await running
    if (outcome.ok) return outcome.result as Result
    throw new AppError(outcome.code, outcome.message, outcome.detail)
  }

function openDatabase(env: Bindings): Database {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN } = (config ??= parseConfig(env))
  const client = createClient({
    url: DATABASE_URL,
    ...(DATABASE_AUTH_TOKEN ? { authToken: DATABASE_AUTH_TOKEN } : {}),
    fetch: fetchWithDeadline,
  })
  return { client, db: drizzle(client, { schema }) }
}

const log: Log = (event, fields) => console.log(JSON.stringify({ event, ...fields }))
