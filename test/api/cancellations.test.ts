import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CancelStepBody } from '../../src/contract/cancel'
import * as schema from '../../db/schema'
import { endStaleSessions } from '../../src/services/cancellations/abandon'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { claimAt, makeToken, OFFERS, openBody, openSession, report, reportBody, secretOf, withFlow } from './cancel'
import { churnEvent, readJson } from './helpers'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const token = async (changes: object = {}) =>
  makeToken(await secretOf(app), claimAt(app.clock.now, changes))
const sessions = () => app.ctx.db.select().from(schema.cancelSessions)
const idsOf = ({ offers }: { offers: { id: string }[] }) => offers.map(({ id }) => id)

describe('opening a cancellation', () => {
  it('says the reasons in the language wanted, "other" last, and what stops', async () => {
    const survey = await withFlow(app, { stops: { en: ['No more invoices'], de: ['Keine Rechnungen'] } })
    const view = await openSession(app, openBody(survey.id, { locales: ['de-AT'], effective_at: '2026-04-01T00:00:00Z' }))
    expect(view).toMatchObject({
      session_id: expect.stringMatching(/^cxl_/),
      kind: 'cancellation',
      locale: 'de',
      stops: ['Keine Rechnungen'],
      effective_at: '2026-04-01T00:00:00.000Z',
      texts: { cancel: 'Abonnement kündigen', keep: expect.any(String) },
    })
    expect(view.reasons.map(({ id }) => id)).toEqual(['price', 'other'])
  })

  it('shows no offer with a money value without a token', async () => {
    const survey = await withFlow(app, {})
    expect(idsOf(await openSession(app, openBody(survey.id)))).toEqual(['talk'])
    const proven = await openSession(app, openBody(survey.id, { token: await token() }))
    expect(idsOf(proven)).toEqual(['save30', 'talk'])
    expect(proven.reasons[0]?.offer_ids).toEqual(['save30'])
    expect((await sessions()).map(({ trust }) => trust)).toEqual(['anonymous', 'verified'])
  })

  it('is the same session when it is repeated', async () => {
    const survey = await withFlow(app, {})
    const body = openBody(survey.id, { token: await token() })
    const first = await openSession(app, body)
    expect(await openSession(app, body)).toEqual(first)
    expect(await sessions()).toHaveLength(1)
  })

  it('takes a token once', async () => {
    const survey = await withFlow(app, {})
    const once = await token()
    await openSession(app, openBody(survey.id, { token: once }))
    const again = await openSession(app, openBody(survey.id, { token: once }))
    expect(idsOf(again)).toEqual(['talk'])
    expect((await sessions()).map(({ trust, customerId }) => [trust, customerId])).toEqual([
      ['verified', 'acme'],
      ['anonymous', null],
    ])
  })

  it('shows offers by value, segment, pause and cap', async () => {
    const gate = { min_mrr_minor: 5_000, currency: 'EUR', segment: { country: 'SE' } }
    const survey = await withFlow(app, {
      offers: [{ ...OFFERS.save30, gate, cooldown_days: 90, max_accepted: 1 }, OFFERS.talk],
    })
    const offered = async (customer: string) =>
      idsOf(await openSession(app, openBody(survey.id, { token: await token({ customer_id: customer }) })))
    const pays = (customer: string, mrr_minor: number, currency = 'EUR') =>
      app.api('POST', '/v1/churn-events', churnEvent(`${customer}-1`, { customer_id: customer, mrr_minor, currency }))
    const livesIn = (customer: string, country: string) =>
      app.api('PUT', `/v1/customers/${customer}`, { traits: { country } })

    expect(await offered('acme')).toEqual(['talk'])
    await pays('acme', 4_999)
    await livesIn('acme', 'SE')
    expect(await offered('acme')).toEqual(['talk'])
    await pays('big', 5_000)
    expect(await offered('big')).toEqual(['talk'])
    await livesIn('big', 'SE')
    expect(await offered('big')).toEqual(['save30', 'talk'])
    await pays('dollars', 50_000, 'USD')
    await livesIn('dollars', 'SE')
    expect(await offered('dollars')).toEqual(['talk'])

    const key = randomUUID()
    await openSession(app, openBody(survey.id, { session_key: key, token: await token({ customer_id: 'big' }) }))
    const step: CancelStepBody = { screen: 'offer', shown_ms: 9_000, left_ms: null, choice: null, offer_ids: ['save30'] }
    await report(app, reportBody(survey, key, { reason_id: 'price', steps: [step] }))
    expect(await offered('big')).toEqual(['talk'])
    app.clock.now = NOON + 90 * DAY + 60_000
    expect(await offered('big')).toEqual(['save30', 'talk'])
    await report(app, reportBody(survey, key, { revision: 2, steps: [step], reason_id: 'price', outcome: 'offer_accepted', offer_id: 'save30' }))
    app.clock.now = NOON + 400 * DAY
    expect(await offered('big')).toEqual(['talk'])
  })

  it('shows the holdout nothing, and the same customers each time', async () => {
    const survey = await withFlow(app, { holdout_share: 0.5 })
    const armOf = async (customer: string) => {
      const view = await openSession(app, openBody(survey.id, { token: await token({ customer_id: customer }) }))
      return view.offers.length > 0
    }
    const first = await Promise.all(Array.from({ length: 40 }, (_, i) => armOf(`c${i}`)))
    const shown = first.filter(Boolean).length
    expect(shown).toBeGreaterThan(8)
    expect(shown).toBeLessThan(32)
    expect(await Promise.all(Array.from({ length: 40 }, (_, i) => armOf(`c${i}`)))).toEqual(first)
  })

  it('is refused for a survey that is none, or not live', async () => {
    const survey = await withFlow(app, {})
    const path = '/v1/client/:key/cancel-sessions'
    expect((await app.page(path, openBody('srv_none'))).status).toBe(404)
    await app.api('PUT', `/v1/surveys/${survey.id}/status`, { status: 'paused' })
    expect((await app.page(path, openBody(survey.id))).status).toBe(404)
  })
})

