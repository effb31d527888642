import { METRICS } from '../../domain/metrics'
import { msg, t } from '../i18n/t'

const NOTHING = msg('Nothing to count yet.')

/** Why a figure is not known, from the registry; other shares just have nothing to count. */
export const noDataOf = (metric: string): string =>
  t(METRICS.find(({ slug }) => slug === metric)?.noData ?? NOTHING)

/** What a figure means, from the registry of metrics. */
export const Definition = ({ metric }: { metric: string }) => {
  const found = METRICS.find(({ slug }) => slug === metric)
  return found ? (
    <details class="definition">
      <summary data-meaning={t(found.meaning)}>
        {t('Definition')}
        <span class="hidden">{t('of {name}', { name: t(found.name) })}</span>
      </summary>
      <p>{t(found.meaning)}</p>
      <dl>
        <dt>{t('Base')}</dt>
        <dd>{t(found.base)}</dd>
        <dt>{t('Without data')}</dt>
        <dd>{t(found.noData)}</dd>
        <dt>{t('Same as')}</dt>
        <dd>{t(found.matches)}</dd>
        <dt>{t('Source')}</dt>
        <dd lang="en">{found.source}</dd>
      </dl>
    </details>
  ) : null
}
