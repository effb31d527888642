import { afterAll, beforeAll, expect, it } from 'vitest'
import { toStatements } from '../../../db/changes'
import { runBatch } from '../../../db/client'
import type * as schema from '../../../db/schema'
import { createUpdate } from '../../../src/services/updates/create'
import { proveTelling } from '../../../src/services/tellings/prove'
import { surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { answer, person, store } from './audience'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

it('holds those told against those not told, and against those drawn not to be', async () => {
  expect(await proveTelling(app.ctx)).toMatchObject({ updates: 0, closed: { k: 0, n: 0, rate: null }, daysToClose: null, effect: null })
  const { id: workspaceId } = app.ctx.workspace
  const { id: updateId } = await createUpdate(app.ctx, {
    title: 'x', story: '', topics: [{ tag: 'keyword', value: 'export' }], state: 'shipped', reason: null, isPublic: false, ownerId: null,
  })
  const { id: surveyId } = await surveyOf(app.ctx, 'nps')
  const recipients: (typeof schema.updateRecipients.$inferSelect)[] = []
  const spells: (typeof schema.spells.$inferSelect)[] = []
  // Forty a group; so many left within thirty days, one more a day after them, and thirty scored later.
  for (const [arm, left, score] of [['told', 2, 10], ['holdout', 8, 0], ['not_told', 6, 8]] as const) {
    const people = Array.from({ length: 40 }, (_, i) => person(app, `${arm}${i}`, { customerId: `${arm}${i}` }))
    await store(app, people, [
      ...people.map((who) => answer(app, who, NOON - 10 * DAY, ['export'])),
      ...people.slice(0, 30).map((who) => ({ ...answer(app, who, NOON + DAY, ['thanks']), score })),
      ...people.slice(0, 30).map((who) => ({ ...answer(app, who, NOON + 2 * DAY, ['again']), score: 5 })),
    ])
    people.forEach(({ id: respondentId, customerId }, i) => {
      spellOf(customerId, i, left)
      if (arm === 'not_told') return
      recipients.push({ workspaceId, updateId, respondentId, customerId, arm, messageId: null, at: NOON })
    })
  }
  function spellOf(customerId: string | null, i: number, left: number): void {
    const endedAt = i < left ? NOON + 30 * DAY : i === left ? NOON + 31 * DAY : null
    spells.push({
      workspaceId, customerId: customerId ?? '', ordinal: 1, startedAt: NOON - 100 * DAY, endedAt,
      startPlan: null, startCurrency: 'EUR', startMrrMinor: 100, plan: null, billed: 'monthly', currency: 'EUR',
      mrrMinor: 100, loss: null, reason: null, cause: null,
    })
  }
  await runBatch(
    app.runtime.database().client,
    toStatements([
      {
        updateRecipients: recipients,
        spells,
        tellings: [{ workspaceId, updateId, holdoutShare: 0.5, firstAt: NOON, cutoff: NOON, after: null, endedAt: NOON }],
        counts: [{ workspaceId, surveyId, measure: 'comment', day: '2026-02-20', value: '', count: 240 }],
      },
    ]),
  )

  app.clock.now = NOON + 29 * DAY
  expect((await proveTelling(app.ctx)).groups.told.churned).toMatchObject({ k: 0, n: 0 })
  app.clock.now = NOON + 40 * DAY
  const proof = await proveTelling(app.ctx)
  expect(proof).toMatchObject({
    updates: 1,
    closed: { k: 120, n: 240 },
    daysToClose: { n: 120, median: 10, q1: 10, q3: 10 },
    groups: {
      told: { people: 40, again: { k: 30, n: 40 }, nps: { value: 100, n: 30 }, churned: { k: 2, n: 40 } },
      holdout: { people: 40, again: { k: 30, n: 40 }, nps: { value: -100, n: 30 }, churned: { k: 8, n: 40 } },
      not_told: { people: 40, again: { k: 30, n: 40 }, nps: { value: 0, n: 30 }, churned: { k: 6, n: 40 } },
    },
    // 2 and 6 of 40: −0.1 ± 1.96·√(.05·.95/40 + .15·.85/40).
    beside: { verdict: 'cannot_be_told_apart', nps: { points: 100, distinct: true } },
  })
  expect(proof.beside.difference?.difference).toBeCloseTo(-0.1, 10)
  expect(proof.beside.difference?.low).toBeCloseTo(-0.2296, 4)
  // 2 and 8 of 40: −0.15 ± 0.14116; the ratio 1/4, from 0.0566 to 1.105.
  expect(proof.effect?.difference?.low).toBeCloseTo(-0.2912, 4)
  expect(proof.effect?.difference?.high).toBeCloseTo(-0.0088, 4)
  expect(proof.effect?.risk?.low).toBeCloseTo(0.0566, 4)
  expect(proof.effect?.risk?.high).toBeCloseTo(1.105, 3)
  expect(proof.effect).toMatchObject({ verdict: 'cannot_be_told_apart', nps: { points: 200 } })
})
