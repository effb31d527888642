import { METRICS } from '../../domain/metrics'
import { t } from '../i18n/t'

/** What several figures mean, under one heading to open. */
export const Definitions = ({ metrics }: { metrics: readonly string[] }) => (
  <details class="definition">
    <summary>{t('Definitions')}</summary>
    <dl class="definitions">
      {metrics.flatMap((slug) => {
        const found = METRICS.find((metric) => metric.slug === slug)
        return found
          ? [
              <dt>{t(found.name)}</dt>,
              <dd>
                {t(found.meaning)}{' '}
                <span class="muted">{t('Base: {base}', { base: t(found.base) })}</span>
              </dd>,
            ]
          : []
      })}
    </dl>
  </details>
)
