import { describe, expect, it } from 'vitest'
import { METRICS } from '../src/domain/metrics'

/** `npx vitest run test/docs.test.ts -u` writes the page anew after a metric changed. */
describe('docs/metrics.md', () => {
  it('says what the registry says', async () => {
    const sections = METRICS.map((metric) =>
      [
        `## ${metric.name}`,
        '',
        metric.meaning,
        '',
        `- **Unit:** ${metric.unit}`,
        `- **Base:** ${metric.base}`,
        `- **Source:** ${metric.source}`,
        `- **No data:** ${metric.noData}`,
        `- **Matches:** ${metric.matches}`,
        `- **Name in the API:** \`${metric.slug}\``,
      ].join('\n'),
    )
    const page = [
      '# Metrics',
      '',
      'Made from the registry in `src/domain/metrics`; the dashboard and the API say the same.',
      'NPS and Net Promoter are registered marks of their owners.',
      '',
      sections.join('\n\n'),
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../docs/metrics.md')
  })
})
