import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KIND_SLUGS } from '../../../src/domain/surveys/kinds'
import { CHURN_EVENT_TYPES } from '../../../src/domain/billing/events'
import type { CustomerHistory, PastAnswer } from '../../../src/domain/risk/history'
import { ago, event, NOW, scoreOf } from './history'

const SEED = Math.floor(Math.random() * 2 ** 31)
const RUNS = { numRuns: 3_000, seed: SEED }

/** Days before NOW; a few after it. */
const days = fc.integer({ min: -40, max: 400 })

const told = fc.record({
  type: fc.constantFrom(...CHURN_EVENT_TYPES),
  subscriptionId: fc.constantFrom('a', 'b'),
  mrrMinor: fc.option(fc.integer({ min: 0, max: 3 })),
  happened: days,
  /** Days until we heard of it. */
  late: fc.integer({ min: 0, max: 60 }),
})

const said = fc.record({
  kind: fc.constantFrom(...KIND_SLUGS),
  by: fc.constantFrom('ada', 'bob'),
  score: fc.option(fc.integer({ min: 0, max: 10 })),
  sentiment: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
  keywords: fc.constantFrom<string[]>([], ['refund']),
  happened: days,
  late: fc.integer({ min: 0, max: 60 }),
})

const shown = fc.record({ kind: fc.constantFrom(...KIND_SLUGS), happened: days })

const past = fc
  .record({
    told: fc.array(told, { maxLength: 12 }),
    said: fc.array(said, { maxLength: 8 }),
    shown: fc.array(shown, { maxLength: 8 }),
  })
  .map((drawn): CustomerHistory => ({
    lastSeenAt: null,
    events: [
      event('started', 380, { id: 'first', subscriptionId: 'a' }),
      ...drawn.told.map(({ type, happened, late, ...more }, i) =>
        event(type, happened, { ...more, id: `e${i}`, receivedAt: ago(happened - late) }),
      ),
    ],
    answers: drawn.said.map(({ happened, late, ...more }): PastAnswer => ({
      ...more,
      linkedLater: false,
      at: ago(happened),
      receivedAt: ago(happened - late),
    })),
    asks: drawn.shown.map(({ kind, happened }) => ({ kind, at: ago(happened) })),
  }))

describe(`the score at a moment (seed ${SEED})`, () => {
  it('is the same whatever is heard from then on', () => {
    let scored = 0
    fc.assert(
      fc.property(past, fc.integer({ min: 0, max: 380 }), (all, then) => {
        const at = ago(then)
        const heard = (one: { at: number; receivedAt: number }) =>
          one.at < at && one.receivedAt < at
        const before: CustomerHistory = {
          ...all,
          events: all.events.filter(heard),
          answers: all.answers.filter(heard),
          asks: all.asks.filter((one) => one.at < at),
        }
        const score = scoreOf(before, at)
        expect(scoreOf(all, at)).toEqual(score)
        if ((score?.points ?? 0) > 0) scored += 1
      }),
      RUNS,
    )
    // Else the property would hold of nothing.
    expect(scored).toBeGreaterThan(300)
  })

  it('does not depend on the order in which it was heard', () => {
    const shuffled = past.chain((all) =>
      fc.record({
        all: fc.constant(all),
        events: fc.shuffledSubarray([...all.events], { minLength: all.events.length }),
        asks: fc.shuffledSubarray([...all.asks], { minLength: all.asks.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ all, ...others }) => {
        expect(scoreOf({ ...all, ...others }, NOW)).toEqual(scoreOf(all, NOW))
      }),
      RUNS,
    )
  })
})