describe('reporting a cancellation', () => {
  it('stores reason, words and end once, tags the words and hands the event on', async () => {
    const survey = await withFlow(app, {})
    const key = randomUUID()
    await openSession(app, openBody(survey.id, { session_key: key, token: await token() }))
    const said = { reason_id: 'price', reason_position: 0, text: 'The export is slow and too expensive' }
    expect((await report(app, reportBody(survey, key, said))).status).toBe(200)
    const end = reportBody(survey, key, {
      ...said,
      revision: 2,
      outcome: 'cancel',
      effective_at: '2026-04-01T00:00:00Z',
    })
    const answer = await readJson(await report(app, end))
    expect(answer).toEqual({
      session_id: expect.stringMatching(/^cxl_/),
      outcome: 'cancel',
      acknowledgement: 'Your cancellation is noted.',
    })
    expect(await readJson(await report(app, end))).toEqual(answer)

    const [session] = await sessions()
    expect(session).toMatchObject({ outcome: 'cancel', reason: 'price', cause: 'price', customerId: 'acme', revision: 2 })
    const responses = await app.ctx.db.select().from(schema.responses)
    expect(responses).toMatchObject([
      { id: session?.responseId, kind: 'cancellation', reason: 'price', sentimentLabel: 'negative', status: 'complete' },
    ])
    const outbox = await app.ctx.db.select().from(schema.outbox)
    expect(outbox.filter(({ type }) => type === 'cancellation.completed')).toMatchObject([
      { payload: { outcome: 'cancel', reason_id: 'price', customer_id: 'acme' } },
    ])
    expect(JSON.stringify(outbox)).not.toContain('export')
  })

  it('keeps the first outcome, and says when it takes effect', async () => {
    const survey = await withFlow(app, {})
    const key = randomUUID()
    await openSession(app, openBody(survey.id, { session_key: key, effective_at: '2026-03-31T22:00:00Z' }))
    const first = await readJson(await report(app, reportBody(survey, key, { outcome: 'cancel' })))
    expect(first.acknowledgement).toBe('Your cancellation is noted. It takes effect on March 31, 2026.')
    const second = await readJson(await report(app, reportBody(survey, key, { revision: 2, outcome: 'kept' })))
    expect(second.outcome).toBe('cancel')
  })

  it('begins a session that could not be opened', async () => {
    const survey = await withFlow(app, {})
    const step: CancelStepBody = { screen: 'reason', shown_ms: 0, left_ms: 4_000, choice: 'cancel', offer_ids: [] }
    const body = reportBody(survey, randomUUID(), { outcome: 'cancel', steps: [step], age_ms: 60_000 })
    expect((await report(app, body)).status).toBe(200)
    expect(await sessions()).toMatchObject([
      { outcome: 'cancel', openedAt: NOON - 64_000, endedAt: NOON - 60_000, responseId: null },
    ])
  })

  it('counts the offer that was accepted and the one that was not', async () => {
    const survey = await withFlow(app, { max_offers: 2 })
    const key = randomUUID()
    const view = await openSession(app, openBody(survey.id, { session_key: key, token: await token() }))
    expect(view.reasons[0]?.offer_ids).toEqual(['save30', 'talk'])
    const step: CancelStepBody = { screen: 'offer', shown_ms: 5_000, left_ms: 9_000, choice: 'accept', offer_ids: ['save30', 'talk'] }
    await report(app, reportBody(survey, key, { reason_id: 'price', steps: [step], outcome: 'offer_accepted', offer_id: 'save30' }))
    const showings = await app.ctx.db.select().from(schema.offerShowings)
    expect(showings.map(({ offerId, decision, shownAt }) => [offerId, decision, shownAt])).toEqual([
      ['save30', 'accepted', NOON + 5_000],
      ['talk', 'declined', NOON + 5_000],
    ])
    const list = await readJson<{ data: object[] }>(await app.api('GET', '/v1/cancel-sessions?offer_id=save30'))
    expect(list.data).toMatchObject([{ outcome: 'offer_accepted', offer_id: 'save30', offers: [{}, {}] }])
  })

  it('is ended as abandoned after an hour of silence, until a late report says more', async () => {
    const survey = await withFlow(app, {})
    const key = randomUUID()
    await openSession(app, openBody(survey.id, { session_key: key }))
    app.clock.now = NOON + 59 * 60_000
    expect(await endStaleSessions(app.ctx)).toBe(0)
    app.clock.now = NOON + 61 * 60_000
    expect(await endStaleSessions(app.ctx)).toBe(1)
    expect((await sessions())[0]?.outcome).toBe('abandoned')
    await report(app, reportBody(survey, key, { outcome: 'kept' }))
    expect((await sessions())[0]?.outcome).toBe('kept')
  })

  it('is heard of first with its report, its reason and a person nobody knew', async () => {
    const survey = await withFlow(app, {})
    const body = reportBody(survey, randomUUID(), { reason_id: 'price', text: 'too dear', outcome: 'cancel' })
    expect((await report(app, body)).status).toBe(200)
    expect((await report(app, body)).status).toBe(200)
    const [session] = await sessions()
    expect(session).toMatchObject({ outcome: 'cancel', reason: 'price' })
    const people = await app.ctx.db.select().from(schema.respondents)
    const answers = await app.ctx.db.select().from(schema.responses)
    expect(people.map(({ id }) => id)).toEqual([session?.respondentId])
    expect(answers).toMatchObject([{ id: session?.responseId, respondentId: session?.respondentId }])
  })

  it('refuses a reason of another survey and keeps nothing of it', async () => {
    const survey = await withFlow(app, {})
    const answer = await report(app, reportBody(survey, randomUUID(), { reason_id: 'none', outcome: 'cancel' }))
    expect(answer.status).toBe(422)
    expect(await sessions()).toEqual([])
  })
})

describe('a flow', () => {
  it('may not press, and says by which words it would', async () => {
    const texts = { en: { headline: 'We will miss you', body: '', accept: 'Last chance: stay' } }
    const [variant] = OFFERS.save30.variants
    const offers = [{ ...OFFERS.save30, variants: [{ ...variant, texts }] }, OFFERS.talk]
    await expect(withFlow(app, { offers })).rejects.toThrow(/offers\.0\.variants\.0\.texts\.en\.headline.*We will miss you/)
    await expect(withFlow(app, { stops: { en: ['You will lose everything'] } })).rejects.toThrow(/threatens/)
  })

  it('names only offers that are there, and gives each what it needs', async () => {
    await expect(withFlow(app, { offers: [OFFERS.talk] })).rejects.toThrow('there is no offer “save30”')
    await expect(withFlow(app, { kind: 'withdrawal' })).rejects.toThrow('a withdrawal makes no offer')
    const variants = [{ id: 'a', terms: {}, texts: OFFERS.save30.variants[0]?.texts }]
    const offers = [{ ...OFFERS.save30, variants }, OFFERS.talk]
    await expect(withFlow(app, { offers })).rejects.toThrow('a discount needs percent and months')
  })
})
