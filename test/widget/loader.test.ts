import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { heard, LISTEN, pause, until, useStage } from './stage'
import { ces, csat, feedback, nps } from './surveys'

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
      head: `<script>window.before = new Set(Object.getOwnPropertyNames(window))
        window.natives = [history.pushState, history.replaceState, fetch, addEventListener]</script>`,
    })
    await page.waitForFunction('window.earshot')
    const added = await page.evaluate(
      `Object.getOwnPropertyNames(window).filter((name) => !before.has(name))`,
    )
    expect(added).toEqual(['before', 'natives', 'earshot'].filter((name) => (added as string[]).includes(name)))
    expect(added).toContain('earshot')
    expect(
      await page.evaluate(`[history.pushState, history.replaceState, fetch, addEventListener]
        .every((native, index) => native === natives[index])`),
    ).toBe(true)
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
    const bytes = await Promise.all(ours.slice(0, 2).map(async (address) => (await fetch(address)).text()))
    const total = [...bytes, JSON.stringify({ show: true, display_id: 'dsp_1', survey: nps })]
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

describe('triggers', () => {
  it('ask on an event a survey waits for and only tell of another', async () => {
    const { page, panel, service } = await open({
      surveys: [[csat, { on: 'event', name: 'saved', delay_seconds: 0 }]],
    })
    await page.evaluate(`earshot('track', 'opened')`)
    await until(() => service.named('track').length)
    expect(service.named('track')[0]?.body).toMatchObject({ event: 'opened' })
    expect(service.named('displays')).toEqual([])
    await page.evaluate(`earshot('track', 'saved')`)
    await panel.waitFor()
    expect(service.named('displays')[0]?.body).toMatchObject({ event: 'saved', survey_id: 'srv_csat' })
    expect(service.named('track')).toHaveLength(1)
  })

  it('ask after a click on what a selector or an attribute names', async () => {
    const { page, service } = await open({
      surveys: [[ces, { on: 'click', selector: '#save', delay_seconds: 0 }], [csat, { on: 'click', selector: '[', delay_seconds: 0 }]],
      body: `<main><button id="save"><i>Save</i></button>
        <button data-earshot-event="exported">Export</button></main>`,
    })
    await page.getByText('Export').click()
    await until(() => service.named('track').length)
    await page.getByText('Save').click()
    await until(() => service.named('displays').length)
    expect(service.named('displays')[0]?.body.survey_id).toBe('srv_ces')
  })

  it('follow navigation inside the page', async () => {
    const { page, panel, service } = await open({
      surveys: [[nps, { on: 'page', path: '/app/*/done', delay_seconds: 0 }]],
    })
    await page.waitForFunction('window.earshot.ready')
    for (const path of ['/app/done', '/app/7', '/app/7/done/not', '/app/7/done']) {
      expect(service.named('displays')).toEqual([])
      await page.evaluate(`history.pushState(null, '', '${path}')`)
      await pause(50)
    }
    await panel.waitFor()
    expect(service.named('displays')).toHaveLength(1)
  })

  it('follow the back button and the fragment in a browser without the Navigation API', async () => {
    const { page, panel } = await open({
      surveys: [[nps, { on: 'page', path: '/#/done', delay_seconds: 0 }]],
      head: '<script>Object.defineProperty(window, "navigation", { value: undefined })</script>',
    })
    await page.waitForFunction('window.earshot.ready')
    await page.evaluate(`location.hash = '#/done'`)
    await panel.waitFor()
  })

  it('wait for their delay, and not beyond the page', async () => {
    const { page, panel, service } = await open({
      surveys: [[nps, { on: 'page', path: '/slow', delay_seconds: 1 }]],
    })
    await page.waitForFunction('window.earshot.ready')
    await page.evaluate(`history.pushState(null, '', '/slow')`)
    await pause(300)
    await page.evaluate(`history.pushState(null, '', '/other')`)
    await pause(1200)
    expect(service.named('displays')).toEqual([])
    await page.evaluate(`history.pushState(null, '', '/slow')`)
    await pause(300)
    expect(service.named('displays')).toEqual([])
    await panel.waitFor()
  })

  it('ask for one survey after the other until one is shown', async () => {
    const trigger = { on: 'event', name: 'saved', delay_seconds: 0 } as const
    const { page, panel, service } = await open({
      surveys: [[nps, trigger], [csat, trigger], [ces, trigger]],
      script: LISTEN,
      before: ({ service }) =>
        void service.replies.set('displays', ({ body }) => ({
          status: 200,
          body: body.survey_id === 'srv_nps'
            ? { show: false, reason: 'cooldown' }
            : { show: true, display_id: 'dsp_1', survey: csat },
        })),
    })
    await page.evaluate(`earshot('track', 'saved')`)
    await panel.waitFor()
    await until(async () => (await heard(page)).length === 3)
    expect(await heard(page)).toEqual([
      ['refused', { survey_id: 'srv_nps', reason: 'cooldown' }],
      ['shown', { survey_id: 'srv_csat', kind: 'csat' }],
      ['refused', { survey_id: 'srv_ces', reason: 'busy' }],
    ])
    expect(service.named('displays')).toHaveLength(2)
  })
})

