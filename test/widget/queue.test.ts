import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pause, type Scene, until, useStage } from './stage'
import { nps } from './surveys'

const open = useStage()
const show = (page: Page): Promise<unknown> => page.evaluate(`earshot('show', 'srv_nps')`)
const answer = ({ panel }: Scene): Promise<void> =>
  panel.getByRole('radio', { name: '9', exact: true }).click()

/** Names of the answers still kept in the browser. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(`Object.keys(localStorage).filter((name) => name.startsWith('earshot:q:'))`)

/** Stores an entry as an earlier page would have left it, `ageMs` ago. */
async function leaveBehind(page: Page, id: string, ageMs: number, more = {}): Promise<void> {
  const entry = {
    key: 'pk_test',
    answeredAt: Date.now() - ageMs,
    body: { submission_id: id, survey_id: 'srv_nps', revision: 1, answers: { score: 3 } },
    ...more,
  }
  await page.evaluate(`localStorage.setItem('earshot:q:${id}', ${JSON.stringify(JSON.stringify(entry))})`)
}

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
    expect(service.answers()[1]).toMatchObject({ revision: 2, answers: { comment: 'From the train' } })
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
    expect(service.answers()[0]).toMatchObject({ revision: 2, complete: true, answers: { score: 9 } })
    expect(service.answers()[0]?.age_ms).toBeGreaterThanOrEqual(1000)
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

  it.each([408, 425, 429, 500, 503])('is kept after %i', async (status) => {
    const scene = await open({
      surveys: [[nps]],
      before: ({ service }) => void service.replies.set('responses', () => ({ status })),
    })
    await show(scene.page)
    await answer(scene)
    await until(() => scene.service.answers().length)
    await pause(100)
    expect(await kept(scene.page)).toHaveLength(1)
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

describe('what is found in storage', () => {
  it('is sent with its age, up to seven days', async () => {
    const { page, service, url } = await open({ surveys: [[nps]] })
    const day = 86_400_000
    await leaveBehind(page, 'six-days', 6 * day)
    await leaveBehind(page, 'eight-days', 8 * day)
    await page.goto(url)
    await until(async () => !(await kept(page)).length)
    expect(service.answers().map(({ submission_id }) => submission_id)).toEqual(['six-days'])
    const age = service.answers()[0]?.age_ms ?? 0
    expect(Math.abs(age - 6 * day)).toBeLessThan(10_000)
  })

  it('is dropped one by one when it is not ours, and harms nobody', async () => {
    const { page, service, url, problems } = await open({ surveys: [[nps]] })
    const hostile = ['', '{', 'null', '[]', '1', '"x"', '{"__proto__":{"x":1}}', '{"body":null}',
      '{"key":"pk_test","answeredAt":"x","body":{}}', `{"key":{},"body":{"submission_id":"7"}}`,
      '\u0000', '{"key":"pk_test","answeredAt":1e999,"body":{"submission_id":"11"}}']
    for (const [index, text] of hostile.entries()) {
      await page.evaluate(`localStorage.setItem('earshot:q:${index}', ${JSON.stringify(text)})`)
    }
    await leaveBehind(page, 'good', 1000)
    await page.goto(url)
    await until(async () => !(await kept(page)).length)
    expect(service.answers().map(({ submission_id }) => submission_id)).toEqual(['good'])
    expect(problems).toEqual([])
  })

  it('is left alone when it belongs to another key', async () => {
    const { page, service, url } = await open({ surveys: [[nps]] })
    await leaveBehind(page, 'foreign', 1000, { key: 'pk_other' })
    await page.goto(url)
    await pause(500)
    expect(service.answers()).toEqual([])
    expect(await kept(page)).toEqual(['earshot:q:foreign'])
  })

  it.each([
    ['once by one of five tabs', true],
    ['without locks by any of five tabs', false],
  ])('is sent %s', async (_, hasLocks) => {
    const { page, context, service, url } = await open({ surveys: [[nps]] })
    if (!hasLocks) {
      await context.addInitScript(`Object.defineProperty(navigator, 'locks', { value: undefined })`)
    }
    for (let index = 0; index < 20; index++) await leaveBehind(page, `left-${index}`, 1000)
    const tabs = await Promise.all(Array.from({ length: 4 }, () => context.newPage()))
    await Promise.all([page, ...tabs].map((tab) => tab.goto(url)))
    await until(async () => !(await kept(page)).length, 5000)
    const ids = service.answers().map(({ submission_id }) => submission_id)
    expect(new Set(ids).size).toBe(20)
    if (hasLocks) expect(ids).toHaveLength(20)
  })
})

describe('storage that fails', () => {
  it('is replaced by memory in a frame without an origin', async () => {
    const { page, service, site, problems } = await open({ surveys: [[nps]] })
    const inner = site.add('/inner', { script: `earshot('show', 'srv_nps')` })
    const outer = site.add('/outer', {
      stub: false,
      body: `<iframe sandbox="allow-scripts" width="500" height="600" src="${inner}"></iframe>`,
    })
    await page.goto(outer)
    const panel = page.frameLocator('iframe').getByRole('region')
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await panel.getByRole('button', { name: 'Skip' }).click()
    await until(() => service.answers().length === 2)
    expect(service.answers()[1]).toMatchObject({ complete: true, answers: { score: 9 } })
    expect(problems).toEqual([])
  })

  it('is replaced by memory when it is full', async () => {
    const scene = await open({ surveys: [[nps]] })
    const { page, service, problems } = scene
    service.replies.set('responses', () => {
      service.replies.delete('responses')
      return { status: 503 }
    })
    await page.evaluate(`(() => {
      for (let size = 1 << 22; size; size >>= 1)
        try { for (let i = 0; ; i++) localStorage.setItem(size + '-' + i, 'x'.repeat(size)) } catch {}
    })()`)
    await show(page)
    await answer(scene)
    await until(() => service.answers().length === 2, 6000)
    expect(problems.filter((problem) => !problem.includes('503'))).toEqual([])
  })
})
