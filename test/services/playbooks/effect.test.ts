import { afterAll, beforeAll, expect, it } from 'vitest'
import { runBatch } from '../../../db/client'
import { type Changes, toStatements } from '../../../db/changes'
import type { PlaybookRunRow } from '../../../db/queries/playbook-runs'
import type { SpellRow } from '../../../db/queries/churn'
import type { StoredPlaybook } from '../../../db/queries/playbooks'
import { playbookEffect } from '../../../src/services/playbooks/effect'
import { answerTo, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { switchOn } from './begin'

let app: TestApp
let playbook: StoredPlaybook
beforeAll(async () => {
  app = await startApp()
  playbook = await switchOn(app, { trigger: { on: 'inaction', days: 30 }, holdoutShare: 0.5 })
})
afterAll(() => app.close())

const BEGAN = NOON - 40 * DAY

const runOf = (customerId: string, changes: Partial<PlaybookRunRow> = {}): PlaybookRunRow => ({
  id: `run_${customerId}_${changes.window ?? 1}`,
  workspaceId: app.ctx.workspace.id,
  playbookId: playbook.id,
  version: 1,
  subject: `customer ${customerId}`,
  window: 1,
  windowUntil: null,
  customerId,
  respondentId: null,
  causeKind: 'inaction',
  causeId: customerId,
  state: 'done',
  stopReason: null,
  step: 1,
  startedAt: BEGAN,
  dueAt: null,
  endedAt: BEGAN,
  ...changes,
})

const spellOf = (customerId: string, startedAt: number, endedAt: number | null): SpellRow => ({
  workspaceId: app.ctx.workspace.id,
  customerId,
  ordinal: 1,
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

const store = (changes: Changes) => runBatch(app.runtime.database().client, toStatements([changes]))
const effect = (horizon: 30 | 90 = 30) => playbookEffect(app.ctx, playbook.id, horizon)

/** So many of each arm, of whom the first leave ten days later. */
async function follow(arm: string, n: number, leave: number, changes: Partial<PlaybookRunRow>) {
  const ids = Array.from({ length: n }, (_, i) => `${arm}-${i}`)
  await store({
    playbookRuns: ids.map((id) => runOf(id, changes)),
    spells: ids.map((id, i) => spellOf(id, NOON - 400 * DAY, i < leave ? BEGAN + 10 * DAY : null)),
  })
}

it('says nothing of what nobody knows', async () => {
  expect(await effect()).toMatchObject({
    arms: { treated: 0, heldOut: 0 },
    churned: { treated: { n: 0, rate: null }, change: null, isEarly: true, knownAt: null },
    nps: { treated: null, heldOut: null, change: null },
    split: null,
  })
})

it('compares all it began for with those held out, each followed for the whole horizon', async () => {
  await follow('done', 30, 3, {})
  await follow('stopped', 10, 1, { state: 'stopped', stopReason: 'reply' })
  await follow('held', 40, 14, { state: 'held_out' })
  // Later runs of the same, and those begun too lately, change nothing.
  await store({ playbookRuns: [runOf('done-0', { window: 2 })] })
  await follow('late', 5, 0, { startedAt: NOON - 5 * DAY })
  const { churned, arms, split } = await effect()
  expect(arms).toEqual({ treated: 45, heldOut: 40 })
  expect([churned.treated, churned.heldOut]).toMatchObject([{ k: 4, n: 40 }, { k: 14, n: 40 }])
  // Newcombe by hand: Wilson 4/40 is 0.0396 to 0.2305, 14/40 is 0.2213 to 0.5049;
  // −0.25 − √(0.0604² + 0.1549²) = −0.416, −0.25 + √(0.1305² + 0.1287²) = −0.067.
  expect(churned.change?.difference).toBeCloseTo(-0.25, 10)
  expect(churned.change?.low).toBeCloseTo(-0.416, 3)
  expect(churned.change?.high).toBeCloseTo(-0.067, 3)
  expect(churned.change?.distinct).toBe(true)
  expect(split?.isSuspicious).toBe(false)
  // 35 % against 27 % by Fleiss: (1.96 √(2 · 0.31 · 0.69) + 0.8416 √0.4246)² / 0.08² = 523.5.
  expect(churned).toMatchObject({ isEarly: true, needed: 524 })
  // Who left is known before who stays for ninety days: neither counts yet.
  expect((await effect(90)).churned.treated).toMatchObject({ k: 0, n: 0 })
})

it('counts who came back of those who did not pay', async () => {
  await store({
    playbookRuns: ['gone', 'back', 'kept-away'].map((id) => runOf(id, id === 'gone' ? { state: 'held_out' } : {})),
    spells: [
      spellOf('gone', NOON - 400 * DAY, BEGAN - DAY),
      spellOf('back', NOON - 400 * DAY, BEGAN - DAY),
      { ...spellOf('back', BEGAN + 3 * DAY, null), ordinal: 2 },
      spellOf('kept-away', NOON - 400 * DAY, BEGAN - DAY),
    ],
  })
  expect((await effect()).returned).toMatchObject({ treated: { k: 1, n: 2 }, heldOut: { k: 0, n: 1 }, change: null })
})

it('compares what they said next', async () => {
  const who = { anonymous_id: 'browser-done-1', user_id: 'u-done-1' }
  await app.page('/v1/client/:key/identify', { ...who, customer_id: 'done-1' })
  app.clock.now = BEGAN + 5 * DAY
  for (const score of [9, 2]) {
    await app.page('/v1/client/:key/responses', answerTo(await surveyOf(app.ctx, 'nps'), { ...who, answers: { score } }))
    app.clock.now += DAY
  }
  app.clock.now = NOON
  expect((await effect()).nps).toMatchObject({ treated: { points: 100, n: 1 }, heldOut: null, change: null })
})
