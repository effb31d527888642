import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listCustomersById } from '../../../db/queries/customers'
import { listSignsOfCustomers } from '../../../db/queries/risk'
import { scoreDueCustomers } from '../../../src/services/risk/sweep'
import { answerTo, churnEvent, readJson, respond, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const MINUTE = 60_000

const sweep = () => scoreDueCustomers(app.ctx)

const record = (...events: object[]) => app.api('POST', '/v1/churn-events', { events })

const isoAgo = (days: number) => new Date(NOON - days * DAY).toISOString()

const riskOf = async (id: string) => {
  const row = (await listCustomersById(app.ctx.db, app.ctx.workspace.id, [id])).get(id)
  return row && [row.riskPoints, row.riskBand, row.riskReasons, row.riskAt]
}

const staysOf = async (band: string) =>
  (await readJson<{ data: object[] }>(await app.api('GET', `/v1/risk-stays?band=${band}`))).data

describe('the sweep', () => {
  it('scores a payer from what was answered, asked and paid', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    await record(churnEvent('start'), churnEvent('owes', { type: 'payment_failed', at: isoAgo(3) }))
    await respond(app, nps, NOON - 2 * DAY, { score: 9 }, 'acme')
    await respond(app, nps, NOON - DAY, { score: 4, comment: 'I want a refund' }, 'acme')
    app.clock.now = NOON
    expect(await sweep()).toBe(1)
    // Writes about leaving 3, detractor 3, a payment owed 3, negative words 2; two browsers of one
    // person, whose NPS fell from 9 to 4: 2.
    expect(await riskOf('acme')).toEqual([
      13,
      'high',
      ['leaving_words', 'nps_detractor', 'past_due', 'nps_drop', 'negative_sentiment'],
      NOON,
    ])
  })

  it('leaves alone who does not pay, and lets go of who has left', async () => {
    await record(
      churnEvent('start'),
      churnEvent('trial', { customer_id: 'trying', type: 'trial_started' }),
    )
    expect(await sweep()).toBe(2)
    expect(await riskOf('acme')).toEqual([0, 'low', [], NOON])
    expect(await riskOf('trying')).toEqual([null, null, null, null])

    app.clock.now = NOON + DAY
    await record(churnEvent('end', { type: 'ended', at: isoAgo(0) }))
    expect(await sweep()).toBe(1)
    expect(await riskOf('acme')).toEqual([null, null, null, null])
    expect(await staysOf('low')).toMatchObject([
      { customer_id: 'acme', entered_at: '2026-03-02T12:00:00.000Z', left_at: '2026-03-03T12:00:00.000Z' },
    ])
    app.clock.now = NOON + 5 * DAY
    expect(await sweep()).toBe(0)
  })

  it('takes up an answer within a minute, and others only once a day', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    await record(churnEvent('a', { customer_id: 'acme' }), churnEvent('b', { customer_id: 'bolt' }))
    await sweep()
    await respond(app, nps, NOON + MINUTE, { score: 2 }, 'acme')
    app.clock.now = NOON + 2 * MINUTE
    expect(await sweep()).toBe(1)
    expect(await riskOf('acme')).toEqual([3, 'medium', ['nps_detractor'], NOON + 2 * MINUTE])
    expect(await riskOf('bolt')).toEqual([0, 'low', [], NOON])
    app.clock.now = NOON + 3 * MINUTE
    expect(await sweep()).toBe(0)

    app.clock.now = NOON + DAY
    expect(await sweep()).toBe(1)
    expect(await riskOf('bolt')).toEqual([0, 'low', [], NOON + DAY])
  })

  it('takes up an opened cancellation within a minute', async () => {
    const cancellation = await surveyOf(app.ctx, 'cancellation')
    await record(churnEvent('a'))
    await sweep()
    app.clock.now = NOON + MINUTE
    const person = { anonymous_id: 'browser-1', user_id: 'ada' }
    await app.page('/v1/client/:key/identify', { ...person, customer_id: 'acme' })
    await app.page('/v1/client/:key/displays', { ...person, survey_id: cancellation.id, locales: ['en'] })
    app.clock.now = NOON + 2 * MINUTE
    expect(await sweep()).toBe(1)
    expect(await riskOf('acme')).toEqual([3, 'medium', ['nearly_left'], NOON + 2 * MINUTE])
  })

  it('takes up an event the moment it is recorded, also within the same millisecond', async () => {
    await record(churnEvent('a'))
    await sweep()
    await record(churnEvent('b', { type: 'cancellation_requested', at: isoAgo(0) }))
    expect(await sweep()).toBe(1)
    expect(await riskOf('acme')).toEqual([6, 'high', ['wants_to_leave'], NOON])
  })

  it('lets time pass: what was bad once is forgotten', async () => {
    const csat = await surveyOf(app.ctx, 'csat')
    await record(churnEvent('a'))
    await respond(app, csat, NOON, { score: 1 }, 'acme')
    await sweep()
    expect((await riskOf('acme'))?.[0]).toBe(2)
    app.clock.now = NOON + 91 * DAY
    await sweep()
    expect((await riskOf('acme'))?.[0]).toBe(0)
  })

  it('goes on where it was stopped', async () => {
    const events = Array.from({ length: 120 }, (_, i) => churnEvent(`e${i}`, { customer_id: `c${i}` }))
    await record(...events)
    let pages = 0
    const stopped = { ...app.ctx, isStopping: () => (pages += 1) > 1 }
    expect(await scoreDueCustomers(stopped)).toBe(50)
    expect(await sweep()).toBe(70)
    expect(await sweep()).toBe(0)
    expect(await staysOf('low')).toHaveLength(50)
  })
})

