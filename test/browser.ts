import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'

/** A real browser from npm alone: unpacked once, with the libraries and fonts it brings. */
export async function launchBrowser(...args: string[]): Promise<Browser> {
  const home = await unpackBrowser()
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    // The package's own arguments switch off web security, which is what is tested here.
    // Machines without a graphics card and with little shared memory fail to take pictures now and then.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...args],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  })
}

const TRIES = 5

/** A picture for the eye. The browser may fail to draw one on a busy machine, and can the next time. */
export async function takePicture(page: Page, path: string, fullPage = false): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await page.screenshot({ path, fullPage })
      return
    } catch (error) {
      if (attempt === TRIES) throw error
      await page.waitForTimeout(attempt * 100)
    }
  }
}

const require = createRequire(import.meta.url)

/** Unpacks beside and renames: test processes that start together can't disturb each other. */
async function unpackBrowser(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium')
  const root = entry.slice(0, entry.lastIndexOf('@sparticuz'))
  const manifest = await readFile(join(root, '@sparticuz/chromium/package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const cache = join(root, '.cache')
  const home = join(cache, `chromium-${version}`)
  if (existsSync(home)) return home

  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(`${home}-`)
  // In a process of its own: the package changes the environment as soon as it is imported.
  const unpack = `(await import('@sparticuz/chromium')).default.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `await ${unpack}`], {
    cwd: dirname(root),
    // This name makes it bring its libraries along, for systems that have none.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  await writeFile(join(staging, 'fonts.conf'), fontConfig(home))
  await rename(staging, home).catch(() => rm(staging, { recursive: true }))
  return home
}

/** The same letters everywhere; other scripts come from the system if it has them. */
const fontConfig = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`
