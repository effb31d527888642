import type { Ratio } from '../../domain/metrics/two-by-two'
import type { Verdict } from '../../domain/metrics/verdict'
import { t } from '../i18n/t'
import { round } from './domain'

/** Wide enough for every row: the ends are the same number of times less and more often. */
export function ratioSpan(ratios: readonly (Ratio | null)[]): number {
  const furthest = Math.max(
    ...ratios.flatMap((ratio) => (ratio === null ? [] : [ratio.high, 1 / ratio.low])),
    2,
  )
  return Math.min(MOST, 2 ** Math.ceil(Math.log2(furthest)))
}

/** Beyond sixteen times the exact place says nothing more. */
const MOST = 16

/** Where a ratio lies on the log scale from 1/span to span, in percent. */
const placeOf = (ratio: number, span: number): number =>
  round(50 + (50 * Math.log(Math.min(span, Math.max(1 / span, ratio)))) / Math.log(span))

/** The tone is the verdict's: one of many levels may seem to stand out by chance alone. */
const TONES: Partial<Record<Verdict, string>> = { more_likely: 'worse', less_likely: 'better' }

/** A ratio with its interval around 1, which is no difference. The words beside it say the same. */
export const RatioMark = ({
  ratio,
  verdict,
  span,
}: {
  ratio: Ratio | null
  verdict: Verdict
  span: number
}) => (
  <svg class="ratio" width="100%" height="20" aria-hidden="true">
    <line class="one" x1="50%" x2="50%" y1="0" y2="20" />
    {ratio && (
      <g class={TONES[verdict]}>
        <line
          x1={`${placeOf(ratio.low, span)}%`}
          x2={`${placeOf(ratio.high, span)}%`}
          y1="10"
          y2="10"
        />
        <circle cx={`${placeOf(ratio.ratio, span)}%`} cy="10" r="4.5" />
      </g>
    )}
  </svg>
)

/** What the ends and the middle of the marks below stand for. */
export const RatioAxis = ({ span }: { span: number }) => (
  <span class="ratio-axis" aria-hidden="true">
    <span>÷{span}</span>
    <span>{t('same')}</span>
    <span>×{span}</span>
  </span>
)
