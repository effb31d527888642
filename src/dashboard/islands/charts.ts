import uPlot from 'uplot'
import { hearAnswers } from './trend-caption'

/** What the server drew, as numbers; `told` is each point in words. */
interface Trend {
  axis: { min: number; max: number }
  range: { fromDay: string; toDay: string }
  /** Days, YYYY-MM-DD. */
  days: string[]
  value: number[]
  low: number[]
  high: number[]
  told: string[]
}

/** Fewer points than this are seen at once: nothing to zoom into. */
const ZOOM_FROM = 8
/** So many points still stand apart as dots. */
const MAX_DOTS = 40

function enliven(drawn: SVGElement): void {
  const plot = drawn.parentElement
  const trend = JSON.parse(drawn.dataset['trend'] ?? '{}') as Trend
  if (!plot || trend.days.length < 2) return
  const caption = hearAnswers(plot, drawn.getAttribute('aria-label') ?? '')
  const box = document.createElement('div')
  box.className = 'live-trend'
  box.setAttribute('aria-hidden', 'true')
  drawn.replaceWith(box)

  const draw = (): uPlot => new uPlot(optionsOf(trend, box, caption), dataOf(trend), box)
  let chart = draw()
  const again = (): void => {
    chart.destroy()
    chart = draw()
  }
  const fit = () => chart.setSize({ width: box.clientWidth, height: box.clientHeight })
  new ResizeObserver(fit).observe(box)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again)
  walkByKeys(box, () => chart, trend.days.length)
}

const dataOf = ({ days, value, low, high }: Trend): uPlot.AlignedData => [
  days.map((day) => Date.parse(day) / 1000),
  low,
  high,
  value,
]

function optionsOf(trend: Trend, box: HTMLElement, caption: (text: string) => void): uPlot.Options {
  const colour = (name: string) => getComputedStyle(box).getPropertyValue(name).trim()
  const bound = { points: { show: false }, width: 0, stroke: 'transparent' }
  return {
    width: box.clientWidth,
    height: box.clientHeight,
    padding: [4, 4, 4, 4],
    legend: { show: false },
    cursor: { y: false, drag: { x: trend.days.length >= ZOOM_FROM, y: false } },
    scales: { x: { time: true, range: whole(trend) }, y: { range: [trend.axis.min, trend.axis.max] } },
    axes: [{ show: false }, { show: false }],
    bands: [{ series: [2, 1], fill: colour('--band') }],
    series: [
      {},
      bound,
      bound,
      {
        stroke: colour('--accent'),
        width: 2,
        points: { show: trend.days.length <= MAX_DOTS, size: 6, fill: colour('--accent') },
      },
    ],
    hooks: {
      drawClear: [(chart) => drawZero(chart, colour('--edge'))],
      setCursor: [({ cursor: { idx } }) => caption(trend.told[idx ?? -1] ?? '')],
    },
  }
}

/** From the first day of the range to its last, as the axis below says; or what was zoomed into. */
function whole({ days, range }: Trend): uPlot.Range.Function {
  const seconds = (day: string | undefined) => Date.parse(day ?? '') / 1000
  const [first, last] = [seconds(days[0]), seconds(days.at(-1))]
  return (_chart, min, max) =>
    min === first && max === last ? [seconds(range.fromDay), seconds(range.toDay)] : [min, max]
}

function drawZero({ ctx, bbox, scales, valToPos }: uPlot, colour: string): void {
  const { min = 0, max = 0 } = scales['y'] ?? {}
  if (min >= 0 || max <= 0) return
  const y = Math.round(valToPos(0, 'y', true))
  ctx.fillStyle = colour
  ctx.fillRect(bbox.left, y, bbox.width, devicePixelRatio)
}

/** The arrow keys go from point to point. */
function walkByKeys(box: HTMLElement, chart: () => uPlot, points: number): void {
  const plot = box.parentElement
  if (!plot) return
  let at = points
  plot.tabIndex = 0
  plot.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    at = Math.min(points - 1, Math.max(0, at + step))
    const { valToPos, data } = chart()
    chart().setCursor({ left: valToPos.call(chart(), data[0]?.[at] ?? 0, 'x'), top: 0 })
  })
}

/** Trends one can walk along and zoom into; without a script the server's drawing stays. */
for (const drawn of document.querySelectorAll<SVGElement>('[data-trend]')) enliven(drawn)
