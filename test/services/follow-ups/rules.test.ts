import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listMembers } from '../../../db/queries/members'
import * as schema from '../../../db/schema'
import type { KindSlug } from '../../../src/contract/client'
import { findRule } from '../../../src/domain/follow-ups/rules'
import { defaultsOf, type RuleSettings } from '../../../src/domain/follow-ups/settings'
import { changeRule } from '../../../src/services/follow-ups/change-rule'
import { changeFollowUp } from '../../../src/services/follow-ups/change'
import { previewRule } from '../../../src/services/follow-ups/preview-rule'
import { followUpSilence } from '../../../src/services/follow-ups/silence'
import { scoreDueCustomers } from '../../../src/services/risk/sweep'
import { answerTo, churnEvent, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

/** Answers as a person the host named; "a" belongs to the customer "acme" once identified. */
async function answer(kind: KindSlug, answers: object, more: object = { user_id: 'ada' }) {
  const survey = await surveyOf(app.ctx, kind)
  const body = answerTo(survey, { answers, ...more } as object)
  const got = await app.page('/v1/client/:key/responses', body)
  expect(got.status).toBeLessThan(300)
  return body.submission_id
}
const identify = (user_id: string, customer_id: string) =>
  app.page('/v1/client/:key/identify', { anonymous_id: 'browser-1', user_id, customer_id })
const record = (...events: object[]) => app.api('POST', '/v1/churn-events', { events })
const followUps = async () =>
  (await app.ctx.db.select().from(schema.followUps)).sort((a, b) => (a.id < b.id ? -1 : 1))
const opened = async () => (await followUps()).map(({ ruleId, title, state }) => [ruleId, title, state])
const rule = (slug: string) => {
  const found = findRule(slug)
  if (!found) throw new Error(`no rule ${slug}`)
  return found
}
const set = (slug: string, changes: Partial<RuleSettings>) =>
  changeRule({ ...app.ctx, actor: { kind: 'job' } }, slug, { ...defaultsOf(rule(slug)), ...changes })

describe('an answer', () => {
  it.each<[string, KindSlug, object, object, string[]]>([
    ['a detractor', 'nps', { score: 6 }, { user_id: 'ada' }, ['detractor']],
    ['nobody for a passive', 'nps', { score: 7 }, { user_id: 'ada' }, []],
    ['nobody there is no way back to', 'nps', { score: 0 }, {}, []],
    ['low satisfaction', 'csat', { score: 2 }, { user_id: 'ada' }, ['csat_low']],
    ['hard effort', 'ces', { score: 3 }, { user_id: 'ada' }, ['ces_hard']],
    ['a complaint, whoever complains', 'feedback', { comment: 'This is unacceptable, I want to complain: support is terrible and rude.' }, {}, ['complaint']],
    ['no praise for the way complaints are handled', 'feedback', { comment: 'No complaints, support is excellent and lovely.' }, {}, []],
    ['the wish to cancel', 'nps', { score: 9, comment: 'We will cancel our subscription next month.' }, {}, ['cancel_intent']],
  ])('opens a follow-up for %s', async (_what, kind, answers, who, rules) => {
    await answer(kind, answers, who)
    expect((await followUps()).map(({ ruleId }) => ruleId)).toEqual(rules)
  })

  it('opens one, with what its customer pays, however often it is sent', async () => {
    await record(churnEvent('s', { customer_id: 'acme', at: '2026-01-01T00:00:00Z' }))
    await identify('ada', 'acme')
    const body = answerTo(await surveyOf(app.ctx, 'nps'), { answers: { score: 2 }, user_id: 'ada' })
    for (let i = 0; i < 3; i += 1) await app.page('/v1/client/:key/responses', body)
    const [row, ...others] = await followUps()
    const [response] = await app.ctx.db.select().from(schema.responses)
    expect(others).toEqual([])
    expect(row).toMatchObject({
      ruleId: 'detractor',
      causeKind: 'response',
      causeId: response?.id,
      responseId: response?.id,
      customerId: 'acme',
      valueMinor: 4900,
      currency: 'EUR',
      state: 'open',
      dueAt: NOON + 3 * DAY,
    })
    expect((await app.ctx.db.select().from(schema.outbox)).map(({ type }) => type)).toEqual(['followup.opened'])
  })

  it('of several steps makes its follow-up more pressing, or ends it when it was taken back', async () => {
    const submission_id = randomUUID()
    const step = (revision: number, answers: object, id = submission_id) =>
      answer('nps', answers, { submission_id: id, revision, complete: false, user_id: 'ada' })
    await step(1, { score: 3 })
    expect(await opened()).toEqual([['detractor', 'Detractor: scored 3 of 10', 'open']])
    await step(2, { score: 3, comment: 'Unacceptable. Support is terrible, rude and useless.' })
    expect(await opened()).toEqual([['complaint', 'Complains', 'open']])

    await app.ctx.db.delete(schema.followUps)
    const other = randomUUID()
    await step(1, { score: 3 }, other)
    await step(2, { score: 9 }, other)
    expect(await followUps()).toMatchObject([{ state: 'closed', outcome: 'no_action' }])
  })

  it('is left alone by a rule that is off, or set otherwise', async () => {
    await set('detractor', { thresholds: { max_score: 3 } })
    await set('csat_low', { isOn: false })
    await answer('nps', { score: 4 })
    await answer('csat', { score: 1 })
    expect(await opened()).toEqual([])
    await answer('nps', { score: 3 })
    expect(await opened()).toHaveLength(1)
  })
})

describe('an owner', () => {
  const member = async (id: string, createdAt: number) => {
    const [owner] = await listMembers(app.ctx.db, app.ctx.workspace.id)
    if (!owner) throw new Error('no owner')
    await app.ctx.db.insert(schema.members).values({ ...owner, id, userId: null, createdAt })
  }

  it('is found by turn, by name, or by who looked after the customer last', async () => {
    const [owner] = await listMembers(app.ctx.db, app.ctx.workspace.id)
    await member('mem_b', NOON + 1)
    await set('detractor', { owner: { kind: 'round_robin', memberIds: [] } })
    for (let i = 0; i < 3; i += 1) {
      app.clock.now += 1
      await answer('nps', { score: 1 }, { user_id: `p${i}` })
    }
    expect((await followUps()).map(({ ownerId }) => ownerId)).toEqual([owner?.id, 'mem_b', owner?.id])

    app.clock.now += 1
    await identify('ada', 'acme')
    await set('detractor', { owner: { kind: 'member', memberId: 'mem_b' } })
    await answer('nps', { score: 1 })
    await set('csat_low', { owner: { kind: 'last_owner' } })
    await answer('csat', { score: 1 })
    await answer('csat', { score: 1 }, { user_id: 'stranger' })
    expect((await followUps()).slice(3).map(({ ownerId }) => ownerId).sort()).toEqual(['mem_b', 'mem_b', null])
  })

  it('may not be somebody from elsewhere', async () => {
    await expect(set('kept', { owner: { kind: 'member', memberId: 'mem_x' } })).rejects.toMatchObject({
      code: 'invalid_fields',
    })
  })
})

describe('a customer', () => {
  const at = (days: number) => new Date(NOON + days * DAY).toISOString()

  it('who nearly cancelled is followed up once; one who cancelled is not', async () => {
    const survey = await surveyOf(app.ctx, 'cancellation')
    const leave = (session_key: string, revision: number, outcome: string) =>
      app.page('/v1/client/:key/cancel-reports', {
        anonymous_id: `browser-${session_key}`,
        survey_id: survey.id,
        session_key,
        version: 1,
        revision,
        steps: [],
        locale: 'en',
        age_ms: 0,
        outcome,
      })
    const key = randomUUID()
    await leave(key, 1, 'kept')
    await leave(key, 2, 'kept')
    await leave(randomUUID(), 1, 'cancel')
    expect(await opened()).toEqual([['kept', 'Nearly cancelled, and stayed', 'open']])
  })

  it('who enters the at-risk segment is, but not who was never scored before, nor twice at once', async () => {
    await record(churnEvent('sa', { customer_id: 'a' }), churnEvent('sb', { customer_id: 'b' }))
    await record(churnEvent('wb', { customer_id: 'b', type: 'cancellation_requested', at: at(0) }))
    await scoreDueCustomers(app.ctx)
    expect(await opened()).toEqual([])
    app.clock.now = NOON + DAY
    await record(churnEvent('wa', { customer_id: 'a', type: 'cancellation_requested', at: at(1) }))
    await scoreDueCustomers(app.ctx)
    expect(await opened()).toEqual([['at_risk', 'At risk: 6 points', 'open']])
    for (const [day, type] of [[2, 'cancellation_reverted'], [3, 'cancellation_requested']] as const) {
      app.clock.now = NOON + day * DAY
      await record(churnEvent(`e${day}`, { customer_id: 'a', type, at: at(day) }))
      await scoreDueCustomers(app.ctx)
    }
    expect(await opened()).toHaveLength(1)
    const preview = await previewRule(app.ctx, rule('at_risk'), defaultsOf(rule('at_risk')))
    expect(preview.opened.map(({ customerId }) => customerId)).toEqual(['a'])
  })

  it('whose payment failed is, once for all tries; what is imported or old opens nothing', async () => {
    const failed = (id: string, customer_id: string, day: number) =>
      churnEvent(id, { customer_id, type: 'payment_failed', at: at(day) })
    await record(churnEvent('s', { customer_id: 'acme' }), churnEvent('t', { customer_id: 'old' }))
    await record(failed('f1', 'acme', -1), failed('f2', 'acme', 0), failed('f3', 'old', -8))
    await record(failed('f4', 'acme', 0))
    const csv = `id,customer_id,type,at\nf5,bolt,payment_failed,${at(0)}\n`
    await app.api('POST', '/v1/imports', { kind: 'churn_events', csv })
    await app.settled()
    expect((await followUps()).map(({ ruleId, causeId, valueMinor }) => [ruleId, causeId, valueMinor])).toEqual([
      ['payment_trouble', 'f1', 4900],
    ])
    const [row] = await followUps()
    await changeFollowUp({ ...app.ctx, actor: { kind: 'job' } }, row?.id ?? '', [{ kind: 'close', outcome: 'solved' }])
    await record(failed('f6', 'acme', 0))
    expect(await opened()).toHaveLength(2)
  })

  it('who fell silent is, once for each silence', async () => {
    await record(churnEvent('s', { customer_id: 'acme', at: at(-200) }), churnEvent('t', { customer_id: 'never', at: at(-200) }))
    await identify('ada', 'acme')
    await answer('nps', { score: 9 })
    await set('silence', { isOn: true, thresholds: { days: 30 } })
    const silent = defaultsOf(rule('silence'))
    app.clock.now = NOON + 29 * DAY
    expect(await followUpSilence(app.ctx)).toBe(0)
    app.clock.now = NOON + 31 * DAY
    const preview = await previewRule(app.ctx, rule('silence'), { ...silent, thresholds: { days: 30 } })
    expect(preview).toMatchObject({ opened: [{ customerId: 'acme', at: NOON + 30 * DAY }], isAll: true })
    expect(await followUpSilence(app.ctx)).toBe(1)
    expect(await followUpSilence(app.ctx)).toBe(0)
    expect(await opened()).toEqual([['silence', 'Neither heard nor seen for 31 days', 'open']])
    const [row] = await followUps()
    await changeFollowUp({ ...app.ctx, actor: { kind: 'job' } }, row?.id ?? '', [{ kind: 'close', outcome: 'no_reply' }])
    app.clock.now = NOON + 61 * DAY
    expect(await followUpSilence(app.ctx)).toBe(0)
    await answer('nps', { score: 8 })
    app.clock.now = NOON + 100 * DAY
    expect(await followUpSilence(app.ctx)).toBe(1)
  })
})

describe('a preview', () => {
  it('counts what a rule would have opened in 30 days, and opens nothing', async () => {
    await set('detractor', { isOn: false })
    app.clock.now = NOON - 31 * DAY
    await answer('nps', { score: 1 }, { user_id: 'old' })
    app.clock.now = NOON
    for (const score of [2, 5, 6, 9]) await answer('nps', { score }, { user_id: `u${score}` })
    await answer('nps', { score: 2 }, {})
    // A more pressing rule takes this one.
    await answer('nps', { score: 2, comment: 'We will cancel our subscription.' }, { user_id: 'c' })
    await app.ctx.db.delete(schema.followUps)
    const drafted = (changes: Partial<RuleSettings>) =>
      previewRule(app.ctx, rule('detractor'), { ...defaultsOf(rule('detractor')), ...changes })
    expect((await drafted({})).opened).toHaveLength(3)
    expect((await drafted({ thresholds: { max_score: 4 } })).opened).toHaveLength(1)
    expect((await drafted({ onlyNamed: false })).opened).toHaveLength(4)
    expect(await followUps()).toEqual([])
    await expect(drafted({ thresholds: { max_score: 11 } })).rejects.toMatchObject({ code: 'invalid_fields' })
    await expect(drafted({ thresholds: { max_score: 1, other: 2 } })).rejects.toMatchObject({ code: 'invalid_fields' })
  })
})
