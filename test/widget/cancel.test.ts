import { expect, it } from 'vitest'
import type { Step, SurveyView } from '../../src/contract/client'
import { type Reply, refusal } from './service'
import { pause, type Scene, until, useStage } from './stage'
import { cancellation, nps } from './surveys'

const open = useStage()
const body = '<main><button id="leave">Leave us</button></main>'
/** The host's part: it goes on with its own cancel unless the person kept the subscription. */
const script = `document.querySelector('#leave').onclick = async () => {
  window.startedAt = performance.now()
  window.result = await earshot('cancel')
  window.took = performance.now() - startedAt
}`

const leave = async ({ page }: Scene): Promise<void> => {
  await page.waitForFunction('window.earshot.ready')
  await page.locator('#leave').click()
}
const result = ({ page }: Scene): Promise<unknown> =>
  until(() => page.evaluate('window.result'), 5000)

it('gives the reason and the words to the page and to the service', async () => {
  const scene = await open({ surveys: [[cancellation]], body, script })
  await leave(scene)
  const { panel, service } = scene
  await panel.getByRole('radio', { name: 'Something I need is missing' }).click()
  await panel.getByRole('textbox', { name: 'What is missing for you?' }).fill('Exports')
  await panel.getByRole('button', { name: 'Cancel subscription' }).click()
  expect(await result(scene)).toEqual({
    outcome: 'cancel',
    reason_id: 'missing_feature',
    text: 'Exports',
  })
  await until(() => service.answers().length === 2)
  expect(service.answers()[1]).toMatchObject({
    revision: 2,
    complete: true,
    choice_position: 1,
    answers: { reason: 'missing_feature', comment: 'Exports' },
  })
  expect(await panel.count()).toBe(0)
})

it('ends with one activation on any step, with or without an answer', async () => {
  const untouched = await open({ surveys: [[cancellation]], body, script })
  await leave(untouched)
  await untouched.panel.getByRole('button', { name: 'Cancel subscription' }).click()
  expect(await result(untouched)).toEqual({ outcome: 'cancel', reason_id: null, text: null })
  await until(() => untouched.service.named('dismissals').length)
  expect(untouched.service.answers()).toEqual([])

  const chosen = await open({ surveys: [[cancellation]], body, script })
  await leave(chosen)
  await chosen.panel.getByRole('radio').first().focus()
  await chosen.page.keyboard.press('ArrowDown')
  await chosen.panel.getByRole('button', { name: 'Cancel subscription' }).click()
  expect(await result(chosen)).toMatchObject({ outcome: 'cancel', reason_id: 'missing_feature' })
  await until(() => chosen.service.answers()[0]?.complete)
})

it('is reached by keyboard and takes the focus it was asked to take', async () => {
  const scene = await open({ surveys: [[cancellation]], body, script })
  await leave(scene)
  const { page, panel } = scene
  await panel.waitFor()
  // Question, options, Keep, Cancel.
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await result(scene)).toMatchObject({ outcome: 'cancel' })
  expect(await page.evaluate('document.activeElement.id')).toBe('leave')
})

it('keeps the subscription on Keep, on Close and on Escape', async () => {
  const ways: ((scene: Scene) => Promise<void>)[] = [
    ({ panel }) => panel.getByRole('button', { name: 'Keep subscription' }).click(),
    ({ panel }) => panel.getByRole('button', { name: 'Close' }).click(),
    ({ page, panel }) => panel.waitFor().then(() => page.keyboard.press('Escape')),
  ]
  for (const way of ways) {
    const scene = await open({ surveys: [[cancellation]], body, script })
    await leave(scene)
    await way(scene)
    expect(await result(scene)).toEqual({ outcome: 'kept', reason_id: null, text: null })
  }
})

it('shows the way out in the same size as the way back, on every step', async () => {
  for (const width of [320, 390, 1280]) {
    const context = { viewport: { width, height: 700 } }
    const scene = await open({ surveys: [[cancellation]], body, script, context })
    await leave(scene)
    for (const next of [true, false]) {
      const [keep, cancel] = await Promise.all(
        ['Keep subscription', 'Cancel subscription'].map((name) =>
          scene.panel.getByRole('button', { name }).boundingBox(),
        ),
      )
      expect(cancel?.width).toBeCloseTo(keep?.width ?? 0, 0)
      expect(cancel?.height).toBeCloseTo(keep?.height ?? 0, 0)
      if (next) await scene.panel.getByRole('radio').first().click()
    }
  }
})

