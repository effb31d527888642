import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StoredPlaybook } from '../../../db/queries/playbooks'
import { EVERYBODY } from '../../../src/domain/playbooks/audience'
import { endStaleSessions } from '../../../src/services/cancellations/abandon'
import { setPlaybookStatus } from '../../../src/services/playbooks/change'
import { startForAllSilent } from '../../../src/services/playbooks/inaction'
import { scoreDueCustomers } from '../../../src/services/risk/sweep'
import type { CancelReportBody } from '../../../src/contract/cancel'
import { report, reportBody } from '../../api/cancel'
import { importCsv } from '../../api/imports/helpers'
import { answerTo, readJson, surveyOf } from '../../api/helpers'
import { ON_RESPONSE } from '../../domain/playbooks/playbooks'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { switchOn } from './begin'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

/** Runs of a playbook, oldest first, as much as the tests ask of them. */
async function runsOf({ id }: StoredPlaybook) {
  await app.settled()
  const answer = await app.api('GET', `/v1/playbooks/${id}/runs`)
  const { data } = await readJson<{ data: { customer_id: string; window: number; state: string; due_at: string; cause: { kind: string } }[] }>(answer)
  return data.reverse()
}

const identify = (user: string, customer: string) =>
  app.page('/v1/client/:key/identify', { anonymous_id: `browser-${user}`, user_id: user, customer_id: customer })

async function answer(user: string, changes: object): Promise<{ id: string }> {
  const nps = await surveyOf(app.ctx, 'nps')
  const body = answerTo(nps, { anonymous_id: `browser-${user}`, user_id: user, ...changes })
  const answered = await app.page('/v1/client/:key/responses', body)
  if (!answered.ok) throw new Error(await answered.text())
  return await readJson(answered)
}

const record = async (customer: string, type: string, at: number, more: object = {}) => {
  const event = { id: `${customer}-${type}-${at}`, customer_id: customer, type, at: new Date(at).toISOString(), ...more }
  expect((await app.api('POST', '/v1/churn-events', { events: [event] })).status).toBe(200)
}
const PAYS = { mrr_minor: 4_900, currency: 'EUR', plan: 'pro' }

const cancel = async (customer: string, outcome: CancelReportBody['outcome']) => {
  await identify(`u-${customer}`, customer)
  const survey = await surveyOf(app.ctx, 'cancellation')
  const who = { anonymous_id: `browser-u-${customer}`, user_id: `u-${customer}` }
  const sent = await report(app, reportBody(survey, crypto.randomUUID(), { ...who, outcome }))
  expect(sent.status).toBe(200)
}

