import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseConfig } from '../src/config'
import { AppError } from '../src/errors'
import { openNode } from '../src/node/open'
import { createSignInLink } from '../src/services/auth/sign-in-link'
import { showProgress } from './progress'
import { seedDemo } from './seed-demo'
import { tellStory } from './story'

/** `npm run demo`: fills an empty installation with a made-up business, then says where to look. */

const CUSTOMERS = 3_000

const config = parseConfig(process.env)
if (config.DATABASE_URL.startsWith('file:')) {
  mkdirSync(dirname(config.DATABASE_URL.slice('file:'.length)), { recursive: true })
}
const endAt = Date.now()
// A new installation is made as of the story's first day, so that its surveys are as old as it is.
let now = () => tellStory(endAt).opensAt
const installation = await openNode(config, () => now())
now = Date.now

try {
  await seedDemo(installation, {
    seed: Number(process.env.EARSHOT_DEMO_SEED ?? 1),
    endAt,
    customers: CUSTOMERS,
    onProgress: showProgress(process.stderr, 'customers'),
  })
  process.stdout.write(whereToLook(await createSignInLink(installation.ctx)))
} catch (error) {
  if (!(error instanceof AppError && error.code === 'conflict')) throw error
  process.stderr.write(`Nothing was changed: ${error.message}.\n`)
  process.exitCode = 1
} finally {
  await installation.close()
}

function whereToLook(token: string): string {
  const { HOST, PORT, PUBLIC_URL } = config
  const origin = PUBLIC_URL ?? `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT}`
  return `
  Fernhill is there: ${CUSTOMERS} customers, eighteen months. Now run  npm start  and open

  Dashboard   ${origin}/sign-in/${token}
              (works once, within 24 hours; npm start prints a new one)
  Demo page   ${origin}/demo

  Three things worth finding:
  · One word rises in the comments of the last weeks. Who writes it, and since when?
  · Which reason for leaving jumped five months ago, and which plan does it cost most?
  · How much more often do detractors leave within 30 days than promoters?

`
}
