import fc from 'fast-check'
import {
  CHURN_CAUSES,
  CHURN_EVENT_TYPES,
  type ChurnEvent,
  type ChurnEventType,
} from '../../../src/domain/billing/events'
import type { ChurnPolicy } from '../../../src/domain/billing/policy'

/** Random lives of customers as billing systems tell them, and events that fit nowhere. */

const DAY_MS = 86_400_000

/** Histories begin on 1 January 2024 and last some three years at most. */
const FIRST_DAY = Date.UTC(2024, 0, 1)

type Step = Partial<ChurnEvent> & { type: ChurnEventType; days: number }

const step = (type: ChurnEventType, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc
    .record({ days: fc.nat(45), ...fields })
    .map((drawn): Step => ({ ...drawn, type }))

const MRR = fc.integer({ min: 1, max: 20_000 })
const terms = {
  mrrMinor: MRR,
  interval: fc.constantFrom('month', 'year', '3 months', '10 days', null),
  plan: fc.constantFrom('small', 'large', null),
}
const why = {
  reason: fc.constantFrom('price', 'service', null),
  cause: fc.constantFrom(...CHURN_CAUSES, null),
}

/** What may happen to a subscription that is paid; half of it never comes to its end. */
const incident: fc.Arbitrary<Step[]> = fc.oneof(
  fc.tuple(step('changed', { ...terms, mrrMinor: fc.nat(20_000) })),
  fc.tuple(step('changed', { ...terms, currency: fc.constantFrom('SEK', 'JPY') })),
  fc.tuple(step('paused', why)),
  fc.tuple(step('paused'), step('resumed')),
  fc.tuple(step('payment_failed')),
  fc.tuple(step('payment_failed'), step('payment_recovered')),
  fc.tuple(step('cancellation_requested', why)),
  fc.tuple(step('cancellation_requested', why), step('cancellation_reverted')),
  fc.tuple(step('purchase', { amountMinor: MRR })),
  fc.tuple(step('refund', { amountMinor: MRR.map((paid) => -paid) })),
)

/** From a trial or a first payment to the end, or to today. */
const chapter = fc
  .tuple(
    fc.constantFrom<ChurnEventType[]>([], ['trial_started'], ['trial_started', 'trial_ended']),
    fc.constantFrom<ChurnEventType>('started', 'reactivated', 'changed'),
    fc.record({ days: fc.nat(45), ...terms }),
    fc.array(incident, { maxLength: 4 }),
    fc.option(step('ended', why)),
  )
  .map(([trial, type, paid, incidents, end]): Step[] => [
    ...trial.map((each) => ({ type: each, days: 7 })),
    { ...paid, type },
    ...incidents.flat(),
    ...(end === null ? [] : [end]),
  ])

/** A subscription in its own currency; its customer may leave and come back three times. */
const life = fc.record({
  currency: fc.constantFrom('USD', 'EUR'),
  steps: fc.array(chapter, { minLength: 1, maxLength: 4 }).map((chapters) => chapters.flat()),
})

/** An event out of all order. */
const stray = fc.record({
  type: fc.constantFrom(...CHURN_EVENT_TYPES),
  subscriptionId: fc.constantFrom('s0', 's1', 's2'),
  day: fc.nat(900),
  mrrMinor: fc.option(fc.nat(20_000)),
  currency: fc.constantFrom('USD', 'EUR', null),
})

/** All events of one customer, in some order, each with an id of its own. */
export const historyOf = (customerId: string): fc.Arbitrary<ChurnEvent[]> =>
  fc
    .record({
      lives: fc.array(life, { minLength: 1, maxLength: 3 }),
      strays: fc.array(stray, { maxLength: 4 }),
    })
    .map(({ lives, strays }) => [
      ...lives.flatMap(({ currency, steps }, s) => {
        let day = 0
        return steps.map(({ days, ...told }, i) => {
          day += days
          const id = `${customerId} ${s} ${i}`
          return toEvent({ currency, ...told, id, customerId, subscriptionId: `s${s}` }, day)
        })
      }),
      ...strays.map(({ day, ...told }, i) => toEvent({ ...told, id: `${customerId} x ${i}`, customerId }, day)),
    ])

export const policies: fc.Arbitrary<ChurnPolicy> = fc.record({
  pastDueCounts: fc.boolean(),
  maxPauseDays: fc.integer({ min: 1, max: 120 }),
})

/** A time in the history, at no event's: events happen at midnight, and the days of others at six. */
export const moments = fc.nat(1_000).map((day) => FIRST_DAY + day * DAY_MS + DAY_MS / 4)

/** The same events in another order, some of them told again. */
export const retold = (events: ChurnEvent[]): fc.Arbitrary<ChurnEvent[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(events),
      fc.shuffledSubarray(events, { minLength: events.length }),
      fc.shuffledSubarray(events),
    )
    .map((parts) => parts.flat())

const toEvent = (
  told: Partial<ChurnEvent> & Pick<ChurnEvent, 'id' | 'customerId' | 'type'>,
  day: number,
): ChurnEvent => ({
  subscriptionId: 's0',
  mrrMinor: null,
  mrrNote: null,
  amountMinor: null,
  currency: null,
  interval: null,
  plan: null,
  reason: null,
  comment: null,
  cause: null,
  at: FIRST_DAY + day * DAY_MS,
  receivedAt: FIRST_DAY + day * DAY_MS,
  ...told,
})