describe('a playbook begins with', () => {
  it('an answer, and for a customer once in its window', async () => {
    const playbook = await switchOn(app, { trigger: { ...ON_RESPONSE, maxScore: 6 } })
    await identify('ann', 'acme')
    await identify('bo', 'acme')
    await answer('ann', { answers: { score: 9 } })
    expect(await runsOf(playbook)).toEqual([])
    await answer('ann', { answers: { score: 3 } })
    await answer('bo', { answers: { score: 2 } })
    expect(await runsOf(playbook)).toMatchObject([{ customer_id: 'acme', window: 1, state: 'done' }])
    app.clock.now = NOON + 30 * DAY
    await answer('bo', { answers: { score: 1 } })
    expect(await runsOf(playbook)).toMatchObject([{ window: 1 }, { window: 2 }])
    app.clock.now = NOON
    await setPlaybookStatus(app.ctx, playbook.id, 'archived')
  })

  it('the last step of an answer, after ten minutes where that does not come', async () => {
    const playbook = await switchOn(app, { trigger: { ...ON_RESPONSE, maxScore: 6, themes: ['price'] } })
    const nps = await surveyOf(app.ctx, 'nps')
    const step = answerTo(nps, { anonymous_id: 'browser-cy', answers: { score: 2 }, complete: false })
    await app.page('/v1/client/:key/responses', step)
    expect(await runsOf(playbook)).toEqual([])
    const words = { score: 2, comment: 'It is far too expensive' }
    await app.page('/v1/client/:key/responses', { ...step, revision: 2, answers: words })
    expect(await runsOf(playbook)).toMatchObject([{ state: 'running', due_at: '2026-03-02T12:10:00.000Z' }])
    await app.page('/v1/client/:key/responses', { ...step, revision: 3, complete: true, answers: words })
    expect(await runsOf(playbook)).toHaveLength(1)
    await setPlaybookStatus(app.ctx, playbook.id, 'archived')
  })

  it('a theme that a member sets', async () => {
    const playbook = await switchOn(app, { trigger: { on: 'tag', field: 'theme', values: ['quality'] } })
    const { id } = await answer('dee', { answers: { score: 5, comment: 'Where do I begin with this' } })
    expect(await runsOf(playbook)).toEqual([])
    const said = await app.api('PUT', `/v1/responses/${id}/tags/themes/quality`, { present: true })
    expect(said.status).toBe(200)
    expect(await runsOf(playbook)).toMatchObject([{ cause: { kind: 'tag' } }])
  })

  it('a tag that a member puts on a follow-up', async () => {
    const playbook = await switchOn(app, { trigger: { on: 'tag', field: 'follow_up', values: ['vip'] } })
    await app.api('PUT', '/v1/customers/max', { name: 'Max' })
    const opened = await app.api('POST', '/v1/follow-ups', { title: 'Call', customer_id: 'max' })
    const { id } = await readJson<{ id: string }>(opened)
    for (const tag of ['other', 'vip', 'vip']) await app.api('PUT', `/v1/follow-ups/${id}/tags/${tag}`)
    expect(await runsOf(playbook)).toMatchObject([{ customer_id: 'max', cause: { kind: 'tag' } }])
  })

  it('an event of the ledger, but not with one of long ago, nor an imported one', async () => {
    const playbook = await switchOn(app, { trigger: { on: 'churn_event', types: ['ended'], causes: [] } })
    for (const customer of ['now', 'then']) await record(customer, 'started', NOON - 90 * DAY, PAYS)
    await record('now', 'ended', NOON - DAY)
    await record('then', 'ended', NOON - 8 * DAY)
    const csv = `id,customer_id,type,at\ni1,then,ended,${new Date(NOON - DAY).toISOString()}\n`
    expect(await importCsv(app, 'kind=churn_events', csv)).toMatchObject({ report: { taken: 1 } })
    expect(await runsOf(playbook)).toMatchObject([{ customer_id: 'now' }])
  })

  it('a customer who comes into a segment, by a payment, a trait or a score, and not while they stay', async () => {
    const plan = await switchOn(app, { trigger: { on: 'segment' }, audience: { ...EVERYBODY, plans: ['gold'] }, windowDays: 1 })
    const vip = await switchOn(app, { trigger: { on: 'segment' }, audience: { ...EVERYBODY, traits: { vip: true } } })
    const risk = await switchOn(app, { trigger: { on: 'segment' }, audience: { ...EVERYBODY, riskBands: ['medium', 'high'] } })
    await record('gus', 'started', NOON - DAY, { ...PAYS, plan: 'gold' })
    app.clock.now = NOON + 2 * DAY
    await record('gus', 'changed', NOON + 2 * DAY, { mrr_minor: 5_000 })
    expect(await runsOf(plan)).toMatchObject([{ customer_id: 'gus', cause: { kind: 'segment' } }])
    for (const name of ['Gus', 'Gustav']) {
      await app.api('PUT', '/v1/customers/gus', { name, traits: { vip: true } })
    }
    expect(await runsOf(vip)).toHaveLength(1)
    await record('gus', 'payment_failed', NOON + 2 * DAY)
    await scoreDueCustomers(app.ctx)
    expect(await runsOf(risk)).toMatchObject([{ customer_id: 'gus' }])
    app.clock.now = NOON
  })

  it('the outcome of a cancellation, given or never', async () => {
    const playbook = await switchOn(app, { trigger: { on: 'cancellation', outcomes: ['kept', 'abandoned'], causes: [] } })
    await cancel('hal', 'kept')
    await cancel('ida', 'cancel')
    await cancel('jo', null)
    expect(await runsOf(playbook)).toMatchObject([{ customer_id: 'hal' }])
    app.clock.now = NOON + 2 * 3_600_000
    await endStaleSessions(app.ctx)
    expect(await runsOf(playbook)).toMatchObject([{ customer_id: 'hal' }, { customer_id: 'jo' }])
    app.clock.now = NOON
  })

  it('days of silence that end while it is on, once for each silence', async () => {
    const seen = (customer: string, at: number) =>
      app.api('PUT', `/v1/customers/${customer}`, { last_seen_at: new Date(at).toISOString() })
    await seen('kim', NOON - 31 * DAY)
    await seen('lee', NOON - 29 * DAY)
    const playbook = await switchOn(app, { trigger: { on: 'inaction', days: 30 }, windowDays: 1 })
    await startForAllSilent(app.ctx)
    expect(await runsOf(playbook)).toEqual([])
    for (const days of [1, 3, 5]) {
      app.clock.now = NOON + days * DAY
      await startForAllSilent(app.ctx)
    }
    expect(await runsOf(playbook)).toMatchObject([{ customer_id: 'lee' }])
    await seen('lee', NOON + 5 * DAY)
    app.clock.now = NOON + 36 * DAY
    await startForAllSilent(app.ctx)
    expect(await runsOf(playbook)).toMatchObject([{ window: 1 }, { window: 2 }])
    app.clock.now = NOON
  })
})
