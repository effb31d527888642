import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { type CustomerLedger, projectCustomer } from '../../../src/domain/billing/ledger'
import type { ChurnPolicy } from '../../../src/domain/billing/policy'
import { historyOf, moments, policies, retold } from './histories'

/** fast-check prints the seed and the smallest history that fails. */
const RUNS = { numRuns: 1_500 }

const histories = fc.record({ events: historyOf('c'), policy: policies, asOf: moments })

type History = { events: ChurnEvent[]; policy: ChurnPolicy; asOf: number }

const forEach = (check: (history: History) => void) => fc.assert(fc.property(histories, check), RUNS)

const ledgerOf = ({ events, policy, asOf }: History) => projectCustomer(events, policy, asOf)

/** MRR by currency as the movements up to a moment add up to it; what comes to nothing is left out. */
function mrrAt({ movements }: CustomerLedger, at: number): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { currency, amountMinor } of movements.filter((movement) => movement.at <= at)) {
    sums[currency] = (sums[currency] ?? 0) + amountMinor
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}

describe('any life of a customer', () => {
  it('is one ledger, bit for bit, in whatever order and however often it is told', () => {
    const twice = histories.chain((history) =>
      retold(history.events).map((events) => [history, { ...history, events }] as const),
    )
    fc.assert(
      fc.property(twice, ([once, again]) => {
        expect(JSON.stringify(ledgerOf(again))).toBe(JSON.stringify(ledgerOf(once)))
      }),
      RUNS,
    )
  })

  it('adds up to the cent in every currency: start + movements = end', () => {
    forEach((history) => {
      const ledger = ledgerOf(history)
      expect(mrrAt(ledger, Infinity)).toEqual(ledger.mrr)
      const running: Record<string, number> = {}
      for (const { currency, mrrBefore, amountMinor, mrrAfter } of ledger.movements) {
        expect(mrrBefore).toBe(running[currency] ?? 0)
        expect(mrrAfter).toBe(mrrBefore + amountMinor)
        running[currency] = mrrAfter
      }
    })
  })

  it('says of a moment what it said then, whatever comes later', () => {
    forEach((history) => {
      const later = ledgerOf({ ...history, asOf: Infinity })
      expect(mrrAt(later, history.asOf)).toEqual(ledgerOf(history).mrr)
    })
  })

  it('has spells and movements of one mind: who pays, since when, until when', () => {
    forEach((history) => {
      const { spells, movements, status, firstPaidAt, churnedAt } = ledgerOf(history)
      const of = (...types: string[]) => movements.filter(({ type }) => types.includes(type))
      const starts = of('new', 'reactivation')
      expect(starts.map(({ at }) => at)).toEqual(spells.map(({ startedAt }) => startedAt))
      expect(of('new')).toHaveLength(Math.min(1, spells.length))
      const ended = spells.filter(({ endedAt }) => endedAt !== null)
      expect(of('churn').map(({ at }) => at)).toEqual(ended.map(({ endedAt }) => endedAt))
      const alike = ({ loss, reason, cause }: object & Record<string, unknown>) => ({ loss, reason, cause })
      expect(of('churn').map((row) => alike({ ...row }))).toEqual(ended.map((row) => alike({ ...row })))

      const isOpen = spells.length > ended.length
      expect(isOpen).toBe(status === 'active' || status === 'paused')
      expect(firstPaidAt).toBe(spells[0]?.startedAt ?? null)
      expect(churnedAt).toBe(spells.at(-1)?.endedAt ?? null)
    })
  })

  it('has spells one after the other, and each movement within its own', () => {
    forEach((history) => {
      const { spells, movements } = ledgerOf(history)
      expect(spells.map(({ ordinal }) => ordinal)).toEqual(spells.map((_, i) => i + 1))
      spells.forEach(({ startedAt, endedAt }, i) => {
        if (endedAt !== null) expect(endedAt).toBeGreaterThanOrEqual(startedAt)
        const before = spells[i - 1]
        if (before) expect(startedAt).toBeGreaterThanOrEqual(before.endedAt ?? Infinity)
      })
      for (const { at, spellStartedAt } of movements) {
        const own = spells.find(({ startedAt }) => startedAt === spellStartedAt)
        expect(at).toBeGreaterThanOrEqual(spellStartedAt)
        expect(at).toBeLessThanOrEqual(own?.endedAt ?? Infinity)
      }
      expect(new Set(movements.map(({ id }) => id)).size).toBe(movements.length)
      expect(movements.map(({ at }) => at)).toEqual(movements.map(({ at }) => at).toSorted((a, b) => a - b))
    })
  })

  it('is not moved by what was bought or given back', () => {
    forEach((history) => {
      const events = history.events.filter(({ type }) => type !== 'purchase' && type !== 'refund')
      expect(ledgerOf({ ...history, events })).toEqual(ledgerOf(history))
    })
  })

  it('says when time alone will change it, and until then it does not', () => {
    forEach((history) => {
      const { reviewAt, ...ledger } = ledgerOf(history)
      expect(reviewAt ?? Infinity).toBeGreaterThan(history.asOf)
      const { reviewAt: _then, ...before } = ledgerOf({ ...history, asOf: (reviewAt ?? 1e14) - 1 })
      expect(before).toEqual(ledger)
      if (reviewAt === null) return
      expect(ledgerOf({ ...history, asOf: reviewAt })).not.toEqual({ reviewAt, ...ledger })
    })
  })
})

it('tells lives that come to everything the ledger knows', () => {
  const seen = new Set<string>()
  for (const history of fc.sample(histories, { numRuns: 1_000, seed: 1 })) {
    const { status, spells, movements } = ledgerOf(history)
    seen.add(status)
    for (const { type, loss } of movements) seen.add(type).add(loss ?? 'gain')
    if (spells.length >= 4) seen.add('returned-thrice')
    if (new Set(movements.map(({ currency }) => currency)).size > 1) seen.add('currencies')
    if (movements.some(({ id }) => id.endsWith('ran_out'))) seen.add('pause-ran-out')
  }
  const all =
    'active paused churned trial none / new expansion contraction churn reactivation / gain voluntary ' +
    'involuntary pause unknown / returned-thrice currencies pause-ran-out'
  expect(all.split(' ').filter((one) => one !== '/' && !seen.has(one))).toEqual([])
})
