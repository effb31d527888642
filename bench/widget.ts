import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { launchBrowser } from '../test/browser'
import { median, round, startBenchServer } from './server'

const ROUNDS = 5
const PAGE_PORT = 18_790

interface Visit {
  bytes: number
  requests: number
  preflights: number
  ms: number
}

/** From an empty page of another origin to a visible survey, on a slow phone and a slow line. */
export async function benchWidget(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'))
  const database = `file:${join(folder, 'bench.db')}`
  const server = await startBenchServer(database, 18_760)
  const client = createClient({ url: database })
  const { rows } = await client.execute("select id from surveys where kind = 'nps'")
  client.close()

  const origin = `http://127.0.0.1:${server.port}`
  const pages = createServer((request, response) => {
    const script = request.url === '/empty' ? '' : `<script async src="${origin}/w/${server.key}.js"></script>`
    const call = request.url === '/shown' ? `<script>window.earshot=function(){(earshot.q=earshot.q||[]).push(arguments)};earshot('show','${String(rows[0]?.id)}')</script>` : ''
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Page</title><h1>Page</h1>${call}${script}`)
  }).listen(PAGE_PORT, '127.0.0.1')

  const browser = await launchBrowser()
  const shown: Visit[] = []
  const idle: Visit[] = []
  for (let i = 0; i < ROUNDS; i += 1) {
    shown.push(await visit('/shown', true))
    idle.push(await visit('/idle', false))
  }
  const empty = [await visit('/empty', false)]

  async function visit(path: string, waitForSurvey: boolean): Promise<Visit> {
    const context = await browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    let bytes = 0
    let requests = 0
    let preflights = 0
    session.on('Network.requestWillBeSent', ({ request, type }) => {
      if (request.url.startsWith(origin)) requests += 1
      if (type === 'Preflight') preflights += 1
    })
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
    await session.send('Network.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    })
    const began = performance.now()
    await page.goto(`http://127.0.0.1:${PAGE_PORT}${path}`)
    if (waitForSurvey) await page.getByRole('radio').first().waitFor({ state: 'visible' })
    const ms = performance.now() - began
    await page.waitForTimeout(300)
    await context.close()
    return { bytes, requests, preflights, ms }
  }

  await browser.close()
  pages.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })

  const row = (name: string, runs: readonly Visit[]) => ({
    page: name,
    requests: median(runs.map(({ requests }) => requests)),
    preflights: median(runs.map(({ preflights }) => preflights)),
    'bytes on the wire, page included': median(runs.map(({ bytes }) => bytes)),
    'ms until visible or loaded': round(median(runs.map(({ ms }) => ms)), 0),
  })
  console.log('\nWidget: 4× slower CPU, 1.6 Mbit/s, 150 ms; medians of', ROUNDS)
  console.table([
    row('empty page (baseline)', empty),
    row('nothing due', idle),
    row('NPS survey visible', shown),
  ])
}
