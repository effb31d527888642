import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toStatements } from '../../db/changes'
import { runBatch } from '../../db/client'
import type { SpellRow } from '../../db/queries/churn'
import { countNeverComplained } from '../../db/queries/complaints'
import type { FollowUpRow } from '../../db/queries/follow-ups'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { followUp } from './rows'

let app: TestApp
let spells: SpellRow[]
let complaints: FollowUpRow[]

const CUSTOMERS = 120
const days = fc.integer({ min: 0, max: 400 })

/** Up to two paying times each, and complaints before, in and after them. */
beforeAll(async () => {
  app = await startApp()
  const workspaceId = app.ctx.workspace.id
  const lives = fc.sample(
    fc.record({ begun: days, paid: days, away: days, again: fc.boolean(), ends: fc.boolean(), complained: fc.array(days, { maxLength: 3 }) }),
    { numRuns: CUSTOMERS, seed: 20_260_302 },
  )
  spells = lives.flatMap(({ begun, paid, away, again, ends }, i) => {
    const startedAt = NOON - 800 * DAY + begun * DAY
    const endedAt = startedAt + paid * DAY
    const one = spellOf(`c${i}`, 1, startedAt, ends || again ? endedAt : null)
    return again ? [one, spellOf(`c${i}`, 2, endedAt + away * DAY, null)] : [one]
  })
  complaints = lives.flatMap(({ complained }, i) =>
    complained.map((ago, n) =>
      followUp(`fup_${i}_${n}`, {
        workspaceId,
        ruleId: n === 2 ? 'detractor' : 'complaint',
        causeId: `cause ${i} ${n}`,
        customerId: i % 7 === 0 ? null : `c${i}`,
        openedAt: NOON - ago * DAY,
      }),
    ),
  )
  await runBatch(app.runtime.database().client, toStatements([{ spells, followUps: complaints }]))
})

afterAll(() => app.close())

const spellOf = (customerId: string, ordinal: number, startedAt: number, endedAt: number | null): SpellRow => ({
  workspaceId: app.ctx.workspace.id,
  customerId,
  ordinal,
  startedAt,
  endedAt,
  startPlan: null,
  startCurrency: 'EUR',
  startMrrMinor: 100,
  plan: null,
  billed: 'monthly',
  currency: 'EUR',
  mrrMinor: 100,
  loss: null,
  reason: null,
  cause: null,
})

it('who never complained is counted as by looking at each', () =>
  fc.assert(
    fc.asyncProperty(days, days, async (ago, watched) => {
      const at = NOON - ago * DAY
      const until = at + watched * DAY
      const complained = new Set(
        complaints.flatMap((one) => (one.ruleId === 'complaint' && one.openedAt <= at ? (one.customerId ?? []) : [])),
      )
      const paying = spells.filter(({ startedAt, endedAt }) => startedAt <= at && (endedAt ?? Infinity) > at)
      const never = paying.filter(({ customerId }) => !complained.has(customerId))
      const left = never.filter(({ endedAt }) => endedAt !== null && endedAt <= until)
      const counted = await countNeverComplained(app.ctx.db, app.ctx.workspace.id, { at, until })
      expect(counted).toEqual({ k: left.length, n: never.length })
    }),
    { numRuns: 100, seed: 20_260_302 },
  ))
