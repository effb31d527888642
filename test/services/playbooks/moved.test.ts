import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runBatch } from '../../../db/client'
import { toStatements } from '../../../db/changes'
import { listMembers } from '../../../db/queries/members'
import * as schema from '../../../db/schema'
import type { PlaybookDefinition, Step } from '../../../src/domain/playbooks/playbook'
import { moveRuns } from '../../../src/services/playbooks/move-runs'
import { moveDueRuns } from '../../../src/services/playbooks/sweep'
import { makeWebhook } from '../../api/webhooks'
import { type Receiver, startReceiver } from '../../receiver'
import { answerTo, read, readJson, surveyOf } from '../../api/helpers'
import { HOUR } from '../../domain/playbooks/playbooks'
import { NOON, startApp, type TestApp } from '../../harness'
import { switchOn } from './begin'

let app: TestApp
let receiver: Receiver
beforeAll(async () => {
  app = await startApp()
  receiver = await startReceiver()
  await makeWebhook(app, receiver.url, { types: ['playbook.step'] })
})
afterAll(async () => {
  await app.close()
  await receiver.close()
})

const CALL = { do: 'webhook' as const, endpointId: null }
const TWO_CALLS: PlaybookDefinition['steps'] = [CALL, { do: 'wait', hours: 48 }, CALL]

interface Run {
  id: string
  state: string
  stop_reason: string | null
  next_step: number | null
  log: { step: number; did: string; ref: string | null; reason: string | null }[]
}

/** A customer's one run. */
const runOf = async (customer: string): Promise<Run | undefined> => {
  await app.settled()
  const answer = await app.api('GET', `/v1/playbook-runs?customer_id=${customer}`)
  return (await readJson<{ data: Run[] }>(answer)).data[0]
}
const answer = async (customer: string, score: number) => {
  const who = { anonymous_id: `browser-${customer}`, user_id: customer }
  await app.page('/v1/client/:key/identify', { ...who, customer_id: customer })
  await app.page('/v1/client/:key/responses', answerTo(await surveyOf(app.ctx, 'nps'), { ...who, answers: { score } }))
  await app.settled()
}
const stepEvents = async (runId: string) =>
  (await app.ctx.db.select().from(schema.outbox)).filter(
    ({ type, payload }) => type === 'playbook.step' && payload.run_id === runId,
  )

async function at<T>(now: number, act: () => Promise<T>): Promise<T> {
  app.clock.now = now
  const result = await act()
  app.clock.now = NOON
  return result
}

