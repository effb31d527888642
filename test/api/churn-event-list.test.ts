import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'

interface Page {
  data: { id: string }[]
  next_cursor: string | null
}

let app: TestApp

/** At the greatest length, once plain and once in a script that grows when it is encoded. */
const LONGEST = 'x'.repeat(200)
const LONGEST_FOREIGN = '語'.repeat(200)

const DAYS = [
  ['e1', '2026-01-01'],
  ['e2', '2026-01-02'],
  [LONGEST, '2026-01-03'],
  ['e4', '2026-01-03'],
  [LONGEST_FOREIGN, '2026-01-03'],
  ['~e6', '2026-01-04'],
  ['e7', '2026-01-05'],
] as const

/** Newest first; of one instant the ids from last to first, by code points. */
const NEWEST_FIRST = ['e7', '~e6', LONGEST_FOREIGN, LONGEST, 'e4', 'e2', 'e1']

beforeAll(async () => {
  app = await startApp()
  const events = DAYS.map(([id, day], i) => ({
    id,
    customer_id: i % 2 === 0 ? 'acme' : 'bolt',
    type: 'started',
    at: `${day}T00:00:00Z`,
    mrr_minor: 100,
    currency: 'EUR',
  }))
  await app.api('POST', '/v1/churn-events', { events })
})

afterAll(() => app.close())

const list = async (query: string): Promise<Page> =>
  await readJson(await app.api('GET', `/v1/churn-events?${query}`))
const ids = async (query: string) => (await list(query)).data.map(({ id }) => id)

describe('the list of churn events', () => {
  it('is newest first', async () => {
    expect(await ids('')).toEqual(NEWEST_FIRST)
  })

  it.each([1, 2, 3, 7])(
    'comes in pages of %i that miss nothing and repeat nothing',
    async (limit) => {
      const seen: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: Page = await list(`limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`)
        expect(page.data.length).toBeLessThanOrEqual(limit)
        seen.push(...page.data.map(({ id }) => id))
        cursor = page.next_cursor
      }
      expect(seen).toEqual(NEWEST_FIRST)
    },
  )

  it('takes its cursors into an address as they are', async () => {
    for (let cursor: string | null = ''; cursor !== null;) {
      expect(cursor).toBe(new URLSearchParams(`cursor=${cursor}`).get('cursor'))
      cursor = (await list(`limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`)).next_cursor
    }
  })

  it('goes from since, inclusive, to until, exclusive', async () => {
    expect(await ids('since=2026-01-02T00:00:00Z&until=2026-01-04T00:00:00Z')).toEqual(
      NEWEST_FIRST.slice(2, 6),
    )
  })

  it('is one customer’s when asked for', async () => {
    expect(await ids('customer_id=bolt')).toEqual(['~e6', 'e4', 'e2'])
    expect(await ids('customer_id=nobody')).toEqual([])
  })

  it.each([
    'limit=0',
    'limit=101',
    'limit=1.5',
    'limit=NaN',
    'limit=1e9',
    'limit=-1',
    'limit=2&limit=3',
    'since=yesterday',
    'customer_id=',
    'customer_id[$ne]=x',
    'order=asc',
    `cursor=${'x'.repeat(10_000)}`,
  ])('refuses %s', async (query) => {
    const [status, problem] = await read(await app.api('GET', `/v1/churn-events?${query}`))
    expect([status, problem]).toMatchObject([
      422,
      { code: 'invalid_fields', fields: [expect.anything()] },
    ])
  })

  it.each([
    'x',
    'bnVsbA==',
    btoa('[1]'),
    btoa('["1","x"]'),
    btoa('[1,"x",2]'),
    btoa('%'),
    '%00',
    btoa('[1e999,"x"]'),
  ])('refuses a cursor made up: %s', async (cursor) => {
    const answer = await app.api('GET', `/v1/churn-events?cursor=${encodeURIComponent(cursor)}`)
    expect(await read(answer)).toMatchObject([400, { code: 'invalid_request' }])
  })
})
