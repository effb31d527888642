import { describe, expect, it } from 'vitest'
import { cohortRetention } from '../../../src/domain/metrics/cohort-retention'

describe('cohortRetention', () => {
  it('is 95.0 % for the Butter of the Month Club', () => {
    // Recurly, "A better way to calculate your churn rate": 1,000 at the start, of whom 50 leave. The
    // 500 who join and the 12 of them who leave are in neither count; (1,438 − 500) ÷ 1,000 is 93.8 %.
    expect(cohortRetention({ atStart: 1_000, stayed: 950, returned: 0 })).toMatchObject({
      k: 950,
      n: 1_000,
      rate: 0.95,
      low: expect.closeTo(0.9347, 4),
      high: expect.closeTo(0.9619, 4),
      definition: 'cohort_retention',
    })
  })

  it('keeps who left and came back, and says how many those are', () => {
    expect(cohortRetention({ atStart: 10, stayed: 7, returned: 2 })).toMatchObject({
      k: 9,
      rate: 0.9,
      returned: 2,
    })
  })

  it('is unknown, not 0 and not 100 %, without customers at the start', () => {
    const nobody = cohortRetention({ atStart: 0, stayed: 0, returned: 0 })
    expect(nobody).toMatchObject({ k: 0, n: 0, rate: null, low: null })
  })

  it('of one customer is all or nothing, with an interval that says how little that is', () => {
    // Wilson for 1 of 1: 1 ÷ (1 + 1.959964²) = 0.2065.
    const one = cohortRetention({ atStart: 1, stayed: 1, returned: 0 })
    expect(one).toMatchObject({ rate: 1, low: expect.closeTo(0.2065, 4), high: 1 })
  })
})