const single: SurveyView = { ...cancellation, steps: cancellation.steps.slice(0, 1) as Step[] }

it('never ends by choosing a reason', async () => {
  const scene = await open({ surveys: [[single]], body, script })
  await leave(scene)
  await scene.panel.getByRole('radio').first().click()
  await scene.page.keyboard.press('Enter')
  await pause()
  expect(await scene.page.evaluate('window.result')).toBeUndefined()
  await scene.panel.getByRole('button', { name: 'Cancel subscription' }).click()
  expect(await result(scene)).toMatchObject({ outcome: 'cancel', reason_id: 'price' })
})

const block = (path: string) => async ({ page, service }: Scene): Promise<void> => {
  await page.route(service.origin + path, (route) => route.abort())
}
const reply = (name: string, answer: Reply) => ({ service }: Scene): void =>
  void service.replies.set(name, () => answer)

it.each<[string, (scene: Scene) => Promise<void> | void]>([
  ['hangs', reply('displays', null)],
  ['fails', reply('displays', { status: 500 })],
  ['refuses', reply('displays', refusal('not_live'))],
  ['is blocked', block('/v1/**')],
  ['has no view', block('/w/view*')],
  ['sends a broken view', reply('view-test.js', { status: 200 })],
])('goes on within three seconds when the service %s', async (_, before) => {
  const scene = await open({
    surveys: [[cancellation]],
    body,
    script,
    before,
  })
  await leave(scene)
  expect(await result(scene)).toEqual({ outcome: 'cancel', reason_id: null, text: null })
  expect(await scene.page.evaluate('took')).toBeLessThan(3100)
  await pause(100)
  expect(await scene.panel.count()).toBe(0)
})

it('goes on at once without a live survey, offline, and before the loader is there', async () => {
  const none = await open({ surveys: [[nps]], body, script })
  await leave(none)
  expect(await result(none)).toMatchObject({ outcome: 'cancel' })
  expect(await none.page.evaluate('took')).toBeLessThan(300)

  const offline = await open({ surveys: [[cancellation]], body, script })
  await offline.page.waitForFunction('window.earshot.ready')
  await offline.context.setOffline(true)
  await leave(offline)
  expect(await result(offline)).toMatchObject({ outcome: 'cancel' })
  expect(await offline.page.evaluate('took')).toBeLessThan(300)

  // The stub answers undefined, which is not "kept", and nothing pops up later.
  const early = await open({
    surveys: [[cancellation]],
    script: `window.early = earshot('cancel')`,
  })
  await early.page.waitForFunction('window.earshot.ready')
  await pause()
  expect(await early.page.evaluate('early')).toBeUndefined()
  expect(await early.panel.count()).toBe(0)
})

it('tells a double click the same twice', async () => {
  const scene = await open({ surveys: [[cancellation]] })
  const { page, panel, service } = scene
  await page.waitForFunction('window.earshot.ready')
  await page.evaluate(`window.outcomes = []
    for (const call of [1, 2]) earshot('cancel').then(({ outcome }) => outcomes.push(outcome))
    undefined`)
  await panel.getByRole('button', { name: 'Keep subscription' }).click()
  await until(() => page.evaluate('outcomes.length === 2'))
  expect(await page.evaluate('outcomes')).toEqual(['kept', 'kept'])
  expect(service.named('displays')).toHaveLength(1)
  await page.evaluate(`void earshot('cancel')`)
  await panel.waitFor()
})

it('comes before any other survey that is open', async () => {
  const scene = await open({
    surveys: [[nps, { on: 'page', path: '/', delay_seconds: 0 }], [cancellation]],
    body,
    script,
  })
  await scene.panel.getByText('How likely').first().waitFor()
  await leave(scene)
  await scene.panel.getByText('main reason you are leaving').first().waitFor()
  expect(await scene.panel.count()).toBe(1)
})
