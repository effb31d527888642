import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser'
import { addTenant, readJson } from '../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../harness'

let app: TestApp
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const make = async (body: object): Promise<string> =>
  (await readJson<{ id: string }>(await app.api('POST', '/v1/updates', { public: true, ...body }))).id
const path = (rest = '') => `/u/${app.publishableKey}${rest}`
const read = async (rest = '', headers: Record<string, string> = {}) =>
  await (await app.request(path(rest), { headers })).text()

/** Texts that break a feed whose writer forgets one of them. */
const HOSTILE = 'A & B <b>"x"</b> \'y\' ]]> \u0007\u000b\ufffe \ud800 \u{1f600} &amp; <!-- --> <?php ?>'

/** What an XML parser that was written by others makes of a text. Throws where it is not well-formed. */
async function parse(xml: string) {
  const page = await browser.newPage()
  const parsed = await page.evaluate<{ error: string | null; nodes: [string, string, string][] }>(`(() => {
    const document = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml')
    const error = document.querySelector('parsererror')
    const nodes = [...document.querySelectorAll('*')].map((node) => [
      node.namespaceURI, node.parentNode.localName + ' ' + node.localName,
      node.getAttribute('href') ?? node.getAttribute('term') ?? node.textContent,
    ])
    return { error: error && error.textContent, nodes }
  })()`)
  await page.close()
  expect(parsed.error).toBeNull()
  return parsed.nodes
}

describe('the public page', () => {
  it('shows what is public, to everybody, and nothing else', async () => {
    const id = await make({ title: 'A faster export', story: 'Ten times.\n\nReally.', state: 'shipped', owner_id: 'mem_secret' })
    await make({ title: 'A watch', state: 'declined', reason: 'Too few asked' })
    await make({ title: 'Still a secret', public: false })
    const theirs = await addTenant(app)
    await theirs.api('POST', '/v1/updates', { title: 'Of another', public: true })
    const html = await read()
    expect(html).toContain(`<article id="${id}"><h3 dir="auto">A faster export</h3>`)
    expect(html).toContain('<p dir="auto">Ten times.</p><p dir="auto">Really.</p>')
    expect(html).toMatch(/<h2 class="declined">Declined<\/h2>.*Too few asked/)
    for (const secret of ['secret', 'Of another', '<script', ' style=', 'Earshot']) expect(html).not.toContain(secret)
    expect((await app.request(`/u/pk_${'0'.repeat(26)}`)).status).toBe(401)
  })

  it('runs no script, takes no form, and may be kept for minutes', async () => {
    await make({ title: HOSTILE, story: HOSTILE })
    const answer = await app.request(path())
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy':
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cache-control': 'public, max-age=300, stale-while-revalidate=600',
      'content-type': 'text/html; charset=utf-8',
      vary: 'Origin, Accept-Language',
    })
    expect(await answer.text()).toContain('A &amp; B &lt;b&gt;')
    const etag = answer.headers.get('etag') ?? ''
    const again = await app.request(path(), { headers: { 'if-none-match': `"other", W/${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    app.clock.now += 6_000
    await make({ title: 'News' })
    expect((await app.request(path(), { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('speaks the reader’s language around the workspace’s words', async () => {
    await make({ title: 'A faster export', state: 'in_progress' })
    const html = await read('', { 'accept-language': 'nl, sv-SE;q=0.8, en;q=0.5' })
    expect(html).toContain('<html lang="sv" dir="ltr">')
    expect(html).toMatch(/<h1>Nyheter<\/h1>.*Pågår.*2 mars 2026/)
    expect(await read('', { 'accept-language': 'ar' })).toContain('<html lang="ar" dir="rtl">')
  })

  it('wears the colour of the surveys', async () => {
    expect(await read('/theme.css')).toBe('')
    const body = { kind: 'nps', name: 'x', definition: { theme: { color: '#b00020' } } }
    const { id } = await readJson<{ id: string }>(await app.api('POST', '/v1/surveys', body))
    await app.api('PUT', `/v1/surveys/${id}/status`, { status: 'live' })
    app.clock.now += 6_000
    const answer = await app.request(path('/theme.css'))
    expect(await answer.text()).toBe(':root{--brand:#b00020}\n')
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  })
})

describe('the feed', () => {
  it('is Atom to a parser, whatever the texts hold, under ids that stay', async () => {
    const id = await make({ title: HOSTILE, story: `${HOSTILE}\r\nmore`, state: 'declined', reason: HOSTILE })
    app.clock.now = NOON + DAY
    await make({ title: 'Newer', state: 'shipped' })
    const answer = await app.request(path('/feed.atom'))
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const nodes = await parse(await answer.text())
    expect(new Set(nodes.map(([namespace]) => namespace))).toEqual(new Set(['http://www.w3.org/2005/Atom']))
    const page = `http://earshot.test${path()}`
    const kept = 'A & B <b>"x"</b> \'y\' ]]>  \ufffd \u{1f600} &amp; <!-- --> <?php ?>'
    const urn = expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    // RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have.
    expect(nodes.slice(1).map(([, name, text]) => [name, text])).toEqual([
      ['feed id', urn],
      ['feed title', 'What’s new · My workspace'],
      ['feed updated', '2026-03-03T12:00:00.000Z'],
      ['feed author', 'My workspace'],
      ['author name', 'My workspace'],
      ['feed link', `${page}/feed.atom`],
      ['feed link', page],
      ['feed entry', expect.any(String)],
      ['entry id', urn],
      ['entry title', 'Newer'],
      ['entry updated', '2026-03-03T12:00:00.000Z'],
      ['entry published', '2026-03-03T12:00:00.000Z'],
      ['entry link', expect.stringContaining(`${page}#upd_`)],
      ['entry category', 'shipped'],
      ['entry content', 'Done'],
      ['feed entry', expect.any(String)],
      ['entry id', urn],
      ['entry title', kept],
      ['entry updated', '2026-03-02T12:00:00.000Z'],
      ['entry published', '2026-03-02T12:00:00.000Z'],
      ['entry link', `${page}#${id}`],
      ['entry category', 'declined'],
      ['entry content', `Declined\n\n${kept}\n\n${kept}\r\nmore`],
    ])
    const ids = nodes.flatMap(([, name, text]) => (name.endsWith(' id') ? [text] : []))
    expect(new Set(ids).size).toBe(3)
    app.clock.now += 6_000
    await app.api('PATCH', `/v1/updates/${id}`, { title: 'Changed' })
    const later = (await parse(await read('/feed.atom'))).flatMap(([, name, text]) => (name.endsWith(' id') ? [text] : []))
    expect(later.sort()).toEqual(ids.sort())
  })

  it('is a feed also while nothing is public', async () => {
    const nodes = await parse(await read('/feed.atom'))
    expect(nodes.map(([, name]) => name)).toContain('feed updated')
    expect(await read()).toContain('Nothing here yet.')
  })
})
