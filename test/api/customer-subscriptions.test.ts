import { afterAll, beforeAll, expect, it } from 'vitest'
import { startMember, textOf } from '../dashboard/helpers'
import { startApp, type TestApp } from '../harness'
import { churnEvent, readJson } from './helpers'

let app: TestApp

const PATH = '/v1/customers/acme/subscriptions'

beforeAll(async () => {
  app = await startApp()
  const of = (subscription_id: string, changes: object) =>
    churnEvent(`start-${subscription_id}`, { subscription_id, ...changes })
  await app.api('POST', '/v1/churn-events', {
    events: [
      of('sub_1', { at: '2026-01-01T00:00:00Z', plan: 'Old' }),
      of('sub_2', { at: '2026-02-01T00:00:00Z', mrr_note: 'discount_unknown', interval: 'month' }),
      of('sub_3', { at: '2026-02-01T00:00:00Z', mrr_minor: 0, mrr_note: 'metered' }),
      churnEvent('end', { subscription_id: 'sub_1', type: 'ended', at: '2026-01-20T00:00:00Z', mrr_minor: undefined, currency: undefined, reason: 'price' }),
    ],
  })
})

afterAll(() => app.close())

interface Page {
  data: { id: string }[]
  next_cursor: string | null
}

it('lists a customer’s subscriptions, newest first, with why an amount is not the whole truth', async () => {
  const { data } = await readJson<Page>(await app.api('GET', PATH))
  expect(data.map(({ id }) => id)).toEqual(['sub_3', 'sub_2', 'sub_1'])
  expect(data[1]).toEqual({
    id: 'sub_2',
    status: 'active',
    plan: null,
    mrr_minor: 4900,
    mrr_note: 'discount_unknown',
    currency: 'EUR',
    interval: 'month',
    started_at: '2026-02-01T00:00:00.000Z',
    trial_started_at: null,
    first_paid_at: '2026-02-01T00:00:00.000Z',
    paused_at: null,
    past_due_since: null,
    cancel_requested_at: null,
    ended_at: null,
    reason: null,
    cause: null,
  })
  expect(data[2]).toMatchObject({ status: 'ended', ended_at: '2026-01-20T00:00:00.000Z', reason: 'price' })
})

it('gives them a page at a time', async () => {
  const first = await readJson<Page>(await app.api('GET', `${PATH}?limit=2`))
  expect(first.data.map(({ id }) => id)).toEqual(['sub_3', 'sub_2'])
  const cursor = encodeURIComponent(first.next_cursor ?? '')
  const second = await readJson<Page>(await app.api('GET', `${PATH}?limit=2&cursor=${cursor}`))
  expect(second).toMatchObject({ data: [{ id: 'sub_1' }], next_cursor: null })
})

it('knows none of nobody, and takes no strange cursor', async () => {
  expect((await app.api('GET', '/v1/customers/nobody/subscriptions')).status).toBe(404)
  expect((await app.api('GET', `${PATH}?cursor=x`)).status).toBe(400)
  expect((await app.api('GET', `${PATH}?limit=101`)).status).toBe(422)
})

it('shows them beside the customer, and on the churn page how many are not the whole truth', async () => {
  const member = await startMember(app)
  const text = textOf(await member.read('/customers/acme'))
  expect(text).toContain('€49 Active since 1 Feb 2026 Before a discount that is not known')
  expect(text).toContain('Old €0 Ended, 1 Jan 2026 to 20 Jan 2026')
  expect(textOf(await member.read('/churn'))).toContain(
    'MRR is not the whole truth of 1 subscription whose discount is not known, 1 subscription whose metered use counts 0.',
  )
})