describe('the log of stays', () => {
  it('tells who entered the segment and left it, with the reasons of then', async () => {
    await record(churnEvent('a'))
    await sweep()
    app.clock.now = NOON + DAY
    await record(churnEvent('b', { type: 'cancellation_requested', at: isoAgo(-1) }))
    await sweep()
    expect(await staysOf('high')).toEqual([
      {
        customer_id: 'acme',
        band: 'high',
        entered_at: '2026-03-03T12:00:00.000Z',
        left_at: null,
        points: 6,
        reasons: ['wants_to_leave'],
      },
    ])
    app.clock.now = NOON + 2 * DAY
    await record(churnEvent('c', { type: 'cancellation_reverted', at: isoAgo(-2) }))
    await sweep()
    expect(await staysOf('high')).toMatchObject([{ left_at: '2026-03-04T12:00:00.000Z' }])
    expect(await staysOf('medium')).toMatchObject([{ left_at: null, reasons: ['nearly_left'] }])
    expect(await staysOf('low')).toMatchObject([{ left_at: '2026-03-03T12:00:00.000Z' }])
  })

  it('keeps one stay while the band stays, whatever the points', async () => {
    const csat = await surveyOf(app.ctx, 'csat')
    await record(churnEvent('a', { type: 'started' }), churnEvent('b', { type: 'payment_failed', at: isoAgo(1) }))
    await sweep()
    await respond(app, csat, NOON + DAY, { score: 1 }, 'acme')
    app.clock.now = NOON + DAY + MINUTE
    await sweep()
    expect((await riskOf('acme'))?.slice(0, 2)).toEqual([5, 'medium'])
    expect(await staysOf('medium')).toMatchObject([{ points: 3, reasons: ['past_due'], left_at: null }])
  })
})

describe('a workspace’s own points', () => {
  it('score everybody anew', async () => {
    await record(churnEvent('a'), churnEvent('b', { type: 'payment_failed', at: isoAgo(1) }))
    await sweep()
    expect(await riskOf('acme')).toEqual([3, 'medium', ['past_due'], NOON])
    app.clock.now = NOON + MINUTE
    const put = await app.api('PUT', '/v1/risk-rules', { points: { past_due: 7 } })
    expect(put.status).toBe(200)
    expect(await sweep()).toBe(1)
    expect(await riskOf('acme')).toEqual([7, 'high', ['past_due'], NOON + MINUTE])

    await app.api('PUT', '/v1/risk-rules', { points: { past_due: 0 } })
    await sweep()
    expect(await riskOf('acme')).toEqual([0, 'low', [], NOON + MINUTE])
  })
})

it('reads no more than the newest thousand answers of one customer', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  await record(churnEvent('a'))
  const person = { anonymous_id: 'browser-1', user_id: 'acme' }
  await app.page('/v1/client/:key/identify', { ...person, customer_id: 'acme' })
  const answer = (i: number, score: number) => {
    app.clock.now = NOON + i
    return app.page('/v1/client/:key/responses', answerTo(nps, { ...person, answers: { score } }))
  }
  for (let i = 0; i < 1_005; i += 1) await answer(i, 9)
  app.clock.now = NOON + DAY
  const { db, workspace } = app.ctx
  const { answers } = await listSignsOfCustomers(db, workspace.id, ['acme'], 0)
  expect(answers).toHaveLength(1_000)
  expect([answers[0]?.at, answers.at(-1)?.at]).toEqual([NOON + 1_004, NOON + 5])
})
