import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { serve } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { getConnInfo } from '@hono/node-server/conninfo'
import assets from '../dist/assets.js'
import { createApp } from './app'
import { parseConfig } from './config'
import type { AppEnv } from './http/env'
import { openNode } from './node/open'
import { announce } from './node/announce'
import { createLimiter } from './node/limiter'
import { startJobs } from './node/timer'

/** How long requests, and the work after them, may take to finish once the process was told to stop. */
const DRAIN_MS = 5_000

const config = parseConfig(process.env)
if (config.DATABASE_URL.startsWith('file:')) {
  mkdirSync(dirname(config.DATABASE_URL.slice('file:'.length)), { recursive: true })
}
const installation = await openNode(config)
const allow = createLimiter(config.RATE_LIMIT)
const background = new Set<Promise<unknown>>()
const waitUntil = (work: Promise<unknown>) => {
  const settled = work.catch(() => {}).finally(() => background.delete(settled))
  background.add(settled)
}
/** Scripts, pages and the survey a page is about to draw; other answers are too small to gain. */
const compressLarge: MiddlewareHandler<AppEnv> = (c, next) =>
  c.req.method === 'GET' || c.req.path.endsWith('/displays') ? compress()(c, next) : next()
const app = createApp(compressLarge)

const server = serve(
  {
    hostname: config.HOST,
    port: config.PORT,
    // Ten megabytes over a line of 1.5 Mbit/s.
    serverOptions: { requestTimeout: 60_000, headersTimeout: 10_000 },
    fetch: (request, env) =>
      app.fetch(request, {
        ...installation.runtime,
        assets,
        allow,
        waitUntil,
        address: addressOf(request, env as Parameters<typeof getConnInfo>[0]['env']),
      }),
  },
  ({ port }) => void announce(installation, port),
)
const stopJobs = startJobs(installation.ctx)

function addressOf(request: Request, env: unknown): string {
  const forwarded = config.TRUST_PROXY === '1' ? request.headers.get('x-forwarded-for') : null
  const direct = getConnInfo({ env } as Parameters<typeof getConnInfo>[0]).remote.address
  return forwarded?.split(',').at(-1)?.trim() ?? direct ?? 'unknown'
}

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  installation.stop()
  stopJobs()
  const closed = new Promise((resolve) => server.close(resolve))
  // Connections kept alive become idle only after their last answer, so idle ones are closed again.
  const closing = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
  const patience = new Promise((resolve) => setTimeout(resolve, DRAIN_MS))
  await Promise.race([closed, patience])
  clearInterval(closing)
  await Promise.race([Promise.all(background), patience])
  await installation.close()
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
