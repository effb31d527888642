import fc from 'fast-check'
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
async function targets(panel: Locator): Promise<{ x: number; y: number; width: number; height: number }[]> {
  const boxes = await panel.locator('input, button:not([hidden]), textarea').all()
  return Promise.all(boxes.map(async (box) => (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }))
}

/** A computed style of the first element in the panel that matches. */
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector('earshot-widget').shadowRoot
    .querySelector('${selector}')).getPropertyValue('${property}')`)

describe('sizes', () => {
  it.each([320, 390, 768])('are at least 24 px for every target on a screen of %i px', async (width) => {
    for (const survey of [nps, csat, ces, cancellation]) {
      const { page, panel } = await open({ ...show([survey]), context: { viewport: { width, height: 700 } } })
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
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
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
    const low = panel.getByText('غير محتمل على الإطلاق')
    expect(await left(low)).toBeGreaterThan(await left(panel.getByText('محتمل للغاية')))
    expect(await left(panel.getByRole('button', { name: 'إغلاق' }))).toBeLessThan(await left(scores.last()))
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
    const names = await group.getByRole('radio').evaluateAll((radios) =>
      radios.map((radio) => (radio as unknown as { getAttribute(name: string): string }).getAttribute('aria-label')),
    )
    expect(names).toEqual(['0, Not at all likely', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10, Extremely likely'])
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
    expect(await styleOf(page, 'section', 'background-color')).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ colorScheme: 'dark' })
    await until(async () => (await styleOf(page, 'section', 'background-color')) === 'rgb(27, 29, 35)')
    await page.evaluate(`earshot('set', { theme: 'light' }); earshot('show', 'srv_nps')`)
    await panel.waitFor()
    await until(async () => (await styleOf(page, 'section', 'background-color')) === 'rgb(255, 255, 255)')
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
        :root { --earshot-background: #102030; --earshot-radius: 3px; --earshot-font: monospace; --accent: red }
        * { letter-spacing: 3px; text-transform: uppercase; font-size: 40px }
        section, div, button { background: red !important; display: none }
        body { display: flex; gap: 50px }
      </style>`,
      body: '<main style="display:block">text</main>',
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

/** WCAG 2.2 contrast of two computed colours, worked out apart from the widget's own. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
      const share = Number(channel) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

it('keeps text at 4.5 and edges at 3 to 1, whatever colours the page chooses', async () => {
  const { page, panel } = await open(show([nps]))
  await panel.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  const read = `(() => {
    const style = (selector) => getComputedStyle(
      document.querySelector('earshot-widget').shadowRoot.querySelector(selector))
    const panel = style('section'), tile = style('input:not(:checked) + span')
    const chosen = style(':checked + span'), next = style('.primary')
    return {
      texts: [[panel.color, panel.backgroundColor], [tile.color, tile.backgroundColor],
        [chosen.color, chosen.backgroundColor], [next.color, next.backgroundColor],
        [style('.ends').color, panel.backgroundColor], [panel.color, panel.getPropertyValue('--hover')]],
      edges: [[chosen.borderTopColor, panel.backgroundColor], [panel.getPropertyValue('--edge'), panel.backgroundColor]],
    }
  })()`
  const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  const palettes = fc.record({
    color,
    background: fc.option(color, { nil: '' }),
    text: fc.option(color, { nil: '' }),
    colorScheme: fc.constantFrom('light' as const, 'dark' as const),
  })
  await fc.assert(
    fc.asyncProperty(palettes, async ({ colorScheme, ...variables }) => {
      for (const [name, value] of Object.entries(variables)) {
        await page.evaluate(`document.documentElement.style.setProperty('--earshot-${name}', '${value}')`)
      }
      // The panel paints itself anew when the system's scheme changes.
      for (const scheme of [colorScheme === 'dark' ? 'light' : 'dark', colorScheme] as const) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.evaluate('new Promise(requestAnimationFrame)')
      }
      const { texts, edges } = (await page.evaluate(read)) as Record<'texts' | 'edges', [string, string][]>
      for (const [one, other] of texts) expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5)
      for (const [one, other] of edges) expect(contrast(one, other)).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 300 },
  )
}, 120_000)
