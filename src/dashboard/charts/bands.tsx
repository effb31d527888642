import { canShowPercentage } from '../../domain/metrics/gates'
import { share } from '../../domain/metrics/histogram'
import type { ScoreSummary } from '../../services/summaries/scores'
import { toneOfBand } from '../components/badges'
import { formatCount, formatShare } from '../format'
import { responsesHref } from '../links'
import { humanize } from '../words'
import { round } from './domain'

/** Answers by band as one bar, highest band first, with a way to the answers of each. */
export const Bands = ({ summary, surveyId }: { summary: ScoreSummary; surveyId?: string }) => {
  const { kind, range, histogram, headline } = summary
  if (!headline) return null
  const bands = [...summary.bands].reverse().map((band) => ({
    ...band,
    tone: toneOfBand(kind, band.name),
    share: share(histogram, band.min, band.max) ?? 0,
  }))
  let from = 0
  return (
    <div class="bands">
      <svg width="100%" height="8" aria-hidden="true">
        {bands.map((band) => {
          const x = from
          from += 100 * band.share
          return (
            <rect
              class={band.tone}
              x={`${round(x)}%`}
              width={`${round(100 * band.share)}%`}
              height="8"
            />
          )
        })}
      </svg>
      <ul>
        {bands.map((band) => (
          <li>
            <span class={`key ${band.tone}`} />
            <a
              href={responsesHref(
                { kind, survey_id: surveyId, min_score: band.min, max_score: band.max },
                range,
              )}
            >
              {humanize(band.name)} {formatCount(band.count)}
            </a>
            {canShowPercentage(headline.n) && <span class="muted">{formatShare(band.share)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A thin bar beside a figure; says nothing that the figure does not. */
export const ShareBar = ({ share: part, tone = 'accent' }: { share: number; tone?: string }) => (
  <svg class="share-bar" width="100%" height="6" aria-hidden="true">
    <rect class={tone} width={`${round(100 * Math.min(1, part))}%`} height="6" rx="3" />
  </svg>
)
