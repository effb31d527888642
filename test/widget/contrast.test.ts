import fc from 'fast-check'
import { expect, it } from 'vitest'
import { choosePalette, type Color } from '../../widget/view/palette'
import { useStage } from './stage'
import { nps } from './surveys'

const open = useStage()

/** WCAG 2.2 contrast, worked out apart from the widget's own (0.04045 is the sRGB standard's). */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [first, second] = [luminance(one), luminance(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** Pairs that carry text, and pairs that carry an edge, by name in the palette. */
const TEXTS = [
  ['text', 'background'],
  ['text', 'tile'],
  ['text', 'hover'],
  ['muted', 'background'],
  ['on-accent', 'accent'],
] as const
const EDGES = [
  ['ring', 'background'],
  ['edge', 'background'],
] as const

it('agrees with the published contrast of known pairs', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
  // #767676 on white is the lightest grey that passes 4.5 (WebAIM: 4.54).
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
})

it('keeps text at 4.5 and edges at 3 to 1, whatever colours are chosen', () => {
  const channel = fc.integer({ min: 0, max: 255 })
  const color: fc.Arbitrary<Color> = fc.tuple(channel, channel, channel)
  fc.assert(
    fc.property(color, fc.option(color), fc.option(color), (background, text, accent) => {
      const palette = choosePalette(background, text, accent)
      const ratio = ([one, other]: readonly [string, string]): number =>
        contrast(palette[one] ?? [], palette[other] ?? [])
      for (const pair of TEXTS) expect(ratio(pair), pair.join(' on ')).toBeGreaterThanOrEqual(4.5)
      for (const pair of EDGES) expect(ratio(pair), pair.join(' on ')).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 5000 },
  )
})

it('takes colours that are strong enough as they are', () => {
  const palette = choosePalette([255, 255, 255], [40, 40, 40], [91, 61, 245])
  expect(palette).toMatchObject({ text: [40, 40, 40], accent: [91, 61, 245], ring: [91, 61, 245] })
})

it.each(['#ffe44d', 'rgb(255 255 255)', 'hsl(210 90% 50%)', 'rebeccapurple', '#0000', 'nonsense'])(
  'is painted with them in the page: %s',
  async (color) => {
    const { page, panel } = await open({
      surveys: [[{ ...nps, theme: { ...nps.theme, color } }]],
      script: `earshot('show', 'srv_nps')`,
    })
    await panel.getByRole('radio').first().focus()
    await page.keyboard.press('ArrowRight')
    const pairs: [string, string, number][] = await page.evaluate(`(() => {
      const root = document.querySelector('earshot-widget').shadowRoot
      const style = (selector) => getComputedStyle(root.querySelector(selector))
      const panel = style('section').backgroundColor
      const text = (selector) => [style(selector).color, style(selector).backgroundColor, 4.5]
      return [
        text('section'), text('input:not(:checked) + span'),
        text(':checked + span'), text('.primary'),
        [style('.ends').color, panel, 4.5],
        [style(':checked + span').borderTopColor, panel, 3],
        [style(':checked + span').outlineColor, panel, 3],
      ]
    })()`)
    const numbers = (css: string): number[] => (css.match(/\d+/g) ?? []).map(Number)
    for (const [one, other, least] of pairs) {
      expect(contrast(numbers(one), numbers(other))).toBeGreaterThanOrEqual(least)
    }
  },
)
