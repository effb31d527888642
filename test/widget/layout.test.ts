import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type SceneOptions, until, useStage } from './stage'
import { arabicNps, cancellation, ces, csat, nps } from './surveys'

const open = useStage()
const show = (...surveys: SceneOptions['surveys']): SceneOptions => ({
  surveys,
  script: `earshot('show', '${surveys[0]?.[0].id}')`,
})

/** Everything a finger or a pointer can hit, as boxes inside the panel. */
async function targets(panel: Locator): Promise<{ x: number; width: number; height: number }[]> {
  const found = await panel.locator('input, button:not([hidden]), textarea').all()
  const boxes = await Promise.all(found.map((target) => target.boundingBox()))
  return boxes.map((box) => box ?? { x: 0, width: 0, height: 0 })
}

/** A computed style of the first element in the panel that matches. */
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector('earshot-widget').shadowRoot
    .querySelector('${selector}')).getPropertyValue('${property}')`)

describe('sizes', () => {
  it.each([320, 390, 768])('are at least 24 px for every target at %i px', async (width) => {
    for (const survey of [nps, csat, ces, cancellation]) {
      const context = { viewport: { width, height: 700 } }
      const { page, panel } = await open({ ...show([survey]), context })
      await panel.waitFor()
      for (const { x, width: wide, height } of await targets(panel)) {
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + wide).toBeLessThanOrEqual(width)
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
  })

  it('reach 44 px under a finger', async () => {
    const context = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true }
    const { panel } = await open({ ...show([nps]), context })
    await panel.waitFor()
    for (const { width, height } of await targets(panel)) {
      expect(Math.round(Math.min(width, height))).toBeGreaterThanOrEqual(44)
    }
  })

  it('leave everything reachable at 400 % zoom (320 × 256)', async () => {
    const { page, panel, service } = await open({
      ...show([nps]),
      context: { viewport: { width: 320, height: 256 } },
    })
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await panel.getByRole('textbox').fill('small')
    const box = await panel.boundingBox()
    expect(box?.height).toBeLessThanOrEqual(256)
    expect(await page.evaluate(`document.querySelector('earshot-widget').shadowRoot
      .querySelector('section').scrollWidth`)).toBeLessThanOrEqual(box?.width ?? 0)
    await panel.getByRole('button', { name: 'Send' }).click()
    await until(() => service.answers().length === 2)
  })
})

describe('right to left', () => {
  it('mirrors the scale with its ends and says so to the browser', async () => {
    const { panel } = await open(show([arabicNps]))
    await panel.waitFor()
    expect(await panel.getAttribute('dir')).toBe('rtl')
    expect(await panel.getAttribute('lang')).toBe('ar')
    const left = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.x ?? 0
    const scores = panel.getByRole('radio')
    expect(await left(scores.first())).toBeGreaterThan(await left(scores.last()))
    const [low, high] = await panel.locator('#ends span').all()
    if (!low || !high) throw new Error('the ends are missing')
    expect(await left(low)).toBeGreaterThan(await left(high))
    const close = panel.getByRole('button', { name: arabicNps.texts.close })
    expect(await left(close)).toBeLessThan(await left(scores.last()))
  })
})

describe('what a screen reader is told', () => {
  it('names the region, the group and both ends of the scale', async () => {
    const { panel } = await open(show([nps]))
    await panel.waitFor()
    const question = 'How likely are you to recommend us to a friend or colleague?'
    expect(await panel.ariaSnapshot()).toContain(`- region "${question}":`)
    const group = panel.getByRole('group', { name: question })
    expect(await group.getByRole('radio').count()).toBe(11)
    const radios = await group.getByRole('radio').all()
    const names = await Promise.all(radios.map((radio) => radio.getAttribute('aria-label')))
    const middle = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
    expect(names).toEqual(['0, Not at all likely', ...middle, '10, Extremely likely'])
    expect(await group.getAttribute('aria-describedby')).toBe('ends')
  })

  it('announces the question after the panel stands, and the thanks', async () => {
    const { panel } = await open(show([nps]))
    const status = panel.getByRole('status')
    await panel.waitFor()
    await until(async () => (await status.textContent())?.startsWith('How likely'))
    await panel.getByRole('radio', { name: '9', exact: true }).click()
    await panel.getByRole('button', { name: 'Skip' }).click()
    await until(async () => (await status.textContent()) === 'Thank you, that helps.')
  })
})

describe('the taste of the person and the page', () => {
  it('does without motion where that is asked for', async () => {
    const moving = await open(show([nps]))
    await moving.panel.waitFor()
    expect(await styleOf(moving.page, 'section', 'animation-name')).toBe('enter')
    const still = await open({ ...show([nps]), context: { reducedMotion: 'reduce' } })
    await still.panel.waitFor()
    expect(await styleOf(still.page, 'section', 'animation-name')).toBe('none')
  })

  it('follows the system between light and dark, and the page when it says', async () => {
    const { page, panel } = await open(show([nps]))
    await panel.waitFor()
    const background = (): Promise<string> => styleOf(page, 'section', 'background-color')
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ colorScheme: 'dark' })
    await until(async () => (await background()) === 'rgb(27, 29, 35)')
    await page.evaluate(`earshot('set', { theme: 'light' }); earshot('show', 'srv_nps')`)
    await panel.waitFor()
    await until(async () => (await background()) === 'rgb(255, 255, 255)')
  })

  it('shows the chosen score in forced colours by more than its colour', async () => {
    const { page, panel } = await open({ ...show([nps]), context: { forcedColors: 'active' } })
    await panel.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    const chosen = await styleOf(page, ':checked + span', 'background-color')
    expect(chosen).not.toBe(await styleOf(page, 'input:not(:checked) + span', 'background-color'))
    expect(await styleOf(page, 'input:not(:checked) + span', 'border-top-width')).toBe('1px')
  })

  it('takes the variables of the page, and neither gives nor takes other styles', async () => {
    const { page, panel } = await open({
      ...show([nps]),
      head: `<style>
        :root { --earshot-background: #102030; --earshot-radius: 3px; --accent: red;
          --earshot-font: monospace }
        * { letter-spacing: 3px; text-transform: uppercase; font-size: 40px }
        section, div, button { background: red !important; display: none }
        body { display: flex; gap: 50px }
      </style>`,
      body: '<main style="flex: 1">text</main>',
    })
    await panel.waitFor()
    expect(await styleOf(page, 'section', 'background-color')).toBe('rgb(16, 32, 48)')
    expect(await styleOf(page, 'section', 'border-radius')).toBe('3px')
    expect(await styleOf(page, 'section', 'font-family')).toContain('monospace')
    expect(await styleOf(page, 'legend', 'letter-spacing')).toBe('normal')
    expect(await styleOf(page, 'legend', 'font-size')).toBe('16px')
    const width = 'document.querySelector("main").getBoundingClientRect().width'
    const withPanel = await page.evaluate(width)
    await page.evaluate(`earshot('hide')`)
    expect(await page.evaluate(width)).toBe(withPanel)
  })
})
