import type { KindSlug } from '../../contract/client'
import type { ScoreHistogram } from '../../domain/metrics/histogram'
import { bandOf } from '../../domain/surveys/kinds/kind'
import { KINDS } from '../../domain/surveys/kinds'
import { toneOfBand } from '../components/badges'
import { formatCount } from '../format'
import { plural, t } from '../i18n/t'
import { round } from './domain'

/** Heights in pixels; widths are percentages, so that the chart fits any box. */
const BARS = 120
const ABOVE = 18
const BELOW = 20

/** Answers per score, in the colours of their bands. */
export const Histogram = ({ kind, histogram }: { kind: KindSlug; histogram: ScoreHistogram }) => {
  const { scale } = KINDS[kind]
  if (!scale) return null
  const scores = Array.from({ length: scale.max - scale.min + 1 }, (_, i) => scale.min + i)
  const counts = scores.map((score) => histogram.get(score) ?? 0)
  const most = Math.max(1, ...counts)
  const width = 100 / scores.length
  const told = scores.map((score, i) => `${score}: ${counts[i] ?? 0}`).join(', ')
  return (
    <figure class="chart histogram">
      <svg
        width="100%"
        height={ABOVE + BARS + BELOW}
        role="img"
        aria-label={t('Answers per score: {told}', { told })}
      >
        {scores.map((score, i) => {
          const count = counts[i] ?? 0
          const height = count === 0 ? 1 : Math.max(2, round((BARS * count) / most))
          const middle = `${round((i + 0.5) * width)}%`
          return (
            <>
              <rect
                class={toneOfBand(kind, bandOf(KINDS[kind], score)?.name)}
                x={`${round((i + 0.1) * width)}%`}
                width={`${round(0.8 * width)}%`}
                y={ABOVE + BARS - height}
                height={height}
                rx="2"
              />
              <text x={middle} y={ABOVE + BARS - height - 5} text-anchor="middle">
                {formatCount(count)}
              </text>
              <text class="label" x={middle} y={ABOVE + BARS + 15} text-anchor="middle">
                {score}
              </text>
            </>
          )
        })}
      </svg>
      <details class="as-table">
        <summary>{t('As a table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Score')}</th>
              <th scope="col" class="number">{t('Answers')}</th>
            </tr>
          </thead>
          <tbody>
            {scores.map((score, i) => (
              <tr>
                <th scope="row">{score}</th>
                <td class="number">
                  {plural(counts[i] ?? 0, { one: '{n} answer', other: '{n} answers' })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
