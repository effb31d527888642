import { describe, expect, it } from 'vitest'
import { METRICS } from '../../../src/domain/metrics'

describe('the registry of metrics', () => {
  it('names each metric once', () => {
    const slugs = METRICS.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it.each(METRICS)('explains $slug in full', (metric) => {
    for (const text of Object.values(metric)) expect(text).not.toBe('')
    expect(metric.slug).toMatch(/^[a-z_]+$/)
  })
})
