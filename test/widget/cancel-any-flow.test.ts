import fc from 'fast-check'
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import type { CancelView } from '../../src/contract/cancel'
import { anyView } from '../domain/cancellation/views'
import { until, useStage } from './stage'
import { cancellation } from './surveys'

const stage = useStage()
const FLOWS = 60
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** How far somebody goes before they cancel, and what they choose on the way. */
const anyWalk = fc.record({
  view: anyView,
  screens: fc.integer({ min: 0, max: 2 }),
  reason: fc.nat(),
  words: fc.constantFrom('', 'because'),
})

it(`cancels with one activation from any screen of any flow (seed ${SEED})`, async () => {
  let flow: CancelView | null = null
  const { page, panel, service } = await stage({ surveys: [[cancellation]] })
  service.replies.set('cancel-sessions', () => ({ status: 200, body: flow }))
  await page.waitForFunction('window.earshot.ready')

  for (const [run, walk] of fc.sample(anyWalk, { numRuns: FLOWS, seed: SEED }).entries()) {
    flow = { ...walk.view, session_id: `cxl_${run}` }
    await page.evaluate(`window.result = null
      void earshot('cancel').then((outcome) => (window.result = outcome))`)
    await panel.waitFor()
    let offerScreens = 0
    for (let screen = 0; ; screen++) {
      offerScreens += Number(await checkScreen(panel, flow))
      if (screen >= walk.screens || !(await goOn(panel, walk.reason, walk.words))) break
    }
    expect(offerScreens).toBeLessThanOrEqual(1)
    await panel.getByRole('button', { name: flow.texts.cancel, exact: true }).click()
    const outcome = await until(() => page.evaluate<{ outcome: string; session_id: string } | null>('result'))
    expect(outcome).toMatchObject({ outcome: 'cancel', session_id: flow.session_id })
    await page.evaluate(`earshot('hide')`)
    await panel.waitFor({ state: 'detached' })
  }
}, 120_000)

/** Answers whether it is the screen with offers. Everything else that may not be is looked for. */
async function checkScreen(panel: Locator, { texts, kind }: CancelView): Promise<boolean> {
  const boxOf = (name: string) => panel.getByRole('button', { name, exact: true }).boundingBox()
  const [cancel, keep] = [await boxOf(texts.cancel), await boxOf(texts.keep)]
  expect(cancel?.width).toBeCloseTo(keep?.width ?? 0, 0)
  expect(cancel?.height).toBeCloseTo(keep?.height ?? 0, 0)
  expect(await panel.locator('[required], [aria-required=true], :checked').count()).toBeLessThanOrEqual(1)
  const accepts = panel.getByRole('button', { name: 'Take the discount' })
  const offers = await accepts.count()
  expect(offers).toBeLessThanOrEqual(kind === 'withdrawal' ? 0 : 2)
  for (let i = 0; i < offers; i++) {
    const box = await accepts.nth(i).boundingBox()
    expect(box?.height).toBeCloseTo(cancel?.height ?? 0, 0)
    expect(box?.width).toBeCloseTo(cancel?.width ?? 0, 0)
  }
  return offers > 0
}

/** One screen further, as somebody with a keyboard goes; false where there is none. */
async function goOn(panel: Locator, reason: number, words: string): Promise<boolean> {
  const radios = panel.getByRole('radio')
  const options = await radios.count()
  if (options > 0) await radios.nth(reason % options).press(' ')
  const text = panel.getByRole('textbox')
  if (words !== '' && (await text.count()) > 0) await text.fill(words)
  const next = panel.getByRole('button', { name: 'Next', exact: true })
  if ((await next.count()) === 0) return false
  await next.click()
  return true
}