describe('a refusal', () => {
  it('draws nothing, says why, and stands for the hour', async () => {
    const { page, panel, service, problems } = await open({
      surveys: [[nps, { on: 'event', name: 'saved', delay_seconds: 0 }]],
      script: LISTEN,
      before: ({ service }) =>
        void service.replies.set('displays', () => ({ status: 200, body: { show: false, reason: 'cooldown' } })),
    })
    await page.evaluate(`earshot('track', 'saved')`)
    await until(async () => (await heard(page)).length)
    expect(await heard(page)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'cooldown' }]])
    await page.evaluate(`earshot('track', 'saved')`)
    await until(() => service.named('track').length)
    expect(service.named('displays')).toHaveLength(1)
    expect(await panel.count()).toBe(0)
    expect(await page.locator('earshot-widget').count()).toBe(0)
    expect(problems).toEqual([])
  })

  it.each([
    ['a server error', { status: 503 }],
    ['no JSON', { status: 200, body: undefined }],
    ['a survey without steps', { status: 200, body: { show: true, display_id: 'd', survey: { ...nps, steps: [] } } }],
    ['a body that is not what was agreed', { status: 200, body: { show: true } }],
  ])('is made of %s', async (_, reply) => {
    const { page, panel, problems } = await open({
      surveys: [[nps]],
      script: `${LISTEN}; earshot('show', 'srv_nps')`,
      before: ({ service }) => void service.replies.set('displays', () => reply),
    })
    await until(async () => (await heard(page)).length)
    expect((await heard(page))[0]?.[0]).toBe('refused')
    expect(await panel.count()).toBe(0)
    expect(await page.locator('earshot-widget').count()).toBe(0)
    expect(problems.filter((problem) => !problem.includes('503'))).toEqual([])
  })

  it('is made of a view chunk that does not come', async () => {
    const { page } = await open({
      surveys: [[nps]],
      script: `${LISTEN}; earshot('show', 'srv_nps')`,
      before: async ({ page, service }) => {
        await page.route(`${service.origin}/w/view-test.js`, (route) => route.abort())
      },
    })
    await until(async () => (await heard(page)).length)
    expect(await heard(page)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'blocked' }]])
  })
})

describe('the person', () => {
  it('is told once per device and again when something changed', async () => {
    const { page, service } = await open({
      surveys: [[nps]],
      script: `earshot('init', {
        user_id: 'u1', signature: 'ab', customer_id: 12, traits: { plan: 'pro' }, junk: 1,
      })`,
    })
    await until(() => service.named('identify').length === 1)
    expect(service.named('identify')[0]?.body).toEqual({
      anonymous_id: expect.any(String),
      user_id: 'u1',
      signature: 'ab',
      customer_id: '12',
      traits: { plan: 'pro' },
    })
    await until(() => page.evaluate(`localStorage.getItem('earshot:pk_test').includes('told')`))
    await page.reload()
    await pause(300)
    expect(service.named('identify')).toHaveLength(1)
    await page.evaluate(`earshot('identify', { traits: { plan: 'team' } })`)
    await until(() => service.named('identify').length === 2)
    expect(service.named('identify')[1]?.body).toMatchObject({ user_id: 'u1', traits: { plan: 'team' } })
  })

  it('is known before the survey is asked for', async () => {
    const { panel, service } = await open({
      surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }]],
      attributes: 'data-earshot-user-id="u7" data-earshot-customer-id="c7"',
    })
    await panel.waitFor()
    const order = service.calls.map(({ name }) => name).filter((name) => !name.endsWith('.js'))
    expect(order).toEqual(['identify', 'displays'])
    expect(service.named('identify')[0]?.body).toMatchObject({ user_id: 'u7', customer_id: 'c7' })
    expect(service.named('displays')[0]?.body).toMatchObject({ user_id: 'u7' })
  })

  it('shares no anonymous id with the next one at the same device', async () => {
    const { page, service } = await open({ surveys: [[nps]], script: `earshot('init', { user_id: 'u1' })` })
    await until(() => service.named('identify').length === 1)
    await page.evaluate(`earshot('identify', { user_id: 'u2' })`)
    await until(() => service.named('identify').length === 2)
    const [first, second] = service.named('identify').map(({ body }) => body.anonymous_id)
    expect(second).not.toBe(first)
    await page.evaluate(`earshot('reset'); earshot('track', 'left')`)
    await until(() => service.named('track').length)
    expect(service.named('track')[0]?.body).toEqual({ event: 'left', anonymous_id: expect.any(String) })
    expect(service.named('track')[0]?.body.anonymous_id).not.toBe(second)
  })
})

