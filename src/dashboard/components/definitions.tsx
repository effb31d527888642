import { METRICS } from '../../domain/metrics'

/** What several figures mean, under one heading to open. */
export const Definitions = ({ metrics }: { metrics: readonly string[] }) => (
  <details class="definition">
    <summary>Definitions</summary>
    <dl class="definitions">
      {metrics.flatMap((slug) => {
        const found = METRICS.find((metric) => metric.slug === slug)
        return found
          ? [
              <dt>{found.name}</dt>,
              <dd>
                {found.meaning} <span class="muted">Base: {found.base}</span>
              </dd>,
            ]
          : []
      })}
    </dl>
  </details>
)
