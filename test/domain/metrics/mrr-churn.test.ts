import { describe, expect, it } from 'vitest'
import { grossMrrChurn } from '../../../src/domain/metrics/gross-mrr-churn'
import { type MrrFlow, mrrFlow } from '../../../src/domain/metrics/mrr-flow'
import { netMrrChurn } from '../../../src/domain/metrics/net-mrr-churn'

const flow = (start: number, moved: Partial<MrrFlow['moved']>) =>
  mrrFlow(
    start,
    Object.entries(moved).map(([type, amountMinor]) => ({
      type: type as keyof MrrFlow['moved'],
      amountMinor,
    })),
  )

describe('mrrFlow', () => {
  it('adds movements up by type and ends where they lead', () => {
    const movements = [
      { type: 'new', amountMinor: 500 },
      { type: 'new', amountMinor: 200 },
      { type: 'churn', amountMinor: -300 },
    ] as const
    expect(mrrFlow(1_000, movements)).toEqual({
      start: 1_000,
      moved: { new: 700, expansion: 0, contraction: 0, churn: -300, reactivation: 0 },
      end: 1_400,
    })
  })
})

describe('gross and net MRR churn', () => {
  // ChartMogul Help Center: start 100, churn 10, contraction 10, expansion 10 → 20 % and 10 %.
  const example = flow(10_000, { churn: -1_000, contraction: -1_000, expansion: 1_000, new: 7_000 })

  it('loses a fifth gross, so four fifths are retained', () => {
    expect(grossMrrChurn(example)).toMatchObject({ k: 2_000, n: 10_000, rate: 0.2, grr: 0.8 })
  })

  it('loses a tenth net, so nine tenths are retained', () => {
    const net = netMrrChurn(example)
    expect(net).toMatchObject({ k: 1_000, n: 10_000, rate: 0.1, nrr: 0.9, negative: false })
  })

  it('is negative once expansion and reactivation exceed the losses', () => {
    // (10 − 8 − 4) / 100 = −2 %.
    const net = netMrrChurn(flow(10_000, { churn: -1_000, expansion: 800, reactivation: 400 }))
    expect(net).toMatchObject({ rate: -0.02, nrr: 1.02, negative: true })
  })

  it('is not negative when gains equal losses', () => {
    const net = netMrrChurn(flow(10_000, { churn: -1_000, expansion: 1_000 }))
    expect(net).toMatchObject({ k: 0, rate: 0, nrr: 1, negative: false })
  })

  it('keeps gross retention at 0 when more is lost than there was', () => {
    // Those who joined in the period may leave in it as well.
    const gross = grossMrrChurn(flow(1_000, { new: 500, churn: -1_500 }))
    expect(gross).toMatchObject({ rate: 1.5, grr: 0 })
  })

  it('is unknown without MRR at the start', () => {
    const nothing = flow(0, { new: 500, churn: -500, expansion: 900 })
    expect(grossMrrChurn(nothing)).toMatchObject({ rate: null, grr: null })
    expect(netMrrChurn(nothing)).toMatchObject({ rate: null, nrr: null, negative: false })
  })
})
