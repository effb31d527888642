import { describe, expect, it } from 'vitest'
import type { CancelView } from '../../src/contract/cancel'
import { cancelView, offer } from '../domain/cancellation/views'
import { type Reply, refusal } from './service'
import { heard, LISTEN, pause, type Scene, type SceneOptions, until, useStage } from './stage'
import { cancellation, nps } from './surveys'

const stage = useStage()
const body = '<main><button id="leave">Leave us</button></main>'
/** The host's part: it goes on with its own cancel unless the person kept the subscription. */
const script = `${LISTEN}
window.told = []
document.querySelector('#leave').onclick = async () => {
  window.startedAt = performance.now()
  window.result = await earshot('cancel', {
    token: 'ct1.token', effective_at: '2026-04-01T00:00:00Z',
    onCancel: () => told.push('cancel'), onOffer: () => told.push('offer'), onKeep: () => told.push('keep'),
  })
  window.took = performance.now() - startedAt
}`

const open = (options: Partial<SceneOptions> = {}) =>
  stage({ surveys: [[cancellation]], body, script, ...options })

const leave = async ({ page }: Scene): Promise<void> => {
  await page.waitForFunction('window.earshot.ready')
  await page.locator('#leave').click()
}
const start = async (options: Partial<SceneOptions> = {}): Promise<Scene> => {
  const scene = await open(options)
  await leave(scene)
  return scene
}
const result = ({ page }: Scene) => until(() => page.evaluate<Record<string, unknown>>('window.result'), 5_000)
const press = ({ panel }: Scene, name: string) => panel.getByRole('button', { name, exact: true }).click()

const NOTHING = {
  session_id: null,
  outcome: 'cancel',
  reason_id: null,
  sub_reason_id: null,
  offer_id: null,
  offer: null,
  text: null,
  effective_at: null,
  acknowledgement: null,
}

