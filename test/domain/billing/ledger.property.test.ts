import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CHURN_CAUSES,
  CHURN_EVENT_TYPES,
  type ChurnEvent,
} from '../../../src/domain/billing/events'
import { type Movement, projectCustomer } from '../../../src/domain/billing/ledger'

/** Few subscriptions, instants and amounts, so that histories collide in every way. */
const history = fc
  .array(
    fc.record({
      subscriptionId: fc.constantFrom('a', 'b', 'c'),
      type: fc.constantFrom(...CHURN_EVENT_TYPES),
      at: fc.integer({ min: 1, max: 12 }),
      mrrMinor: fc.option(fc.integer({ min: 0, max: 4 })),
      currency: fc.constantFrom('USD', 'EUR', null),
      reason: fc.constantFrom('price', null),
      cause: fc.constantFrom(...CHURN_CAUSES, null),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map(
      (row, index): ChurnEvent => ({
        ...row,
        id: `e${index}`,
        customerId: 'cus_1',
        mrrNote: null,
        amountMinor: null,
        interval: null,
        plan: null,
        comment: null,
        receivedAt: 0,
      }),
    ),
  )

const RUNS = { numRuns: 3_000 }

const forEachHistory = (check: (events: ChurnEvent[]) => void) =>
  fc.assert(fc.property(history, check), RUNS)

const inCurrency = (movements: readonly Movement[], currency: string) =>
  movements.filter((movement) => movement.currency === currency)

describe('any history of a customer', () => {
  it('adds up: the movements are the MRR, in each currency, step by step', () => {
    forEachHistory((events) => {
      const { mrr, movements } = projectCustomer(events)
      for (const currency of ['USD', 'EUR']) {
        let running = 0
        for (const movement of inCurrency(movements, currency)) {
          expect(movement.mrrBefore).toBe(running)
          running += movement.amountMinor
          expect(movement.mrrAfter).toBe(running)
        }
        expect(running).toBe(mrr[currency] ?? 0)
      }
    })
  })

  it('adds up to what its subscriptions pay', () => {
    forEachHistory((events) => {
      const { mrr, subscriptions } = projectCustomer(events)
      for (const currency of ['USD', 'EUR']) {
        const paid = subscriptions
          .filter((subscription) => subscription.currency === currency)
          .reduce((sum, subscription) => sum + subscription.mrrMinor, 0)
        expect(paid).toBe(mrr[currency] ?? 0)
      }
    })
  })

  it('gives one ledger, in whatever order and however often its events arrive', () => {
    const arrivals = history.chain((events) =>
      fc.record({
        events: fc.constant(events),
        before: fc.shuffledSubarray(events),
        whole: fc.shuffledSubarray(events, { minLength: events.length }),
        after: fc.shuffledSubarray(events),
      }),
    )
    fc.assert(
      fc.property(arrivals, ({ events, before, whole, after }) => {
        const arrived = [...before, ...whole, ...after]
        expect(projectCustomer(arrived)).toEqual(projectCustomer(events))
      }),
      RUNS,
    )
  })

  it('opens with new, then takes turns: a spell, a churn, a reactivation', () => {
    forEachHistory((events) => {
      const { movements, status, churnedAt, firstPaidAt } = projectCustomer(events)
      let paying = false
      movements.forEach(({ type }, position) => {
        const opens = type === 'new' || type === 'reactivation'
        expect(opens).toBe(!paying)
        expect(type === 'new').toBe(position === 0)
        paying = type !== 'churn'
      })
      expect(paying).toBe(status === 'active' || status === 'paused')
      expect(firstPaidAt).toBe(movements[0]?.at ?? null)
      const left = movements.length > 0 && !paying
      expect(churnedAt).toBe(left ? movements.at(-1)?.at : null)
    })
  })

  it('signs each movement by its type, and gives only losses a reason', () => {
    forEachHistory((events) => {
      for (const { type, amountMinor, ...movement } of projectCustomer(events).movements) {
        if (type === 'churn') expect(amountMinor).toBeLessThanOrEqual(0)
        else if (type === 'contraction') expect(amountMinor).toBeLessThan(0)
        else {
          expect(amountMinor).toBeGreaterThan(0)
          expect(movement).toMatchObject({ reason: null, cause: null, loss: null })
        }
      }
    })
  })

  it('keeps what is past when something later is heard of', () => {
    const grown = fc.tuple(history, fc.integer({ min: 1, max: 12 }))
    const money = ({ id, type, amountMinor }: Movement) => ({ id, type, amountMinor })
    fc.assert(
      fc.property(grown, ([events, now]) => {
        const early = projectCustomer(events.filter(({ at }) => at <= now)).movements.map(money)
        const all = projectCustomer(events).movements.map(money)
        expect(all.slice(0, early.length)).toEqual(early)
      }),
      RUNS,
    )
  })
})
