import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { desktopConfig } from 'lighthouse'
import { launchBrowser } from '../test/browser'
import { openAsOwner } from './member'
import { round, startBenchServer } from './server'

const PAGES = ['/', '/responses', '/churn', '/topics']
const PORT = 18_791
const DEBUG_PORT = 18_792

/** Lighthouse on the pages people open most, with the demo's business in the file. */
export async function benchLighthouse(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const env = { ...process.env, DATABASE_URL: database, PORT: String(PORT) }
  execFileSync(process.execPath, ['dist/demo.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const { cookie } = await openAsOwner(database)
  const server = await startBenchServer(database, PORT)
  const browser = await launchBrowser(`--remote-debugging-port=${DEBUG_PORT}`, '--lang=en-GB')
  try {
    const origin = `http://127.0.0.1:${PORT}`
    const rows: Record<string, object> = {}
    for (const path of PAGES) {
      rows[`${path} phone`] = await rate(origin + path, cookie, undefined)
      rows[`${path} desktop`] = await rate(origin + path, cookie, desktopConfig)
    }
    console.log('\nLighthouse: of 100 each, layout shift as a number')
    console.table(rows)
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rate(url: string, cookie: string, config: typeof desktopConfig | undefined) {
  const result = await lighthouse(
    url,
    {
      port: DEBUG_PORT,
      output: 'json',
      logLevel: 'error',
      extraHeaders: { cookie, 'accept-language': 'en' },
      onlyCategories: ['performance', 'accessibility'],
    },
    config,
  )
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`)
  const { categories, audits } = result.lhr
  const hundred = (slug: string) => Math.round(100 * (categories[slug]?.score ?? 0))
  const failing = Object.values(audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
  return {
    performance: hundred('performance'),
    accessibility: hundred('accessibility'),
    shift: round(audits['cumulative-layout-shift']?.numericValue ?? Number.NaN, 3),
    'KB in all': round((audits['total-byte-weight']?.numericValue ?? Number.NaN) / 1024, 0),
    failing: failing.map(({ id }) => id).join(' '),
  }
}