describe('a cancellation', () => {
  it('gives reason, words and end to the page, and every screen to the service', async () => {
    const scene = await start()
    const { panel, service, page } = scene
    await panel.getByRole('radio', { name: 'It costs too much' }).click()
    await panel.getByRole('radio', { name: 'Our budget was cut' }).click()
    await panel.getByRole('textbox', { name: 'Anything else?' }).fill('Cuts everywhere')
    await press(scene, 'Cancel subscription')
    expect(await result(scene)).toEqual({
      ...NOTHING,
      session_id: 'cxl_1',
      reason_id: 'price',
      sub_reason_id: 'budget',
      text: 'Cuts everywhere',
      effective_at: '2026-04-01T00:00:00.000Z',
      acknowledgement: 'Your cancellation is noted. It takes effect on April 1, 2026.',
    })
    await until(() => service.reports().length === 2)
    expect(service.named('cancel-sessions')[0]?.body).toMatchObject({ token: 'ct1.token', locales: expect.arrayContaining(['en']) })
    expect(service.reports()[1]).toMatchObject({
      revision: 2,
      outcome: 'cancel',
      reason_id: 'price',
      sub_reason_id: 'budget',
      reason_position: 0,
      text: 'Cuts everywhere',
      steps: [
        { screen: 'reason', choice: 'next' },
        { screen: 'details', choice: 'cancel' },
        { screen: 'done', choice: null },
      ],
    })
    expect(await page.evaluate('told')).toEqual(['cancel'])
  })

  it('gives the page the offer that was accepted, with its terms', async () => {
    const scene = await start()
    const { panel, service, page } = scene
    await panel.getByRole('radio', { name: 'It costs too much' }).click()
    await press(scene, 'Next')
    await press(scene, 'Take the discount')
    expect(await result(scene)).toMatchObject({
      outcome: 'offer_accepted',
      offer_id: 'save30',
      offer: { kind: 'discount', terms: { percent: 30, months: 3, reference: 'SAVE30' } },
      acknowledgement: 'Done. Your subscription goes on.',
    })
    await until(() => service.reports().at(-1)?.outcome)
    expect(service.reports().at(-1)).toMatchObject({ outcome: 'offer_accepted', offer_id: 'save30' })
    expect(service.reports().at(-1)?.steps[2]).toMatchObject({ screen: 'offer', choice: 'accept', offer_ids: ['save30'] })
    expect(await page.evaluate('told')).toEqual(['offer'])
    expect((await heard(page)).map(([name]) => name)).toContain('offerAccepted')
  })

  it('ends with one activation on every screen, with nothing answered', async () => {
    const ways: ((scene: Scene) => Promise<void>)[] = [
      async () => {},
      async ({ panel }) => panel.getByRole('radio').first().click(),
      async (scene) => {
        await scene.panel.getByRole('radio').first().click()
        await press(scene, 'Next')
      },
    ]
    for (const way of ways) {
      const scene = await start()
      await scene.panel.waitFor()
      await way(scene)
      await press(scene, 'Cancel subscription')
      expect(await result(scene)).toMatchObject({ outcome: 'cancel', text: null })
    }
  })

  it('keeps the subscription on Keep, on Close, on Escape and on hide', async () => {
    const ways: ((scene: Scene) => Promise<unknown>)[] = [
      (scene) => press(scene, 'Keep subscription'),
      (scene) => press(scene, 'Close'),
      ({ page, panel }) => panel.waitFor().then(() => page.keyboard.press('Escape')),
      ({ page, panel }) => panel.waitFor().then(() => page.evaluate(`earshot('hide')`)),
    ]
    for (const way of ways) {
      const scene = await start()
      await way(scene)
      expect(await result(scene)).toMatchObject({ outcome: 'kept' })
      await until(() => scene.service.reports().at(-1)?.outcome === 'kept')
    }
  })

  it('is reached by keyboard and takes the focus it was asked to take, and gives it back', async () => {
    const scene = await start()
    const { page, panel } = scene
    await panel.waitFor()
    // Question, options, Keep, Cancel.
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await result(scene)).toMatchObject({ outcome: 'cancel' })
    await press(scene, 'Close')
    expect(await page.evaluate('document.activeElement.id')).toBe('leave')
  })

  it('says what stops, and asks nothing before a withdrawal is confirmed', async () => {
    const scene = await start()
    await scene.panel.getByText('What stops on April 1, 2026').waitFor()
    await scene.panel.getByText('Invoices can no longer be sent').waitFor()

    const flow = cancelView({ kind: 'withdrawal', offers: [] })
    const withdrawal = await start({ flow })
    await withdrawal.panel.getByText('Withdraw from the contract here').first().waitFor()
    expect(await withdrawal.panel.getByRole('radio').count()).toBe(0)
    expect(await withdrawal.panel.getByRole('textbox').count()).toBe(0)
    await press(withdrawal, 'Cancel subscription')
    expect(await result(withdrawal)).toMatchObject({ outcome: 'cancel', reason_id: null })
  })

  it('tells a double click the same twice', async () => {
    const scene = await stage({ surveys: [[cancellation]] })
    const { page, service } = scene
    await page.waitForFunction('window.earshot.ready')
    await page.evaluate(`window.outcomes = []
      for (const call of [1, 2]) earshot('cancel').then(({ outcome }) => outcomes.push(outcome))
      undefined`)
    await press(scene, 'Keep subscription')
    await until(() => page.evaluate('outcomes.length === 2'))
    expect(await page.evaluate('outcomes')).toEqual(['kept', 'kept'])
    expect(service.named('cancel-sessions')).toHaveLength(1)
  })

  it('comes before any other survey that is open', async () => {
    const scene = await open({ surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }], [cancellation]] })
    await scene.panel.getByText('How likely').first().waitFor()
    await leave(scene)
    await scene.panel.getByText('What is the main reason?').first().waitFor()
    expect(await scene.panel.count()).toBe(1)
  })

  it('lets a mistake in the page’s own callback hold up nobody', async () => {
    const scene = await stage({ surveys: [[cancellation]] })
    const { page } = scene
    await page.waitForFunction('window.earshot.ready')
    await page.evaluate(`void earshot('cancel', { onCancel() { throw new Error('theirs') } })
      .then((outcome) => (window.result = outcome))`)
    await press(scene, 'Cancel subscription')
    expect(await result(scene)).toMatchObject({ outcome: 'cancel' })
    // The browser tells of an error when it gets to it.
    await expect.poll(() => scene.problems).toEqual(['theirs'])
  })

  it('is drawn from right to left, and without motion where that is asked for', async () => {
    const flow = { ...cancelView(), dir: 'rtl' as const, locale: 'ar' }
    const scene = await start({ flow, context: { reducedMotion: 'reduce' } })
    const { panel } = scene
    const choice = panel.getByRole('radio').first()
    await choice.waitFor()
    expect(await panel.getAttribute('dir')).toBe('rtl')
    expect(await panel.getAttribute('lang')).toBe('ar')
    const look = await scene.page.evaluate(`(() => {
      const section = document.querySelector('earshot-widget').shadowRoot.querySelector('section')
      const { direction, animationName: motion } = getComputedStyle(section)
      return { direction, motion, wide: section.scrollWidth > section.clientWidth }
    })()`)
    expect(look).toEqual({ direction: 'rtl', motion: 'none', wide: false })
  })

  it('is loaded only when it is called', async () => {
    const scene = await open()
    await scene.page.waitForFunction('window.earshot.ready')
    await pause()
    expect(scene.requests.filter((url) => url.includes('/w/cancel'))).toEqual([])
  })
})

