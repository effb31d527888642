import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countChurnOfAll } from '../../db/queries/churn-groups'
import { countExposures, countFirstRenewals, countPaidDays } from '../../db/queries/leakage'
import type { SpellRow } from '../../db/queries/churn'
import { toStatements } from '../../db/changes'
import { runBatch } from '../../db/client'
import { DUNNING_MS, endOfFirstTerm } from '../../src/domain/metrics/leakage'
import { outcomeOf } from '../../src/domain/metrics/outcome'
import {
  endOfTenureMonth,
  TENURE_GRACE_MS,
  TENURE_MONTH_MS,
  TENURE_MONTHS,
  tenureHazard,
  tenureMonthAt,
} from '../../src/domain/metrics/tenure-hazard'
import { DAY, NOON, startApp, type TestApp } from '../harness'

const MONTHS = { monthMs: TENURE_MONTH_MS, graceMs: TENURE_GRACE_MS, months: TENURE_MONTHS }

let app: TestApp
let spells: SpellRow[]

beforeAll(async () => {
  app = await startApp()
  spells = fc.sample(spellOf, { numRuns: 400, seed: 20_260_302 }).map((spell, i) => ({
    ...spell,
    workspaceId: app.ctx.workspace.id,
    customerId: `customer ${i}`,
    ordinal: i % 9 === 0 ? 2 : 1,
  }))
  await runBatch(app.runtime.database().client, toStatements([{ spells }]))
})

afterAll(() => app.close())

/** Paying times of up to four years, half of them over, many on the edge of a month of tenure. */
const spellOf = fc
  .record({
    ago: fc.integer({ min: 0, max: 1_400 * DAY }),
    lasted: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 900 * DAY }),
      fc.tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(0, 1)).map(([m, ms]) => endOfTenureMonth(m) + ms),
    ),
    billed: fc.constantFrom('monthly' as const, 'yearly' as const),
    loss: fc.constantFrom('voluntary' as const, 'involuntary' as const),
    mrrMinor: fc.integer({ min: 1, max: 9_900 }),
  })
  .map(({ ago, lasted, ...spell }): Omit<SpellRow, 'workspaceId' | 'customerId' | 'ordinal'> => {
    const startedAt = NOON - ago
    const endedAt = lasted === null || startedAt + lasted > NOON ? null : startedAt + lasted
    return {
      ...spell,
      startedAt,
      endedAt,
      startPlan: null,
      startCurrency: 'EUR',
      startMrrMinor: 1,
      plan: null,
      currency: 'EUR',
      reason: null,
      cause: null,
    }
  })

const first = () => spells.filter(({ ordinal }) => ordinal === 1)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Ranges with their end before and after now. */
const periods = fc
  .tuple(fc.integer({ min: -20, max: 900 }), fc.integer({ min: 1, max: 800 }))
  .map(([ago, days]) => {
    const to = NOON - ago * DAY
    return { from: to - days * DAY, to, now: NOON }
  })

const check = <T>(values: fc.Arbitrary<T>, property: (value: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(values, property), { numRuns: 40 })

describe('what the database counts is what one by one comes to', () => {
  it('for the hazard of each month of tenure', () =>
    check(fc.tuple(periods, fc.constantFrom(null, 'yearly' as const)), async ([period, billed]) => {
      const { db, workspace } = app.ctx
      const months = tenureHazard(await countExposures(db, workspace.id, period, MONTHS, billed))
      const until = Math.min(period.to, NOON)
      const own = first().filter((spell) => billed === null || spell.billed === billed)
      for (let month = 1; month <= TENURE_MONTHS; month += 1) {
        const atRisk = own.filter(({ startedAt, endedAt }) => {
          const over = startedAt + endOfTenureMonth(month)
          const last = endedAt === null ? Infinity : tenureMonthAt(endedAt - startedAt)
          return period.from <= over && over < until && last >= month
        })
        const left = atRisk.filter(
          ({ startedAt, endedAt }) => endedAt !== null && tenureMonthAt(endedAt - startedAt) === month,
        )
        const told = months[month - 1]?.churned ?? { k: 0, n: 0 }
        expect([month, told.k, told.n]).toEqual([month, left.length, atRisk.length])
      }
    }))

  it('for first renewals', () =>
    check(fc.tuple(periods, fc.constantFrom('monthly' as const, 'yearly' as const)), async ([period, billed]) => {
      const termMs = endOfFirstTerm(billed)
      const groups = await countFirstRenewals(
        app.ctx.db,
        app.ctx.workspace.id,
        period,
        { billed, termMs, dunningMs: DUNNING_MS },
        'EUR',
      )
      const due = first().filter(({ startedAt, ...spell }) => {
        const at = startedAt + termMs
        return spell.billed === billed && at >= period.from && at < Math.min(period.to, NOON)
      })
      const followed = due.filter(({ startedAt }) => startedAt + termMs + DUNNING_MS <= NOON)
      const lost = followed.filter(({ startedAt, endedAt, loss }) => {
        const grace = loss === 'involuntary' ? DUNNING_MS : 0
        return endedAt !== null && endedAt <= startedAt + termMs + grace
      })
      expect(outcomeOf(groups, 'x')).toMatchObject({
        came: { k: lost.length, n: followed.length },
        mrrMinor: sum(lost.map(({ mrrMinor }) => mrrMinor)),
        stillWatched: due.length - followed.length,
      })
    }))

  it('for those who paid at the start and left', () =>
    check(periods, async ({ from, to }) => {
      const asked = { from, to, currency: 'EUR' }
      const payers = spells.filter(
        ({ startedAt, endedAt }) => startedAt < from && (endedAt === null || endedAt >= from),
      )
      const lost = payers.filter(({ endedAt }) => endedAt !== null && endedAt < to)
      expect(await countChurnOfAll(app.ctx.db, app.ctx.workspace.id, asked)).toEqual({
        atStart: payers.length,
        lost: lost.length,
        lostMinor: sum(lost.map(({ mrrMinor }) => mrrMinor)),
      })
    }))

  it('for whole days paid', async () => {
    const paid = await countPaidDays(app.ctx.db, app.ctx.workspace.id, NOON, null)
    const days = first().map(({ startedAt, endedAt }) => Math.floor(((endedAt ?? NOON) - startedAt) / DAY))
    expect(sum(paid.map((group) => group.customers))).toBe(first().length)
    expect(sum(paid.map((group) => group.customers * group.days))).toBe(sum(days))
    expect(sum(paid.flatMap(({ ended, customers }) => (ended ? [customers] : [])))).toBe(
      first().filter(({ endedAt }) => endedAt !== null).length,
    )
  })
})
