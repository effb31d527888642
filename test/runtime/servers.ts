import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPublishableKey } from '../../db/queries/workspaces'
import { type Sqld, startSqld } from '../../scripts/sqld.mjs'
import { parseConfig } from '../../src/config'
import { SCOPES } from '../../src/context'
import { openNode } from '../../src/node/open'
import { createKey } from '../../src/services/auth/keys'

export const TARGETS = ['node + file', 'node + sqld', 'workerd + sqld'] as const
export type Target = (typeof TARGETS)[number]

export interface Server {
  url: string
  databaseUrl: string
  publishableKey: string
  secretKey: string
  process: ChildProcess
  /** The way into the dashboard that the process printed when it started. */
  signInLink: string
  sqld: Sqld | null
  /** Starts the process again over the same database, after it was killed. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** The built service as a process of its own, on one of the three ways it is run. */
export async function startServer(target: Target, more: Record<string, string> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-runtime-'))
  const sqld = target === 'node + file' ? null : await startSqld(join(folder, 'sqld'), await freePort())
  const databaseUrl = sqld?.url ?? `file:${join(folder, 'earshot.db')}`
  const keys = await installKeys(databaseUrl)
  const port = await freePort()
  const script = target === 'workerd + sqld' ? 'scripts/dev-worker.mjs' : 'dist/node.js'
  const env = { DATABASE_URL: databaseUrl, PORT: String(port), RATE_LIMIT: '1000000', ...more }
  const start = () => startProcess(script, env, port)

  const server: Server = {
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    ...keys,
    sqld,
    ...(await start()),
    restart: async () => {
      Object.assign(server, await start())
    },
    stop: async () => {
      await endProcess(server.process)
      await sqld?.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return server
}

/** Installs in this process first, so that the test knows keys without a way round the API. */
async function installKeys(databaseUrl: string) {
  const installation = await openNode(parseConfig({ DATABASE_URL: databaseUrl }))
  const { ctx } = installation
  const publishable = await findPublishableKey(ctx.db, ctx.workspace.id)
  const { key } = await createKey(ctx, { kind: 'secret', name: 'test', scopes: [...SCOPES] })
  await installation.close()
  return { publishableKey: publishable?.shown ?? '', secretKey: key }
}

async function startProcess(
  script: string,
  env: Record<string, string>,
  port: number,
): Promise<Pick<Server, 'process' | 'signInLink'>> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()))
  for (let i = 0; i < 600; i += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/health`).then(({ ok }) => ok, () => false)
    const signInLink = /http\S+\/sign-in\S*/.exec(output)?.[0]
    if (ready && signInLink !== undefined) return { process: child, signInLink }
    if (child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`${script} did not start:\n${output}`)
}

export async function endProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exited
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
