import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { kept, leaveBehind } from './leftovers'
import { pause, type Scene, until, useStage } from './stage'
import { nps } from './surveys'

const open = useStage()
const show = (page: Page): Promise<unknown> => page.evaluate(`earshot('show', 'srv_nps')`)
const answer = ({ panel }: Scene): Promise<void> =>
  panel.getByRole('radio', { name: '9', exact: true }).click()

describe('without a connection', () => {
  it('keeps the answer, says so, and sends it once when the line is back', async () => {
    const scene = await open({ surveys: [[nps]] })
    const { page, panel, context, service } = scene
    await show(page)
    await answer(scene)
    await until(() => service.answers().length === 1)
    await until(async () => !(await kept(page)).length)

    await context.setOffline(true)
    await panel.getByRole('textbox').fill('From the train')
    await panel.getByRole('button', { name: 'Send' }).click()
    await panel.getByText('when you are online again').first().waitFor()
    expect(await kept(page)).toHaveLength(1)
    await context.setOffline(false)
    await until(() => service.answers().length === 2)
    await until(async () => !(await kept(page)).length)
    await pause(500)
    expect(service.answers()).toHaveLength(2)
    expect(service.answers()[1]).toMatchObject({
      revision: 2,
      answers: { comment: 'From the train' },
    })
  })

  it('sends the last step once after a reload, with the time it waited', async () => {
    const scene = await open({ surveys: [[nps]] })
    const { page, panel, context, service, url } = scene
    await show(page)
    await panel.waitFor()
    await context.setOffline(true)
    // The browser's emulation of being offline does not reach its beacons.
    await page.evaluate('navigator.sendBeacon = () => true')
    await answer(scene)
    await panel.getByRole('button', { name: 'Skip' }).click()
    await panel.getByText('when you are online again').first().waitFor()
    await page.goto('about:blank')
    await pause(1000)
    await context.setOffline(false)
    expect(service.answers()).toEqual([])

    await page.goto(url)
    await until(() => service.answers().length === 1)
    await pause(500)
    expect(service.answers()).toHaveLength(1)
    const [arrived] = service.answers()
    expect(arrived).toMatchObject({ revision: 2, complete: true, answers: { score: 9 } })
    expect(arrived?.age_ms).toBeGreaterThanOrEqual(1000)
    expect(await kept(page)).toEqual([])
  })
})

describe('when the page goes away', () => {
  it('delivers an answer given in the moment the tab is closed', async () => {
    const scene = await open({ surveys: [[nps]] })
    const { page, service } = scene
    await show(page)
    await scene.panel.waitFor()
    await answer(scene)
    await page.close({ runBeforeUnload: true })
    await until(() => service.answers().length > 0)
    expect(service.answers()[0]).toMatchObject({ answers: { score: 9 }, revision: 1 })
  })

  it('hands what is unconfirmed to the browser by beacon', async () => {
    const scene = await open({
      surveys: [[nps]],
      before: ({ service }) => void service.replies.set('responses', () => null),
    })
    const { page, service } = scene
    await page.evaluate(`navigator.sendBeacon = (...sent) => {
      sessionStorage.beacon = JSON.stringify(sent)
      return true
    }`)
    await show(page)
    await answer(scene)
    await until(() => service.answers().length === 1)
    await page.reload()
    const [url, body] = JSON.parse(await page.evaluate('sessionStorage.beacon')) as [string, string]
    expect(url).toBe(`${service.origin}/v1/client/pk_test/responses`)
    expect(JSON.parse(body)).toMatchObject({ answers: { score: 9 }, revision: 1 })
  })
})

describe('an answer the service does not take', () => {
  it.each([400, 409, 413, 422])('is given up after %i', async (status) => {
    const scene = await open({
      surveys: [[nps]],
      before: ({ service }) => void service.replies.set('responses', () => ({ status })),
    })
    await show(scene.page)
    await answer(scene)
    await until(() => scene.service.answers().length === 1)
    await until(async () => !(await kept(scene.page)).length)
  })

  it.each([408, 425, 429, 500, 503])('is kept after %i, however long it takes', async (status) => {
    const { page, service, url } = await open({
      surveys: [[nps]],
      before: ({ service }) => void service.replies.set('responses', () => ({ status })),
    })
    await leaveBehind(page, 'old', 1000, { refusedAt: Date.now() - 61 * 60_000 })
    await page.goto(url)
    await until(() => service.answers().length)
    await pause(100)
    expect(await kept(page)).toHaveLength(1)
  })

  it('waits for Retry-After and then goes through', async () => {
    const scene = await open({ surveys: [[nps]] })
    const { page, service } = scene
    service.replies.set('responses', () => {
      service.replies.delete('responses')
      return { status: 503, headers: { 'retry-after': '3' } }
    })
    await show(page)
    await answer(scene)
    await until(() => service.answers().length === 1)
    const refusedAt = Date.now()
    await until(() => service.answers().length === 2, 8000)
    expect(Date.now() - refusedAt).toBeGreaterThan(2500)
    await until(async () => !(await kept(page)).length)
  })

  it('is tried again more and more seldom', async () => {
    const { page, context, service, url } = await open({
      surveys: [[nps]],
      before: ({ service }) => void service.replies.set('responses', () => ({ status: 403 })),
    })
    // The least the chance in the pauses can give: 1 s, then 2 s, then 4 s.
    await context.addInitScript('Math.random = () => 0')
    await leaveBehind(page, 'unwelcome', 1000)
    await page.goto(url)
    await pause(4000)
    expect(service.answers()).toHaveLength(3)
  })

  it.each([401, 403, 404])('is kept for an hour after %i', async (status) => {
    const { page, service, url } = await open({
      surveys: [[nps]],
      before: ({ service }) => void service.replies.set('responses', () => ({ status })),
    })
    await leaveBehind(page, 'fresh', 1000, { refusedAt: Date.now() - 59 * 60_000 })
    await leaveBehind(page, 'old', 1000, { refusedAt: Date.now() - 61 * 60_000 })
    await page.goto(url)
    await until(() => service.answers().length === 2)
    await until(async () => (await kept(page)).join() === 'earshot:q:fresh')
  })
})
