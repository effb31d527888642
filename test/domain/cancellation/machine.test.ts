import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CancelView } from '../../../src/contract/cancel'
import {
  type CancelAction,
  type CancelState,
  canGoOn,
  offersFor,
  startCancel,
  takeAction,
} from '../../../src/domain/cancellation/machine'
import { anyView, cancelView } from './views'

const walk = (view: CancelView, ...actions: CancelAction[]): CancelState =>
  actions.reduce((state, action) => takeAction(view, state, action), startCancel(view))

const toPrice: CancelAction = { type: 'next', reasonId: 'price' }
const on: CancelAction = { type: 'next' }

describe('a cancellation', () => {
  it('goes from the reason over the details to the offer', () => {
    const view = cancelView()
    expect(walk(view).screen).toBe('reason')
    expect(walk(view, toPrice)).toMatchObject({ screen: 'details', reasonId: 'price' })
    const offered = walk(view, toPrice, { type: 'next', subReasonId: 'budget', text: ' Cuts. ' })
    expect(offered).toMatchObject({ screen: 'offer', subReasonId: 'budget', text: 'Cuts.' })
    expect(offersFor(view, offered).map(({ id }) => id)).toEqual(['save30'])
  })

  it('ends with the offer that was accepted', () => {
    const end = walk(cancelView(), toPrice, on, { type: 'accept', offerId: 'save30' })
    expect(end).toMatchObject({ screen: 'done', outcome: 'offer_accepted', offerId: 'save30' })
  })

  it('ends cancelled by one action from the offer, which comes never again', () => {
    const view = cancelView()
    expect(walk(view, toPrice, on, { type: 'cancel' }).outcome).toBe('cancel')
    const back = walk(view, toPrice, on, { type: 'back' })
    expect(back.screen).toBe('offer')
  })

  it('has nothing after the details for a reason without an offer', () => {
    const view = cancelView()
    const details = walk(view, { type: 'next', reasonId: 'other' })
    expect(canGoOn(view, details)).toBe(false)
    expect(takeAction(view, details, on)).toEqual(details)
  })

  it('takes the words that stand there when it ends', () => {
    const end = walk(cancelView(), toPrice, { type: 'cancel', text: 'Too dear', subReasonId: 'no such' })
    expect(end).toMatchObject({ outcome: 'cancel', text: 'Too dear', subReasonId: null })
  })

  it('forgets the sub-reason of a reason that is chosen no more', () => {
    const view = cancelView()
    const end = walk(view, toPrice, { type: 'cancel', subReasonId: 'budget' })
    expect(end.subReasonId).toBe('budget')
    const changed = { ...end, outcome: null, screen: 'reason' } as const
    expect(takeAction(view, changed, { type: 'next', reasonId: 'other' }).subReasonId).toBeNull()
  })

  it('keeps the subscription when it is closed', () => {
    expect(walk(cancelView(), { type: 'close' }).outcome).toBe('kept')
  })
})

describe('a withdrawal', () => {
  it('asks nothing and offers nothing before it is confirmed', () => {
    const view = cancelView({ kind: 'withdrawal', offers: [] })
    expect(walk(view).screen).toBe('confirm')
    expect(walk(view, { type: 'next', reasonId: 'price' }).screen).toBe('confirm')
    expect(walk(view, { type: 'cancel' })).toMatchObject({ screen: 'done', outcome: 'cancel' })
  })
})

const anyAction = (view: CancelView): fc.Arbitrary<CancelAction> => {
  const ids = (all: string[]) => fc.constantFrom(...all, 'unknown', null, undefined)
  const answers = {
    reasonId: ids(view.reasons.map(({ id }) => id)),
    subReasonId: ids(['sub0', 'sub1', 'sub4']),
    text: fc.constantFrom('', '  ', 'words', null, undefined),
  }
  return fc.oneof(
    fc.record({ type: fc.constant('next' as const), ...answers }),
    fc.record({ type: fc.constantFrom('cancel' as const, 'keep' as const), ...answers }),
    fc.constantFrom({ type: 'back' as const }, { type: 'close' as const }),
    fc.record({
      type: fc.constant('accept' as const),
      offerId: fc.constantFrom(...view.offers.map(({ id }) => id), 'unknown'),
    }),
  ) as fc.Arbitrary<CancelAction>
}

const anyPath = anyView.chain((view) =>
  fc.record({ view: fc.constant(view), actions: fc.array(anyAction(view), { maxLength: 12 }) }),
)

/** Every state on the way, with the view it belongs to. */
const forEachState = (check: (view: CancelView, state: CancelState, path: CancelState[]) => void) =>
  fc.assert(
    fc.property(anyPath, ({ view, actions }) => {
      let state = startCancel(view)
      const path = [state]
      check(view, state, path)
      for (const action of actions) {
        state = takeAction(view, state, action)
        path.push(state)
        check(view, state, path)
      }
    }),
    { numRuns: 2_500 },
  )

describe('on any path through any flow', () => {
  it('one action cancels from every screen, with nothing answered', () => {
    forEachState((view, state) => {
      if (state.screen === 'done') return
      expect(takeAction(view, state, { type: 'cancel' })).toMatchObject({ screen: 'done', outcome: 'cancel' })
    })
  })

  it('one action keeps from every screen', () => {
    forEachState((view, state) => {
      if (state.screen === 'done') return
      expect(takeAction(view, state, { type: 'keep' }).outcome).toBe('kept')
    })
  })

  it('offers stand on one screen at most, two at most, and only those of the reason', () => {
    forEachState((view, state, path) => {
      const stays = path.filter(({ screen }, i) => screen === 'offer' && path[i - 1]?.screen !== 'offer')
      expect(stays.length).toBeLessThanOrEqual(1)
      if (state.screen !== 'offer') return
      const shown = offersFor(view, state)
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.length).toBeLessThanOrEqual(2)
      const ids = view.reasons.find(({ id }) => id === state.reasonId)?.offer_ids
      expect(shown.map(({ id }) => id)).toEqual(ids)
    })
  })

  it('the end is the end, and an accepted offer stood before the person', () => {
    forEachState((view, state, path) => {
      expect(state.screen === 'done').toBe(state.outcome !== null)
      if (state.outcome === null) return
      expect(takeAction(view, state, { type: 'cancel' })).toEqual(state)
      expect(takeAction(view, state, { type: 'back' })).toEqual(state)
      if (state.outcome === 'offer_accepted') {
        const before = path.findLast(({ screen }) => screen === 'offer')
        expect(before && offersFor(view, before).map(({ id }) => id)).toContain(state.offerId)
      }
    })
  })

  it('a withdrawal shows its confirmation and its end, and nothing else', () => {
    forEachState((view, state) => {
      if (view.kind === 'withdrawal') expect(['confirm', 'done']).toContain(state.screen)
    })
  })
})
