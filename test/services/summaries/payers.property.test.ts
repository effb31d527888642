import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toStatements } from '../../../db/changes'
import { runBatch } from '../../../db/client'
import type { SpellRow } from '../../../db/queries/churn'
import { countReturned } from '../../../db/queries/spell-counts'
import type { Billed } from '../../../src/domain/billing/billed'
import type { LossKind } from '../../../src/domain/billing/movement'
import { payersUntil, summarizePayers } from '../../../src/services/summaries/payers'
import { bucketsIn, periodOf } from '../../../src/services/summaries/range'
import { DAY, NOON, startApp, type TestApp } from '../../harness'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const HALF_DAY = DAY / 2
const START = NOON - 120 * DAY

/** Each customer's spells as lengths of paying and of being away, in half days: ends fall on midnights too. */
const histories = fc.array(
  fc.record({
    waits: fc.array(fc.tuple(fc.nat(150), fc.nat(120)), { minLength: 1, maxLength: 4 }),
    open: fc.boolean(),
    billed: fc.constantFrom<Billed>('monthly', 'yearly', 'other'),
    loss: fc.constantFrom<LossKind>('voluntary', 'involuntary', 'pause', 'unknown'),
  }),
  { maxLength: 30 },
)

type History = Parameters<Parameters<typeof histories.map>[0]>[0]

function spellsOf(history: History): SpellRow[] {
  return history.flatMap(({ waits, open, billed, loss }, customer) => {
    let at = START
    return waits.map(([away, paying], i) => {
      const startedAt = at + away * HALF_DAY
      at = startedAt + paying * HALF_DAY
      const ended = !(open && i === waits.length - 1)
      return {
        workspaceId: app.ctx.workspace.id,
        customerId: `customer-${customer}`,
        ordinal: i + 1,
        startedAt,
        endedAt: ended ? at : null,
        loss: ended ? loss : null,
        billed,
        startPlan: null,
        startCurrency: 'EUR',
        startMrrMinor: 100,
        plan: null,
        currency: 'EUR',
        mrrMinor: 100,
        reason: null,
        cause: null,
      }
    })
  })
}

it('counts in SQL what a plain recount of the spells counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.constantFrom<Billed | null>(null, null, 'monthly', 'yearly'),
      fc.constantFrom('week', 'month' as const),
      async (history, billed, bucket) => {
        const spells = spellsOf(history)
        const { client } = app.runtime.database()
        await client.execute('delete from spells')
        await runBatch(client, toStatements([{ spells }]))

        const range = { fromDay: '2025-12-10', toDay: '2026-02-20' }
        const parts = bucketsIn(bucket as 'week' | 'month', range)
        const counted = await summarizePayers(
          app.ctx,
          range,
          [parts, bucketsIn('day', range)],
          billed,
        )

        const wanted = spells.filter((spell) => billed === null || spell.billed === billed)
        expect(counted.flow).toEqual(recount(wanted, periodOf('UTC', range)))
        const before = { fromDay: '2025-09-28', toDay: '2025-12-09' }
        expect(await payersUntil(app.ctx, before, counted.flow.start, billed)).toEqual(
          recount(wanted, periodOf('UTC', before)),
        )
        expect(counted.cuts[0]).toEqual(parts.map((part) => recount(wanted, periodOf('UTC', part))))
        expect(counted.cuts[1]).toHaveLength(73)
        expect(counted.cuts[1]?.at(-1)?.end).toBe(counted.flow.end)
        const { start, end } = periodOf('UTC', range)
        const lost = wanted.filter((s) => s.startedAt < start && endsIn(s, start, end))
        for (const kind of ['voluntary', 'involuntary', 'pause', 'unknown'] as const) {
          expect(counted.lost[kind]).toBe(lost.filter(({ loss }) => loss === kind).length)
        }
        const returned = await countReturned(app.ctx.db, app.ctx.workspace.id, { start, end }, billed)
        expect(returned).toBe(
          lost.filter(({ customerId }) =>
            spells.some((s) => s.customerId === customerId && s.startedAt >= start && paysAt(s, end)),
          ).length,
        )
      },
    ),
    { numRuns: 150 },
  )
}, 60_000)

const endsIn = ({ endedAt }: SpellRow, start: number, end: number): boolean =>
  endedAt !== null && endedAt >= start && endedAt < end

const paysAt = ({ startedAt, endedAt }: SpellRow, at: number): boolean =>
  startedAt < at && (endedAt === null || endedAt >= at)

function recount(spells: readonly SpellRow[], { start, end }: { start: number; end: number }) {
  const count = (keep: (spell: SpellRow) => boolean) => spells.filter(keep).length
  const begun = (spell: SpellRow) => spell.startedAt >= start && spell.startedAt < end
  const paid = (spell: SpellRow) =>
    Math.max(0, Math.min(end, spell.endedAt ?? end) - Math.max(start, spell.startedAt))
  return {
    start: count((spell) => paysAt(spell, start)),
    joined: count((spell) => begun(spell) && spell.ordinal === 1),
    returned: count((spell) => begun(spell) && spell.ordinal > 1),
    lost: count((spell) => spell.startedAt < start && endsIn(spell, start, end)),
    joinedAndChurned: count((spell) => begun(spell) && endsIn(spell, start, end)),
    end: count((spell) => paysAt(spell, end)),
    customerDays: spells.reduce((sum, spell) => sum + paid(spell), 0) / DAY,
    days: (end - start) / DAY,
  }
}
