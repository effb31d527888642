import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoreDueCustomers } from '../../src/services/risk/sweep'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson, respond, surveyOf } from './helpers'

let app: TestApp

const day = (days: number) => NOON + days * DAY
const iso = (days: number) => new Date(day(days)).toISOString()

/** A customer who starts, answers, is asked in vain, pauses for too long and so leaves. */
beforeAll(async () => {
  app = await startApp()
  const nps = await surveyOf(app.ctx, 'nps')
  const csat = await surveyOf(app.ctx, 'csat')
  const record = (...events: object[]) => app.api('POST', '/v1/churn-events', { events })
  await record(churnEvent('start', { at: iso(0) }), churnEvent('other', { customer_id: 'bolt' }))
  await scoreDueCustomers(app.ctx)
  await respond(app, nps, day(1), { score: 2, comment: 'the export keeps crashing' }, 'acme')
  app.clock.now += 60_000
  await scoreDueCustomers(app.ctx)

  app.clock.now = day(2)
  const person = { anonymous_id: 'browser-2', user_id: 'acme' }
  await app.page('/v1/client/:key/displays', { ...person, survey_id: csat.id, locales: ['en'] })
  app.clock.now = day(3)
  await record(churnEvent('pause', { type: 'paused', at: iso(3), mrr_minor: undefined }))
  app.clock.now = day(200)
  // Whatever comes next makes the ledger as of now.
  await record(churnEvent('sold', { type: 'purchase', at: iso(4), mrr_minor: undefined, amount_minor: 500 }))
  await record(churnEvent('note', { type: 'cancellation_requested', at: iso(3), mrr_minor: undefined }))
  // Three at one instant.
  await respond(app, nps, day(210), { score: 9 }, 'acme')
  await record(churnEvent('same-1', { type: 'refund', at: iso(210), amount_minor: -100, mrr_minor: undefined }))
  await record(churnEvent('same-2', { type: 'refund', at: iso(210), amount_minor: -100, mrr_minor: undefined }))
})
afterAll(() => app.close())

interface Item {
  kind: string
  at: string
  event?: { id: string; type: string }
  movements?: { type: string; amount_minor: number }[]
}

type Page = { data: Item[]; next_cursor: string | null }

const page = async (query = '') =>
  readJson<Page>(await app.api('GET', `/v1/customers/acme/timeline${query}`))

const nameOf = ({ kind, event }: Item) => (event ? event.id : kind)

const ALL = [
  'answer', 'same-2', 'same-1',
  'movement',
  'sold', 'pause', 'note',
  'display', 'risk', 'answer', 'follow_up',
  'start', 'risk',
]

describe('the timeline of a customer', () => {
  it('has everything in one order, the newest first', async () => {
    expect((await page()).data.map(nameOf)).toEqual(ALL)
  })

  it('tells of each what there is to tell', async () => {
    const { data } = await page()
    const [, , , movement, , pause, , display, risk, answer, followUp, start, first] = data
    // 90 days after the pause.
    expect(movement).toMatchObject({
      at: iso(93),
      movement: { type: 'churn', currency: 'EUR', amount_minor: 0, loss: 'pause' },
    })
    expect(pause?.movements).toEqual([
      {
        type: 'contraction',
        currency: 'EUR',
        amount_minor: -4900,
        mrr_before_minor: 4900,
        mrr_after_minor: 0,
        loss: 'pause',
      },
    ])
    expect(display).toMatchObject({ at: iso(2), survey_kind: 'csat', dismissed_at: null })
    expect(risk).toMatchObject({
      from: 'low',
      to: 'medium',
      points: 5,
      reasons: ['nps_detractor', 'negative_sentiment'],
    })
    expect(answer).toMatchObject({ answer: { score: 2, keywords: ['export', 'crash'] } })
    expect(followUp).toMatchObject({
      at: iso(1),
      follow_up: { rule_id: 'detractor', state: 'open', outcome: null },
    })
    expect(start).toMatchObject({
      event: { type: 'started', mrr_minor: 4900 },
      movements: [{ type: 'new', amount_minor: 4900 }],
    })
    expect(first).toMatchObject({ kind: 'risk', from: null, to: 'low', points: 0 })
  })

  it.each([1, 2, 5])('gives everything once in pages of %i', async (limit) => {
    const names: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const part: Page = await page(`?limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`)
      expect(part.data.length).toBeLessThanOrEqual(limit)
      names.push(...part.data.map(nameOf))
      cursor = part.next_cursor
    }
    expect(names).toEqual(ALL)
  })

  it('is of a customer there is, and goes on from a place of its own', async () => {
    expect((await app.api('GET', '/v1/customers/nobody/timeline')).status).toBe(404)
    const list = await readJson<Page>(await app.api('GET', '/v1/customers?limit=1'))
    const foreign = await app.api('GET', `/v1/customers/acme/timeline?cursor=${list.next_cursor}`)
    expect(await read(foreign)).toMatchObject([400, { code: 'invalid_request' }])
  })
})
