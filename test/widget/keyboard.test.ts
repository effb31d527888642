import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { pause, until, useStage } from './stage'
import { arabicNps, nps } from './surveys'

const open = useStage()
const SHOW = `earshot('show', 'srv_nps')`

/** Presses Tab until the focus is in the panel; the number of stops inside comes back. */
async function tabIntoPanel(page: Page): Promise<void> {
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.localName === 'earshot-widget'`)) return
  }
  throw new Error('the panel can not be reached')
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const inside = document.querySelector('earshot-widget')?.shadowRoot.activeElement
    return (inside ?? document.activeElement).outerHTML.slice(0, 120)
  })()`)

it('is answered with the keyboard alone, and arrows submit nothing', async () => {
  const { page, panel, service } = await open({ surveys: [[nps]], script: SHOW })
  await panel.waitFor()
  await tabIntoPanel(page)
  await page.keyboard.press('Space')
  for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowRight')
  expect(await panel.getByRole('radio', { name: '9', exact: true }).isChecked()).toBe(true)
  await pause()
  expect(service.answers()).toEqual([])

  await page.keyboard.press('Enter')
  await until(() => service.answers().length === 1)
  expect(await panel.getByRole('textbox').inputValue()).toBe('')
  await page.keyboard.type('Short words')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Send')
  await page.keyboard.press('Enter')
  await until(() => service.answers().length === 2)
  expect(service.answers()[1]).toMatchObject({
    complete: true,
    answers: { score: 9, comment: 'Short words' },
  })
})

it('has at most four tab stops per step', async () => {
  const { page, panel } = await open({ surveys: [[nps]], script: SHOW })
  await panel.waitFor()
  await tabIntoPanel(page)
  await page.keyboard.press('ArrowRight')
  const stops = new Set([await focused(page)])
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.localName === 'earshot-widget'`)) {
      stops.add(await focused(page))
    }
  }
  // The scale, Next, Close.
  expect(stops.size).toBe(3)
})

it('sends a comment with Ctrl and Enter', async () => {
  const { page, panel, service } = await open({ surveys: [[nps]], script: SHOW })
  await panel.getByRole('radio', { name: '9', exact: true }).click()
  await page.keyboard.type('one\ntwo')
  await page.keyboard.press('Control+Enter')
  await until(() => service.answers()[1]?.answers.comment === 'one\ntwo')
})

it('never takes the focus by itself', async () => {
  const { page, panel } = await open({
    surveys: [[nps]],
    body: '<main><input id="field" autofocus></main>',
    script: SHOW,
  })
  await panel.waitFor()
  await pause()
  expect(await focused(page)).toContain('id="field"')
})

it('gives the focus to a panel the person asked for, and back when it closes', async () => {
  const { page, panel } = await open({
    surveys: [[nps]],
    body: '<main><button data-earshot-show="srv_nps"><b>Rate us</b></button></main>',
  })
  await page.getByText('Rate us').click()
  await panel.waitFor()
  expect(await focused(page)).toContain('How likely')
  await page.keyboard.press('Escape')
  expect(await panel.count()).toBe(0)
  expect(await focused(page)).toMatch(/^<button data-earshot-show/)
})

it('closes on a bare Escape inside and leaves every other one alone', async () => {
  const { page, panel } = await open({ surveys: [[nps]], script: SHOW })
  await panel.waitFor()
  await page.keyboard.press('Escape')
  await panel.getByRole('radio').first().focus()
  await page.keyboard.press('Shift+Escape')
  await page.keyboard.press('Control+Escape')
  expect(await panel.count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await panel.count()).toBe(0)
})

it('keeps what is typed away from the shortcuts of the page', async () => {
  const { page, panel } = await open({
    surveys: [[nps]],
    script: `${SHOW}; window.keys = ''
      for (const name of ['keydown', 'keyup'])
        document.addEventListener(name, ({ key }) => keys += key)`,
  })
  await panel.getByRole('radio', { name: '9', exact: true }).click()
  await page.keyboard.type('jk')
  await page.keyboard.press('Escape')
  expect(await page.evaluate('keys')).toBe('')
})

it('follows the eye with the arrows from right to left', async () => {
  const { page, panel } = await open({ surveys: [[arabicNps]], script: SHOW })
  await panel.getByRole('radio', { name: '5', exact: true }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowLeft')
  expect(await panel.getByRole('radio', { name: '6', exact: true }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await panel.getByRole('radio', { name: '5', exact: true }).isChecked()).toBe(true)
})

it('moves to the ends of the scale with Home and End', async () => {
  const { page, panel } = await open({ surveys: [[nps]], script: SHOW })
  await panel.getByRole('radio', { name: '5', exact: true }).focus()
  await page.keyboard.press('End')
  expect(await panel.getByRole('radio', { name: /^10/ }).isChecked()).toBe(true)
  await page.keyboard.press('Home')
  expect(await panel.getByRole('radio', { name: /^0/ }).isChecked()).toBe(true)
})
