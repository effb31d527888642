import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pause, until, useStage } from './stage'
import { csat, nps } from './surveys'

const open = useStage()

describe('a page on which nothing is due', () => {
  it('costs one request, no timer, no storage and no cookie', async () => {
    const { page, context, service, requests, url, problems } = await open({
      surveys: [[nps, { on: 'page', path: '/elsewhere', delay_seconds: 0 }], [csat]],
      head: `<script>window.timers = 0
        for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
          const original = window[name]
          window[name] = (...given) => { timers++; return original(...given) }
        }</script>`,
    })
    await page.getByText('Overview').click()
    await pause(300)
    expect(requests).toEqual([url, `${service.origin}/w/pk_test.js`])
    expect(await page.evaluate('timers')).toBe(0)
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    expect(await context.cookies()).toEqual([])
    expect(problems).toEqual([])
  })

  it('adds one name to the page and changes nothing else of it', async () => {
    const { page } = await open({
      surveys: [[nps]],
      stub: false,
      head: `<script>var before = new Set(Object.getOwnPropertyNames(window))
        window.natives = () =>
          [history.pushState, history.replaceState, fetch, addEventListener]
        window.original = natives()</script>`,
    })
    await page.waitForFunction('window.earshot')
    const added = await page.evaluate(
      `Object.getOwnPropertyNames(window).filter((name) => !before.has(name))`,
    )
    expect(added).toEqual(['natives', 'original', 'earshot'])
    const same = `natives().every((native, index) => native === original[index])`
    expect(await page.evaluate(same)).toBe(true)
  })
})

describe('a survey that is due', () => {
  it('is on the screen after three requests without a preflight', async () => {
    const { panel, service, requests } = await open({
      surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }]],
    })
    await panel.waitFor()
    const [, ...ours] = requests
    expect(ours.map((address) => address.replace(service.origin, ''))).toEqual([
      '/w/pk_test.js',
      '/w/view-test.js',
      '/v1/client/pk_test/displays',
    ])
    expect(service.calls.filter(({ method }) => method === 'OPTIONS')).toEqual([])
    expect(service.calls.every(({ cookie }) => cookie === undefined)).toBe(true)
    expect(service.named('displays')[0]?.contentType).toMatch(/^text\/plain/)

    // Loader, view and display answer, each compressed as served.
    const scripts = ours.slice(0, 2).map(async (address) => (await fetch(address)).text())
    const display = JSON.stringify({ show: true, display_id: 'dsp_1', survey: nps })
    const total = [...(await Promise.all(scripts)), display]
      .map((text) => gzipSync(text, { level: 9 }).length)
      .reduce((sum, size) => sum + size)
    expect(total).toBeLessThanOrEqual(10 * 1024)
  })

  it('asks with the address without its query, and the languages in order', async () => {
    const { service, page } = await open({
      surveys: [[nps]],
      context: { locale: 'sv-SE' },
      script: `earshot('set', { locale: 'da' }); earshot('show', 'srv_nps')`,
    })
    await until(() => service.named('displays').length)
    expect(service.named('displays')[0]?.body).toEqual({
      anonymous_id: expect.any(String),
      survey_id: 'srv_nps',
      url: page.url().split('?')[0],
      locales: ['da', 'en', 'sv-SE'],
    })
  })
})
