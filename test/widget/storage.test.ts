import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { kept, leaveBehind, storeRaw } from './leftovers'
import { pause, type Scene, until, useStage } from './stage'
import { nps } from './surveys'

/** What a page, an extension or an older version may have left under our names. */
const HOSTILE = [
  '',
  '{',
  'null',
  '[]',
  '1',
  '"x"',
  '\u0000',
  '{"__proto__":{"x":1}}',
  '{"body":null}',
  '{"key":"pk_test","answeredAt":"x","body":{}}',
  '{"key":{},"body":{"submission_id":"10"}}',
  '{"key":"pk_test","answeredAt":1e999,"body":{"submission_id":"11"}}',
]

const open = useStage()
const show = (page: Page): Promise<unknown> => page.evaluate(`earshot('show', 'srv_nps')`)
const answer = ({ panel }: Scene): Promise<void> =>
  panel.getByRole('radio', { name: '9', exact: true }).click()

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
    for (const [index, text] of HOSTILE.entries()) await storeRaw(page, `${index}`, text)
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
        try {
          for (let i = 0; ; i++) localStorage.setItem(size + '-' + i, 'x'.repeat(size))
        } catch {}
    })()`)
    await show(page)
    await answer(scene)
    await until(() => service.answers().length === 2, 6000)
    expect(problems.filter((problem) => !problem.includes('503'))).toEqual([])
  })
})
