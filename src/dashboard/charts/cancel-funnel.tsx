import type { CancellationSummary } from '../../services/cancellations/summarize'
import { formatCount } from '../format'
import { t } from '../i18n/t'
import { humanize } from '../words'
import { round } from './domain'

/** How many came, saw an offer, accepted, kept, cancelled or just went: each against those who came. */
export const CancelFunnel = ({ summary }: { summary: CancellationSummary }) => {
  const { definitive, outcomes, offerViewed, offerAccepted, reasons } = summary
  const reasoned = reasons.reduce((sum, { given }) => sum + given.k, 0)
  const steps: [name: string, count: number, tone: string][] = [
    [t('Came to leave'), definitive, 'total'],
    [t('Gave a reason'), reasoned, 'middle'],
    [t('Saw an offer'), offerViewed.k, 'middle'],
    [t('Accepted it'), offerAccepted.k, 'high'],
    [t('Kept without one'), outcomes.kept, 'high'],
    [t('Went away'), outcomes.abandoned + outcomes.open, 'middle'],
    [t('Cancelled'), outcomes.cancel, 'low'],
  ]
  return (
    <table class="waterfall">
      <caption class="hidden">{humanize('sessions_by_step')}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{t('Step')}</th>
          <th scope="col">{t('Bar')}</th>
          <th scope="col">{t('Times')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(([name, count, tone]) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="bar">
              <svg width="100%" height="16" aria-hidden="true">
                <rect
                  class={tone}
                  width={`${definitive === 0 ? 0 : Math.max(count === 0 ? 0 : 1, round((100 * count) / definitive))}%`}
                  height="16"
                  rx="2"
                />
              </svg>
            </td>
            <td class="number">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
