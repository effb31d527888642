import { METRICS } from '../../domain/metrics'

/** Why a figure is not known, from the registry; other shares just have nothing to count. */
export const noDataOf = (metric: string): string =>
  METRICS.find(({ slug }) => slug === metric)?.noData ?? 'Nothing to count yet.'

/** What a figure means, from the registry of metrics. */
export const Definition = ({ metric }: { metric: string }) => {
  const found = METRICS.find(({ slug }) => slug === metric)
  return found ? (
    <details class="definition">
      <summary data-meaning={found.meaning}>
        Definition<span class="hidden"> of {found.name}</span>
      </summary>
      <p>{found.meaning}</p>
      <dl>
        <dt>Base</dt>
        <dd>{found.base}</dd>
        <dt>Without data</dt>
        <dd>{found.noData}</dd>
        <dt>Same as</dt>
        <dd>{found.matches}</dd>
        <dt>Source</dt>
        <dd>{found.source}</dd>
      </dl>
    </details>
  ) : null
}
