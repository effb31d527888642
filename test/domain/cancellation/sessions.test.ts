import { describe, expect, it } from 'vitest'
import { definitiveSessions, type SessionFacts } from '../../../src/domain/cancellation/definitive'
import { fateOf } from '../../../src/domain/cancellation/fate'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let count = 0
const session = (hours: number, changes: Partial<SessionFacts> = {}): SessionFacts => ({
  id: `cxl_${String((count += 1)).padStart(3, '0')}`,
  who: 'acme',
  customerId: 'acme',
  surveyId: 'srv',
  arm: 'offers',
  outcome: 'cancel',
  reason: null,
  subReason: null,
  cause: null,
  reasonPosition: null,
  shownOffers: [],
  acceptedOffer: null,
  variants: {},
  currency: 'EUR',
  mrrMinor: 4_900,
  openedAt: hours * HOUR,
  ...changes,
})

const outcomesOf = (...sessions: SessionFacts[]) => definitiveSessions(sessions).map(({ outcome }) => outcome)

describe('definitiveSessions', () => {
  it('count once within 24 hours of each other, by the last outcome', () => {
    const accepted = { outcome: 'offer_accepted', acceptedOffer: 'save30', shownOffers: ['save30'] } as const
    const [one, ...more] = definitiveSessions([
      session(0, { ...accepted, shownOffers: ['save30'], reason: 'price', cause: 'price', reasonPosition: 2 }),
      session(23.9, { outcome: 'cancel', shownOffers: ['talk'] }),
    ])
    expect(more).toEqual([])
    expect(one).toMatchObject({
      outcome: 'cancel',
      acceptedOffer: null,
      shownOffers: ['save30', 'talk'],
      reason: 'price',
      reasonPosition: 2,
      openedAt: 0,
    })
  })

  it('count twice when a day lies between, and each person and flow apart', () => {
    expect(outcomesOf(session(0), session(24))).toHaveLength(2)
    expect(outcomesOf(session(0), session(20), session(40))).toHaveLength(1)
    expect(outcomesOf(session(0), session(1, { who: 'other' }))).toHaveLength(2)
    expect(outcomesOf(session(0), session(1, { surveyId: 'srv2' }))).toHaveLength(2)
  })

  it('are not undone by going away without a word, and are the same in any order', () => {
    const left = session(2, { outcome: 'abandoned' })
    expect(outcomesOf(session(0, { outcome: 'kept' }), left)).toEqual(['kept'])
    expect(outcomesOf(left, session(0, { outcome: 'kept' }))).toEqual(['kept'])
    expect(outcomesOf(session(0, { outcome: null }), session(1, { outcome: 'abandoned' }))).toEqual(['abandoned'])
  })
})

describe('fateOf', () => {
  const paid = (startedAt: number, endedAt: number | null = null) => [{ startedAt, endedAt }]

  it.each([
    // Days from the session to the end of paid service and to now; saved after 30 and after 90.
    ['still paying after 100 days', null, 100, true, true],
    ['still paying after 30', null, 30, true, null],
    ['still paying after 29', null, 29, null, null],
    ['gone the next day, seen before anybody can be saved', 1, 29, null, null],
    ['gone the next day', 1, 30, false, null],
    ['gone a moment before the thirtieth', 29.999, 100, false, false],
    ['gone on the thirtieth', 30, 100, true, false],
    ['gone after 90', 91, 100, true, true],
    ['going later than anybody knows', 40, 35, true, null],
  ])('%s', (_, end, now, saved30, saved90) => {
    const spells = paid(-100 * DAY, end === null ? null : end * DAY)
    expect(fateOf(0, spells, now * DAY)).toMatchObject({ saved30, saved90 })
  })

  it('is unknown of who did not pay, and no saving of who comes back', () => {
    expect(fateOf(0, paid(-100 * DAY, -DAY), 200 * DAY)).toEqual({
      paidThen: false, saved30: null, saved90: null, churnedAt: null,
    })
    const back = [...paid(-100 * DAY, 5 * DAY), ...paid(20 * DAY)]
    expect(fateOf(0, back, 200 * DAY)).toEqual({
      paidThen: true, saved30: false, saved90: false, churnedAt: 5 * DAY,
    })
  })
})