const block = (path: string) => async ({ page, service }: Scene): Promise<void> => {
  await page.route(service.origin + path, (route) => route.abort())
}
const reply = (name: string, answer: Reply) => ({ service }: Scene): void =>
  void service.replies.set(name, () => answer)

describe('when we fail', () => {
  it.each<[string, (scene: Scene) => Promise<void> | void]>([
    ['hangs', reply('cancel-sessions', null)],
    ['fails', reply('cancel-sessions', { status: 500 })],
    ['refuses', reply('cancel-sessions', refusal('not_live'))],
    ['is blocked', block('/v1/**')],
    ['has no chunk', block('/w/cancel*')],
    ['sends a broken chunk', reply('cancel-test.js', { status: 200 })],
  ])('the cancellation goes on within three seconds: the service %s', async (_, before) => {
    const scene = await start({ before })
    expect(await result(scene)).toEqual(NOTHING)
    expect(await scene.page.evaluate('took')).toBeLessThan(3_100)
    await pause(100)
    expect(await scene.panel.count()).toBe(0)
  })

  it('it goes on at once without a live survey, offline, and before the loader is there', async () => {
    const none = await start({ surveys: [[nps]] })
    expect(await result(none)).toMatchObject({ outcome: 'cancel' })
    expect(await none.page.evaluate('took')).toBeLessThan(300)

    const offline = await open()
    await offline.page.waitForFunction('window.earshot.ready')
    await offline.context.setOffline(true)
    await leave(offline)
    expect(await result(offline)).toMatchObject({ outcome: 'cancel' })

    // The stub answers undefined, which is not "kept", and nothing pops up later.
    const early = await stage({ surveys: [[cancellation]], script: `window.early = earshot('cancel')` })
    await early.page.waitForFunction('window.earshot.ready')
    await pause()
    expect(await early.page.evaluate('early')).toBeUndefined()
    expect(await early.panel.count()).toBe(0)
  })

  it('the end is delivered later, once', async () => {
    const scene = await open()
    const { page, service, context } = scene
    let isAway = true
    service.replies.set('cancel-reports', () => (isAway ? { status: 503 } : { status: 200, body: {} }))
    await leave(scene)
    await press(scene, 'Cancel subscription')
    await result(scene)
    await scene.panel.getByText('We will pass it on when you are online again').first().waitFor()
    isAway = false
    await context.newPage().then((next) => next.goto(scene.url))
    await until(() => service.reports().length >= 2, 8_000)
    await until(() => page.evaluate(`!Object.keys(localStorage).some((key) => key.includes(':q:'))`))
  })

  it('it tells the service of a cancellation that could not be asked about', async () => {
    const scene = await start({ before: reply('cancel-sessions', { status: 500 }) })
    await result(scene)
    await until(() => scene.service.reports().length)
    expect(scene.service.reports()[0]).toMatchObject({ version: 0, outcome: 'cancel', steps: [] })
  })
})

const two: CancelView = cancelView({
  offers: [offer('save30'), offer('talk', { kind: 'contact', accept: 'Talk to somebody about your plan' })],
  reasons: [{ id: 'price', label: 'It costs too much', sub_reasons: [], offer_ids: ['save30', 'talk'] }],
})

describe('every way to decide', () => {
  it.each([320, 390, 1280])('has the same size on every screen at %i px', async (width) => {
    const scene = await start({ flow: two, context: { viewport: { width, height: 800 } } })
    const { panel } = scene
    const sizes = async (names: string[]) =>
      Promise.all(names.map(async (name) => await panel.getByRole('button', { name, exact: true }).boundingBox()))
    const same = async (...names: string[]) => {
      const [first, ...others] = await sizes(names)
      for (const box of others) {
        expect(box?.width).toBeCloseTo(first?.width ?? 0, 0)
        expect(box?.height).toBeCloseTo(first?.height ?? 0, 0)
      }
    }
    await same('Cancel subscription', 'Keep subscription')
    await panel.getByRole('radio').first().click()
    await same('Cancel subscription', 'Keep subscription')
    await press(scene, 'Next')
    await same('Cancel subscription', 'Keep subscription', 'Take the discount', 'Talk to somebody about your plan')
  })
})
