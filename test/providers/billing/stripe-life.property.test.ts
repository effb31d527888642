import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hearOf, UNTOLD } from '../../../src/domain/billing/account'
import { type CustomerLedger, projectCustomer } from '../../../src/domain/billing/ledger'
import { stripe } from '../../../src/providers/billing/stripe'
import { type Life, live, lives } from './stripe-life'
import { CREATED } from './stripe-messages'

const ledgerOf = (messages: readonly object[]): CustomerLedger =>
  projectCustomer(
    messages.flatMap((message) =>
      stripe.translate(message).map((draft) => ({ ...draft, receivedAt: 0 })),
    ),
  )

const accountOf = (messages: readonly object[]) =>
  messages.flatMap((message) => stripe.readCustomer?.(message) ?? []).reduce(hearOf, UNTOLD)

const RUNS = { numRuns: 2_000 }
const seconds = fc.integer({ min: 1, max: 3 * 86_400 })
const perhapsTheSameSecond = fc.oneof(fc.constant(0), seconds)

describe('any life of a Stripe subscription', () => {
  it('ends where its steps say it does', () => {
    fc.assert(
      fc.property(lives(seconds), ({ messages, truth }: Life) => {
        const { status, mrrMinor, cancelRequestedAt } = ledgerOf(messages)
        expect({ status, mrrMinor, wishedAt: cancelRequestedAt }).toEqual(truth)
      }),
      RUNS,
    )
  })

  it('is one ledger and one account, in whatever order and however often its messages come', () => {
    const arrivals = lives(perhapsTheSameSecond).chain((life) => {
      const twice = [...life.messages, ...life.messages]
      return fc.tuple(fc.constant(life), fc.shuffledSubarray(twice, { minLength: twice.length }))
    })
    fc.assert(
      fc.property(arrivals, ([{ messages }, arrived]) => {
        expect(ledgerOf(arrived)).toEqual(ledgerOf(messages))
        expect(accountOf(arrived)).toEqual(accountOf(messages))
      }),
      RUNS,
    )
  })

  it('moves nothing by renewing', () => {
    const renewals = fc.array(fc.constant({ step: 'renew' as const, wait: 86_400 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(renewals, (steps) => {
        const { movements } = ledgerOf(live('active', steps).messages)
        expect(movements.map(({ type, at }) => [type, at])).toEqual([['new', CREATED * 1_000]])
      }),
    )
  })

  it('is over when its end and a change carry the same second', () => {
    const life = live('active', [
      { step: 'add a seat', wait: 60 },
      { step: 'end', wait: 0 },
    ])
    for (const messages of [life.messages, life.messages.toReversed()]) {
      expect(ledgerOf(messages)).toMatchObject({ status: 'churned', mrrMinor: 0 })
    }
  })

  it('was left for the reason told last, when it was told more than once', () => {
    const life = live('active', [
      { step: 'end', wait: 60 },
      { step: 'explain', wait: 60 },
      { step: 'explain', wait: 60 },
    ])
    for (const messages of [life.messages, life.messages.toReversed()]) {
      expect(ledgerOf(messages).movements.at(-1)).toMatchObject({ type: 'churn', reason: 'low_usage' })
    }
  })
})
