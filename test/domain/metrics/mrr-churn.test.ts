import { describe, expect, it } from 'vitest'
import { expansionShare } from '../../../src/domain/metrics/expansion-share'
import { grossMrrChurn } from '../../../src/domain/metrics/gross-mrr-churn'
import {
  grossMrrChurnByDays,
  netMrrChurnByDays,
} from '../../../src/domain/metrics/mrr-churn-by-days'
import { type MrrFlow, mrrFlow } from '../../../src/domain/metrics/mrr-flow'
import { netMrrChurn } from '../../../src/domain/metrics/net-mrr-churn'
import {
  grossRevenueRetention,
  netRevenueRetention,
  nrrWithoutReactivation,
} from '../../../src/domain/metrics/revenue-retention'

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
  // T02. ChartMogul Help Center: start 100, churn 10, contraction 10, expansion 10 → 20 % and 10 %.
  const example = flow(10_000, { churn: -1_000, contraction: -1_000, expansion: 1_000, new: 7_000 })

  it('loses a fifth gross, so four fifths are retained', () => {
    expect(grossMrrChurn(example)).toMatchObject({ k: 2_000, n: 10_000, rate: 0.2, low: null })
    expect(grossRevenueRetention(example)).toMatchObject({ k: 8_000, n: 10_000, rate: 0.8 })
  })

  it('loses a tenth net, so nine tenths are retained', () => {
    const net = netMrrChurn(example)
    expect(net).toMatchObject({ k: 1_000, n: 10_000, rate: 0.1, negative: false })
    expect(netRevenueRetention(example)).toMatchObject({ k: 9_000, n: 10_000, rate: 0.9 })
  })

  it('is negative once expansion and reactivation exceed the losses', () => {
    // (10 − 8 − 4) / 100 = −2 %; without the reactivation 98 % are retained instead of 102 %.
    const winning = flow(10_000, { churn: -1_000, expansion: 800, reactivation: 400 })
    expect(netMrrChurn(winning)).toMatchObject({ rate: -0.02, negative: true })
    expect(netRevenueRetention(winning).rate).toBe(1.02)
    expect(nrrWithoutReactivation(winning)).toMatchObject({ k: 9_800, rate: 0.98 })
  })

  it('is not negative when gains equal losses', () => {
    const net = netMrrChurn(flow(10_000, { churn: -1_000, expansion: 1_000 }))
    expect(net).toMatchObject({ k: 0, rate: 0, negative: false })
  })

  it('keeps gross retention between 0 and 1', () => {
    // Those who joined in the period may leave in it as well; and nothing won counts.
    const hectic = flow(1_000, { new: 500, churn: -1_500 })
    expect(grossMrrChurn(hectic).rate).toBe(1.5)
    expect(grossRevenueRetention(hectic).rate).toBe(0)
    expect(grossRevenueRetention(flow(1_000, { expansion: 500 })).rate).toBe(1)
  })

  it('is unknown without MRR at the start', () => {
    const nothing = flow(0, { new: 500, churn: -500, expansion: 900 })
    expect(grossMrrChurn(nothing).rate).toBeNull()
    expect(netMrrChurn(nothing)).toMatchObject({ rate: null, negative: false })
    for (const retention of [grossRevenueRetention, netRevenueRetention, nrrWithoutReactivation]) {
      expect(retention(nothing).rate).toBeNull()
    }
  })
})

describe('MRR churn summed by day', () => {
  it('is −10 % net for a day from 100 to 120 of which 10 are new', () => {
    // T03. ChartMogul Help Center, "Net MRR Churn Rate", Shopify method: 1 − (120 − 10) / 100.
    const day = flow(10_000, { new: 1_000, expansion: 1_000 })
    expect(netMrrChurnByDays([day])).toMatchObject({ k: -1_000, n: 10_000, rate: -0.1 })
  })

  it('is 5 % gross for a day from 100 to 95', () => {
    // T03b. ChartMogul Help Center, "Gross MRR Churn Rate", Shopify method.
    const day = flow(10_000, { churn: -300, contraction: -200 })
    expect(grossMrrChurnByDays([day])).toMatchObject({ k: 500, n: 10_000, rate: 0.05 })
  })

  it('adds up the days, each over its own start', () => {
    // 5 of 100, then 19 of 190: 5 % + 10 %; the bases average 145.
    const days = [flow(10_000, { new: 9_500, churn: -500 }), flow(19_000, { churn: -1_900 })]
    expect(grossMrrChurnByDays(days)).toMatchObject({ k: 2_400, n: 14_500 })
    expect(grossMrrChurnByDays(days).rate).toBeCloseTo(0.15, 12)
    expect(netMrrChurnByDays([]).rate).toBeNull()
  })
})

describe('expansionShare', () => {
  it('is the part of the MRR won that paying customers added', () => {
    // 30 of 100 + 30 + 20.
    const month = flow(0, { new: 10_000, expansion: 3_000, reactivation: 2_000, churn: -9_000 })
    expect(expansionShare(month)).toMatchObject({ k: 3_000, n: 15_000, rate: 0.2 })
    expect(expansionShare(flow(10_000, { churn: -9_000 })).rate).toBeNull()
  })
})