describe('the page', () => {
  it('may do without the stub and call when the loader is there', async () => {
    const { page, panel } = await open({ surveys: [[feedback]], stub: false })
    await page.waitForFunction('window.earshot')
    await page.evaluate(`earshot('init'); earshot('feedback')`)
    await panel.waitFor()
  })

  it('may load the script twice', async () => {
    const { page, service } = await open({ surveys: [[nps]], script: `earshot('track', 'once')` })
    await until(() => service.named('track').length)
    await page.evaluate(`(() => {
      const again = document.createElement('script')
      again.src = document.querySelector('script[src]').src
      document.head.append(again)
    })()`)
    await pause(300)
    await page.evaluate(`earshot('track', 'twice')`)
    await pause(300)
    expect(service.named('track').map(({ body }) => body.event)).toEqual(['once', 'twice'])
  })

  it('survives its own mistakes in our calls', async () => {
    const { page, panel, problems } = await open({
      surveys: [[nps]],
      script: `
        earshot('nonsense', 1); earshot(); earshot('identify', null); earshot('on', 'shown')
        earshot('on', 'shown', () => { throw new Error('of the page') })
        earshot('show', 'srv_nps')`,
    })
    await panel.waitFor()
    expect(await page.evaluate(`earshot('track')`)).toBeUndefined()
    expect(problems.filter((problem) => !/of the page|not a function/.test(problem))).toEqual([])
  })

  it('is not disturbed by a service that is away', async () => {
    const { page, service, problems, url } = await open({
      surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }]],
      before: ({ service }) => void service.replies.set('displays', () => ({ status: 500 })),
    })
    await until(() => service.named('displays').length)
    await service.close()
    await page.evaluate(`earshot('track', 'x'); earshot('show', 'srv_nps'); earshot('feedback')`)
    await page.goto(url)
    await page.evaluate(`earshot('track', 'x')`)
    expect(problems.filter((problem) => !/ERR_|500/.test(problem))).toEqual([])
  })

  it('shows the panel inside an open modal dialog, where it can be used', async () => {
    const { page, panel, service } = await open({
      surveys: [[nps]],
      body: '<main><dialog aria-label="Account"><button>Close account</button></dialog></main>',
      script: `document.querySelector('dialog').showModal(); earshot('show', 'srv_nps')`,
    })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await until(() => service.answers().length)
    expect(await page.evaluate(`document.querySelector('dialog earshot-widget') !== null`)).toBe(true)
  })

  it('refuses the survey when it hides the panel', async () => {
    const { page } = await open({
      surveys: [[nps]],
      head: '<style>earshot-widget { display: none !important }</style>',
      script: `${LISTEN}; earshot('show', 'srv_nps')`,
    })
    await until(async () => (await heard(page)).length)
    expect(await heard(page)).toEqual([['refused', { survey_id: 'srv_nps', reason: 'blocked' }]])
  })

  it('previews a survey and stores nothing', async () => {
    const { panel, service } = await open({
      surveys: [[nps]],
      script: `earshot('preview', 'srv_nps', 'token')`,
    })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await panel.getByRole('button', { name: 'Skip' }).click()
    await pause()
    expect(service.named('displays')[0]?.body.preview_token).toBe('token')
    expect(service.answers()).toEqual([])
  })
})
