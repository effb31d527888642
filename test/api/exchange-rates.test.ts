import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

interface Rate {
  currency: string
  from_day: string
  rate: string
}

const sek = (from_day: string, rate: string): Rate => ({ currency: 'SEK', from_day, rate })
const usd = (from_day: string, rate: string): Rate => ({ currency: 'USD', from_day, rate })

const put = async (...rates: object[]) => await read(await app.api('PUT', '/v1/exchange-rates', { rates }))
const list = async (query = '') =>
  await readJson<{ data: Rate[]; next_cursor: string | null }>(
    await app.api('GET', `/v1/exchange-rates${query}`),
  )
const drop = async (path: string) => await read(await app.api('DELETE', `/v1/exchange-rates/${path}`))

describe('exchange rates', () => {
  it('are listed by currency and day, as they were entered', async () => {
    expect(await put(usd('2026-01-01', '0.92'), sek('2026-02-01', '0.0872'))).toEqual([204, null])
    expect(await put(sek('2026-01-01', '0.0901'))).toEqual([204, null])
    expect(await list()).toEqual({
      data: [sek('2026-01-01', '0.0901'), sek('2026-02-01', '0.0872'), usd('2026-01-01', '0.92')],
      next_cursor: null,
    })
    expect((await list('?currency=USD')).data).toEqual([usd('2026-01-01', '0.92')])
  })

  it('are replaced day by day', async () => {
    await put(sek('2026-01-01', '0.09'), sek('2026-02-01', '0.08'))
    await put(sek('2026-01-01', '0.1'))
    expect((await list()).data).toEqual([sek('2026-01-01', '0.1'), sek('2026-02-01', '0.08')])
  })

  it('are taken out one by one', async () => {
    await put(sek('2026-01-01', '0.09'))
    expect(await drop('SEK/2026-01-01')).toEqual([204, null])
    expect((await list()).data).toEqual([])
    expect(await drop('SEK/2026-01-01')).toMatchObject([404, { code: 'not_found' }])
  })

  it('come in pages that miss nothing and repeat nothing', async () => {
    const all = ['CHF', 'SEK', 'USD'].flatMap((currency) =>
      ['2026-01-01', '2026-01-02'].map((from_day) => ({ currency, from_day, rate: '1.1' })),
    )
    await put(...all.toReversed())
    const seen: Rate[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { data: Rate[]; next_cursor: string | null } = await list(
        `?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      seen.push(...page.data)
      cursor = page.next_cursor
    }
    expect(seen).toEqual(all)
  })

  it('keep the workspace’s currency what they are given in', async () => {
    const rename = async () => await read(await app.api('PATCH', '/v1/workspace', { currency: 'SEK' }))
    await put(usd('2026-01-01', '0.92'))
    expect(await rename()).toMatchObject([409, { code: 'conflict' }])
    await drop('USD/2026-01-01')
    expect(await rename()).toMatchObject([200, { currency: 'SEK' }])
  })

  it('are 1,000 at once and 20,000 in all, at most', async () => {
    const many = Array.from({ length: 1_001 }, () => usd('2026-01-01', '1.5'))
    expect(await put(...many)).toMatchObject([422, { fields: [{ path: 'rates' }] }])
    await app.runtime.database().client.execute(
      `insert into exchange_rates with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
       select (select id from workspaces), 'USD', date(i * 86400, 'unixepoch'), '1.5' from n`,
    )
    expect(await put(sek('2026-01-01', '0.09'))).toMatchObject([409, { code: 'conflict' }])
    // One that replaces another takes no room.
    expect(await put(usd('1990-01-01', '2'))).toEqual([204, null])
  })

  it.each([
    ['currency', { currency: 'sek' }],
    ['currency', { currency: 'EUR' }],
    ['from_day', { from_day: '2026-02-30' }],
    ['from_day', { from_day: '2026-01-01T00:00:00Z' }],
    ['rate', { rate: 0.09 }],
    ['rate', { rate: '0' }],
    ['rate', { rate: '0.000' }],
    ['rate', { rate: '-1' }],
    ['rate', { rate: '1e3' }],
    ['rate', { rate: '.5' }],
    ['rate', { rate: '1,5' }],
    ['rate', { rate: '1234567890' }],
    ['rate', { rate: '0.1234567891' }],
    ['source', { source: 'ECB' }],
  ])('are refused by the field that is wrong, with all that came along: %s', async (field, changes) => {
    const wrong = { ...sek('2026-01-01', '0.09'), ...changes }
    expect(await put(usd('2026-01-01', '0.92'), wrong)).toMatchObject([
      422,
      { fields: [{ path: `rates.1.${field}` }] },
    ])
    expect((await list()).data).toEqual([])
  })
})
