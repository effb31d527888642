import { CATALOGUES } from '../src/dashboard/i18n/catalogues'
import { packCatalogues } from '../src/dashboard/i18n/pack'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app'
import { type Config, parseConfig } from '../src/config'
import type { Context, Scope } from '../src/context'
import { SCOPES } from '../src/context'
import type { Assets, Runtime } from '../src/http/env'
import { type Installation, openNode } from '../src/node/open'
import { createOutside, type Resolve } from '../src/node/outside'
import { createKey } from '../src/services/auth/keys'
import { createAuth, SESSION_LIFE_S } from '../src/services/auth/auth'
import { becomeOwner, createSignInLink } from '../src/services/auth/sign-in-link'
import { findFirstOwner } from '../db/queries/members'
import { findPublishableKey } from '../db/queries/workspaces'

/** Monday, 2 March 2026, 12:00 UTC: the time of tests unless they say otherwise. */
export const NOON = Date.UTC(2026, 2, 2, 12)

export const DAY = 86_400_000

export interface TestApp {
  ctx: Context
  runtime: Runtime
  publishableKey: string
  /** The app's clock; tests set it. */
  clock: { now: number }
  request: (path: string, init?: RequestInit) => Promise<Response>
  /** POSTs JSON as a page does: text/plain, no preflight. */
  page: (path: string, body: unknown) => Promise<Response>
  /** Calls the API with a secret key of all scopes, or of those named. */
  api: (method: string, path: string, body?: unknown, scopes?: readonly Scope[]) => Promise<Response>
  /** A cookie of the owner, who is made when first asked for. */
  signIn: () => Promise<string>
  /** Resolves when the work that goes on after answers is done. */
  settled: () => Promise<void>
  close: () => Promise<void>
}

const assets: Assets = {
  loader: '/*loader*/',
  view: '/*view*/',
  cancel: '/*cancel*/',
  updates: '/*updates*/',
  chunkHash: 'abc123',
  dashboardCss: 'body{}',
  dashboardJs: '',
  chartsJs: '',
  hostedCss: '',
  texts: packCatalogues(CATALOGUES),
  demo: {},
}

/** No test asks who is where: names outside have an address nobody would be sent to. */
const resolveNothing: Resolve = async (host) => (host.endsWith('example.com') ? ['93.184.215.14'] : [])

/** A whole service on a fresh database file, with its clock in the test's hands. */
export async function startApp(
  options: { now?: number; env?: Record<string, string>; resolve?: Resolve } = {},
): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-'))
  const clock = { now: options.now ?? NOON }
  const config = parseConfig({
    DATABASE_URL: `file:${join(folder, 'test.db')}`,
    // Stands for the public internet.
    WEBHOOK_ALLOWED_HOSTS: '127.0.0.2',
    ...options.env,
  })
  const outside = createOutside(config, options.resolve ?? resolveNothing)
  const installation = await openNode(config, () => clock.now, { ...outside, patienceMs: 0 })
  const app = await testApp(installation, config, clock)
  return {
    ...app,
    close: async () => {
      installation.stop()
      await app.settled()
      await installation.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function testApp(installation: Installation, config: Config, clock: { now: number }) {
  const background = new Set<Promise<unknown>>()
  const runtime: Runtime = {
    ...installation.runtime,
    config,
    assets: { ...assets },
    allow: async () => true,
    address: '192.0.2.1',
    waitUntil: (work) => void background.add(work),
  }
  const app = createApp()
  const ctx: Context = { ...installation.ctx, defer: runtime.waitUntil }
  const key = await findPublishableKey(ctx.db, ctx.workspace.id)
  const secrets = new Map<string, string>()

  const request = async (path: string, init?: RequestInit) =>
    await app.fetch(new Request(new URL(path, 'http://earshot.test'), init), runtime)

  async function secretFor(scopes: readonly Scope[]): Promise<string> {
    const name = scopes.join()
    const known = secrets.get(name)
    if (known) return known
    const { key: made } = await createKey(ctx, { kind: 'secret', name: 'test', scopes: [...scopes] })
    secrets.set(name, made)
    return made
  }

  return {
    ctx,
    runtime,
    clock,
    publishableKey: key?.shown ?? '',
    request,
    page: (path: string, body: unknown) =>
      request(path.replace(':key', key?.shown ?? ''), {
        method: 'POST',
        headers: { 'content-type': 'text/plain;charset=UTF-8' },
        body: JSON.stringify(body),
      }),
    api: async (method: string, path: string, body?: unknown, scopes: readonly Scope[] = SCOPES) =>
      request(path, {
        method,
        headers: { authorization: `Bearer ${await secretFor(scopes)}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    settled: async () => void (await Promise.allSettled(background)),
    signIn: async () => `earshot=${await openOwnersSession(ctx, runtime)}`,
  }
}

/** The token of a session, made without a password: hashing one takes a quarter of a second. */
export async function openOwnersSession(
  ctx: Context,
  { database }: Pick<Runtime, 'database'>,
): Promise<string> {
  const auth = createAuth({
    database: database(),
    secret: 'not asked for: what checks a session looks at its hash',
    origin: 'http://earshot.test',
    secure: false,
  })
  const { internalAdapter } = await auth.context
  const owner = await findFirstOwner(ctx.db, ctx.workspace.id)
  let userId = owner?.userId ?? null
  if (userId === null) {
    const person = { name: 'Owner', email: 'owner@example.com' }
    const user = await internalAdapter.createUser(
      { ...person, emailVerified: false },
      { method: 'email-password' },
    )
    userId = user.id
    await becomeOwner(ctx, await createSignInLink(ctx), { userId, ...person })
  }
  const expiresAt = new Date(ctx.now() + SESSION_LIFE_S * 1_000)
  return (await internalAdapter.createSession(userId, false, { expiresAt }, true)).token
}
