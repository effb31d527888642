import { afterAll, beforeAll, expect, it } from 'vitest'
import { scoreDueCustomers } from '../../src/services/risk/sweep'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson } from './helpers'

let app: TestApp

/** Five customers ask to leave, two a day at noon; the first takes it back the day after the last. */
beforeAll(async () => {
  app = await startApp()
  const names = ['a', 'b', 'c', 'd', 'e']
  const at = (days: number) => new Date(NOON + days * DAY).toISOString()
  const send = async (id: string, changes: object) =>
    void (await app.api('POST', '/v1/churn-events', churnEvent(id, changes)))
  for (const name of names) await send(`start-${name}`, { customer_id: name })
  for (const [i, name] of names.entries()) {
    const day = Math.floor(i / 2)
    app.clock.now = NOON + day * DAY
    await send(`wish-${name}`, { customer_id: name, type: 'cancellation_requested', at: at(day) })
    await scoreDueCustomers(app.ctx)
  }
  app.clock.now = NOON + 3 * DAY
  await send('kept-a', { customer_id: 'a', type: 'cancellation_reverted', at: at(3) })
  await scoreDueCustomers(app.ctx)
})
afterAll(() => app.close())

type Page = { data: { customer_id: string; left_at: string | null }[]; next_cursor: string | null }

const list = async (query = '') =>
  readJson<Page>(await app.api('GET', `/v1/risk-stays${query}`))
const names = ({ data }: Page) => data.map(({ customer_id }) => customer_id).join('')

it('lists the segment, the last entered first', async () => {
  expect(names(await list())).toBe('edcba')
  expect((await list()).data.at(-1)).toEqual({
    customer_id: 'a',
    band: 'high',
    entered_at: '2026-03-02T12:00:00.000Z',
    left_at: '2026-03-05T12:00:00.000Z',
    points: 6,
    reasons: ['wants_to_leave'],
  })
})

it('gives every stay once, page by page', async () => {
  let seen = ''
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Page = await list(`?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
    seen += names(page)
    cursor = page.next_cursor
  }
  expect(seen).toBe('edcba')
})

it.each([
  ['?open=true', 'edcb'],
  ['?since=2026-03-03T12:00:00Z', 'edc'],
  ['?until=2026-03-03T12:00:00Z', 'ba'],
  ['?customer_id=c', 'c'],
  ['?band=medium', 'a'],
])('narrows by %s', async (query, expected) => {
  expect(names(await list(query))).toBe(expected)
})

it.each(['?band=extreme', '?open=false', '?cursor=!', '?limit=101', '?since=yesterday'])(
  'refuses %s',
  async (query) => {
    const [status] = await read(await app.api('GET', `/v1/risk-stays${query}`))
    expect(status).toBeOneOf([400, 422])
  },
)
