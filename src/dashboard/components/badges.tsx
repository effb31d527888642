import type { KindSlug } from '../../contract/client'
import type { SurveyStatus } from '../../domain/surveys/definition'
import { bandOf } from '../../domain/surveys/kinds/kind'
import { KINDS } from '../../domain/surveys/kinds'
import { t } from '../i18n/t'
import { humanize, STATUS_NAMES } from '../words'

/** How a band of a kind is coloured: its lowest, its highest, or what lies between. */
export function toneOfBand(kind: KindSlug, name: string | undefined): 'low' | 'middle' | 'high' {
  const names = KINDS[kind].bands.map((band) => band.name)
  if (name === names[0]) return 'low'
  return name === names.at(-1) ? 'high' : 'middle'
}

/** A score in the colour of its band, which is also told in words. */
export const ScoreBadge = ({ kind, score }: { kind: KindSlug; score: number | null }) => {
  if (score === null) return <span class="score none" aria-hidden="true" />
  const band = bandOf(KINDS[kind], score)?.name
  return (
    <span class={`score ${toneOfBand(kind, band)}`} title={band && humanize(band)}>
      {score}
      <span class="hidden">
        {t('of {max}', { max: KINDS[kind].scale?.max ?? '' })}
        {band && `, ${humanize(band)}`}
      </span>
    </span>
  )
}

export const StatusBadge = ({ status }: { status: SurveyStatus }) => (
  <span class={`badge ${status}`}>{t(STATUS_NAMES[status])}</span>
)

export const CustomerStatus = ({ status }: { status: string }) => (
  <span class={`badge ${status}`}>{status === 'none' ? t('Never paid') : humanize(status)}</span>
)