describe('a run', () => {
  it('does its steps with their waits, and logs each with what came of it', async () => {
    const [owner] = await listMembers(app.ctx.db, app.ctx.workspace.id)
    const task: Step = { do: 'follow_up', owner: { by: 'member', memberId: owner?.id ?? '' }, dueHours: 12, title: 'Call' }
    const playbook = await switchOn(app, { steps: [task, { ...task, owner: { by: 'nobody' } }, ...TWO_CALLS], stopOn: [] })
    await answer('ann', 3)
    const begun = await runOf('ann')
    expect(begun).toMatchObject({ state: 'running', next_step: 5 })
    const opened = await app.ctx.db.select().from(schema.followUps)
    expect(opened).toHaveLength(2)
    const [first, second] = ['detractor', playbook.id].map((rule) => opened.find(({ ruleId }) => ruleId === rule))
    // The rule's own is taken up: one answer is one thing to do.
    expect(first).toMatchObject({ customerId: 'ann', ownerId: owner?.id, dueAt: NOON + 12 * HOUR })
    const entries = await app.ctx.db.select().from(schema.followUpEntries)
    expect(entries.filter(({ followUpId, by }) => followUpId === first?.id && by === 'playbook')).toMatchObject([
      { kind: 'note', text: 'Call' },
      { kind: 'assign', text: owner?.id },
    ])
    expect(second).toMatchObject({ customerId: 'ann', ownerId: null })
    expect(await at(NOON + 47 * HOUR, () => moveDueRuns(app.ctx))).toBe(0)
    expect(await at(NOON + 48 * HOUR, () => moveDueRuns(app.ctx))).toBe(1)
    const done = await runOf('ann')
    expect(done).toMatchObject({ state: 'done', next_step: null })
    expect(done?.log.map(({ step, did }) => [step, did])).toEqual([
      [1, 'follow_up'],
      [2, 'follow_up'],
      [3, 'webhook'],
      [4, 'wait'],
      [5, 'webhook'],
    ])
    expect(done?.log.slice(0, 2).map(({ ref }) => ref)).toEqual([first?.id, second?.id])
    const { data } = await readJson<{ data: { kind: string }[] }>(await app.api('GET', '/v1/customers/ann/timeline'))
    expect(data).toContainEqual(expect.objectContaining({ kind: 'playbook', name: 'P', run: done }))
    const events = await stepEvents(begun?.id ?? '')
    expect(events.map(({ id }) => id)).toEqual([done?.log[2]?.ref, done?.log[4]?.ref])
    expect(events[1]?.payload).toMatchObject({ playbook_id: playbook.id, step: 5, customer_id: 'ann' })
    await app.api('PUT', `/v1/playbooks/${playbook.id}/status`, { status: 'archived' })
  })

  it('does a step once when two processes decide on it at the same time', async () => {
    const playbook = await switchOn(app, { steps: TWO_CALLS, stopOn: [] })
    await answer('bo', 3)
    const run = await runOf('bo')
    app.clock.now = NOON + 48 * HOUR
    const { ctx } = app
    const [seen] = await moveRuns.see(ctx.db, ctx.workspace.id, [{ ids: [run?.id ?? ''] }])
    if (!seen) throw new Error('nothing seen')
    const decide = () =>
      moveRuns.decide(seen, { ids: [run?.id ?? ''] }, { now: ctx.now(), newId: ctx.newId, workspace: ctx.workspace })
    const store = (changes: ReturnType<typeof decide>['changes']) =>
      runBatch(app.runtime.database().client, toStatements([changes]))
    const [one, other] = [decide().changes, decide().changes]
    await store(one)
    await expect(store(other)).rejects.toThrow(/UNIQUE/)
    expect(await stepEvents(run?.id ?? '')).toHaveLength(2)
    app.clock.now = NOON
    await app.api('PUT', `/v1/playbooks/${playbook.id}/status`, { status: 'archived' })
  })

  it('stops for an answer, an end, a return, by hand, and with its playbook', async () => {
    const playbook = await switchOn(app, { steps: TWO_CALLS, stopOn: ['reply', 'churn', 'return'], windowDays: null })
    const pays = (customer: string, type: string, hours: number) => ({
      id: `${customer} ${type}`,
      customer_id: customer,
      type,
      at: new Date(NOON + hours * HOUR).toISOString(),
      ...(type === 'started' || type === 'reactivated' ? { mrr_minor: 4_900, currency: 'EUR' } : {}),
    })
    await app.api('POST', '/v1/churn-events', { events: [pays('cy', 'started', -50)] })
    for (const customer of ['cy', 'dee', 'eve', 'fay', 'gil']) await answer(customer, 3)
    const later = NOON + HOUR
    await at(later, () => app.api('POST', '/v1/churn-events', { events: [pays('cy', 'ended', 1), pays('dee', 'started', 1)] }))
    await at(later, () => answer('eve', 4))
    const stopped = await app.api('PUT', `/v1/playbook-runs/${(await runOf('fay'))?.id}/stop`)
    expect(await read(stopped)).toMatchObject([200, { state: 'stopped', stop_reason: 'by_hand' }])
    await at(NOON + 48 * HOUR, async () => {
      await app.api('PUT', `/v1/playbooks/${playbook.id}/status`, { status: 'on' })
      await moveDueRuns(app.ctx)
    })
    for (const [customer, reason] of [['cy', 'churn'], ['dee', 'return'], ['eve', 'reply'], ['fay', 'by_hand']]) {
      const run = await runOf(customer ?? '')
      expect(run).toMatchObject({ state: 'stopped', stop_reason: reason })
      expect(run?.log.at(-1)).toEqual(expect.objectContaining({ step: 3, did: 'stop', reason }))
      expect(await stepEvents(run?.id ?? '')).toHaveLength(1)
    }
    expect(await runOf('gil')).toMatchObject({ state: 'done' })
    await answer('hal', 3)
    await app.api('PUT', `/v1/playbooks/${playbook.id}/status`, { status: 'off' })
    await at(NOON + 48 * HOUR, () => moveDueRuns(app.ctx))
    expect(await runOf('hal')).toMatchObject({ state: 'stopped', stop_reason: 'switched_off' })
  })

  it('of the holdout does nothing, and keeps its place in the window', async () => {
    await switchOn(app, { steps: TWO_CALLS, holdoutShare: 0.5 })
    const customers = Array.from({ length: 24 }, (_, i) => `held-${i}`)
    for (const customer of [...customers, ...customers.slice(0, 6)]) await answer(customer, 3)
    const runs = await Promise.all(customers.map(runOf))
    const held = runs.filter((run) => run?.state === 'held_out')
    expect(held.length).toBeGreaterThan(0)
    expect(held.length).toBeLessThan(24)
    for (const run of held) expect([run?.log, await stepEvents(run?.id ?? '')]).toEqual([[], []])
    const { rows } = await app.runtime.database().client.execute("select count(*) n from playbook_runs where subject like 'customer held-%'")
    expect(rows[0]?.n).toBe(24)
  })
})

it('refuses what names no endpoint of the workspace, also when it is switched on later', async () => {
  const definition = { trigger: { on: 'response' }, steps: [{ do: 'webhook', endpoint_id: 'whe_none' }] }
  const [status, problem] = await read(await app.api('POST', '/v1/playbooks', { name: 'P', definition }))
  expect([status, problem]).toMatchObject([422, { code: 'invalid_fields', fields: [{ path: 'steps.0.endpoint_id' }] }])
})

it('has at most 50 playbooks that are not archived', async () => {
  const definition = { trigger: { on: 'inaction', days: 30 }, steps: [{ do: 'webhook' }] }
  const make = async () => (await app.api('POST', '/v1/playbooks', { name: 'P', definition })).status
  const { rows } = await app.runtime.database().client.execute("select count(*) n from playbooks where status <> 'archived'")
  for (let count = Number(rows[0]?.n); count < 50; count += 1) expect(await make()).toBe(201)
  expect(await make()).toBe(409)
})
