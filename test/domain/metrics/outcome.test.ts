import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../src/domain/metrics/outcome'

const followed = (complete: boolean, came: boolean, customers: number) => ({
  complete,
  came,
  customers,
  mrrMinor: customers * 100,
})

describe('outcomeOf', () => {
  it('takes into the rate only who was followed for the whole horizon', () => {
    // 3 of 12; of 8 who are watched still, 5 have left already.
    const outcome = outcomeOf(
      [followed(true, true, 3), followed(true, false, 9), followed(false, true, 5), followed(false, false, 3)],
      'first_renewal_loss',
    )
    expect(outcome).toMatchObject({
      came: { k: 3, n: 12, rate: 0.25, definition: 'first_renewal_loss' },
      mrrMinor: 300,
      stillWatched: 8,
      early: 5,
    })
  })

  it('is unknown while all are watched still, though all of them have left', () => {
    expect(outcomeOf([followed(false, true, 7)], 'trial_to_paid')).toMatchObject({
      came: { n: 0, rate: null },
      stillWatched: 7,
      early: 7,
    })
    expect(outcomeOf([], 'trial_to_paid')).toMatchObject({ came: { n: 0, rate: null }, stillWatched: 0 })
  })
})
